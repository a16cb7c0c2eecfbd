using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>How agreements end, by their term, by consent, or where too few are left; and what is over with them.</summary>
internal static class AgreementEnd
{
    /// <summary>An agreement has come about: what its text says of how it ends.</summary>
    public static void Come(ref TableChange step, int agreement, int proposal)
    {
        var text = step.Proposal(proposal).Move;
        if (text.InForceUntil is { IsNever: false } said)
        {
            var term = said.Renamed(AgreementConditions.NamesOf(step.Table, proposal));
            LimitEffects.Bring(ref step.Table, AgreementPartyBook.KeyOf(step.Table, agreement), term);
        }

        Open(ref step.Table, agreement);
    }

    /// <summary>Whether its parties may do something with it by themselves, and so with all that belongs to it.</summary>
    public static void Open(ref Table table, int first)
    {
        var isOpen = InstrumentRules.IsOpen(table, first);
        var parties = table.Registers.AgreementConditions?.Parties;
        if (parties is null && !isOpen)
            return;
        parties ??= AgreementParties.None;
        foreach (var part in InstrumentRules.PartsOf(table, ref first))
            parties = parties.WithOpen(part, isOpen);
        AgreementPartyBook.Keep(ref table, parties);
    }

    /// <summary>The term of an agreement is over, its parties agree so, or fewer than two of them are left. It ends with all that belongs
    /// to it.</summary>
    public static void End(ref TableChange step, int agreement)
    {
        var first = InstrumentRules.FirstOf(step.Table, agreement);
        foreach (var part in InstrumentRules.PartsOf(step.Table, ref first))
            if (!step.Table.Agreements[part].IsOver)
            {
                step.Fire(part, AgreementTrigger.End);
                Dissolution.Undo(ref step, part);
            }
    }

    /// <summary>An agreement is over with all that belongs to it: its term and the notices given to it mean nothing any more.</summary>
    public static void Close(ref Table table, int agreement)
    {
        var first = InstrumentRules.FirstOf(table, agreement);
        if (table.TermOfInstrument(first) is { IsNever: false } term)
            LimitEffects.Drop(ref table, AgreementPartyBook.KeyOf(table, first), term);
        AgreementSuspensionEffects.End(ref table, first);
        if (table.Registers.AgreementConditions?.Parties is not { } parties)
            return;
        foreach (var (who, departure) in parties.All)
            if (who.Agreement == first && !departure.Notice.IsNever && !departure.IsGone)
                LimitEffects.Drop(ref table, AgreementPartyBook.KeyOf(table, first, departure.Number), departure.Notice);
        foreach (var part in InstrumentRules.PartsOf(table, ref first))
            parties = parties.WithOpen(part, false);
        AgreementPartyBook.Keep(ref table, parties);
    }
}
