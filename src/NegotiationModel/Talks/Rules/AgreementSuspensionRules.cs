namespace NegotiationModel;

/// <summary>Which agreements are suspended, and by whom.</summary>
internal static class AgreementSuspensionRules
{
    /// <summary>How an agreement came to be suspended, with all that belongs to it; null where it is not.</summary>
    public static AgreementSuspension? Of(in Table table, int agreement) =>
        table.Registers.AgreementConditions?.Suspensions is { } all
        && InstrumentRules.FirstOf(table, agreement) is var first
        && all.TryGetValue(first, out var suspension)
        && IsAny(table, first, AgreementStatus.Suspended)
            ? suspension
            : null;

    /// <summary>Whether a party may end the suspension of an agreement: who suspended it, or, once that one is gone, any other.</summary>
    public static bool MayEnd(in Table table, int agreement, AgreementSuspension suspension, int seat) =>
        AgreementPartyRules.IsParty(table, agreement, seat)
        && (suspension.By == seat || AgreementPartyRules.IsGone(table, agreement, suspension.By));

    /// <summary>Whether something of its instrument is in a status.</summary>
    public static bool IsAny(in Table table, int agreement, AgreementStatus status)
    {
        var first = InstrumentRules.FirstOf(table, agreement);
        foreach (var part in InstrumentRules.PartsOf(table, ref first))
            if (table.Agreements[part].Status == status)
                return true;
        return false;
    }
}
