namespace NegotiationModel;

/// <summary>Who may come into an agreement that others made, and which of its conditions count.</summary>
internal static class AccessionRules
{
    /// <summary>Whether the agreement, with what belongs to it, is open to others: its text says so, and it binds or will.</summary>
    public static bool IsOpen(in Table table, int agreement) =>
        InstrumentRules.AllowsAccession(table, InstrumentRules.FirstOf(table, agreement)) && InstrumentRules.Settles(table, agreement);

    /// <summary>Whether a condition is the agreement's own, or of an accession that stands: who is gone, and came again, did so
    /// anew.</summary>
    public static bool Counts(in Table table, int agreement, Condition condition) =>
        condition.Accession is not { } accession
        || (IsLast(table, agreement, condition) && !AgreementPartyRules.IsGone(table, agreement, accession.Seat));

    /// <summary>Whether a condition is the agreement's own, or of the last accession of its party.</summary>
    public static bool IsLast(in Table table, int agreement, Condition condition) =>
        condition.Accession is not { } accession
        || table.Registers.AgreementConditions!.Accessions!.IsLast(InstrumentRules.FirstOf(table, agreement), accession);
}
