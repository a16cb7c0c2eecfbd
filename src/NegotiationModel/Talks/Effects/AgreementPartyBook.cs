namespace NegotiationModel;

/// <summary>Where it stands who comes to agreements and who leaves them.</summary>
internal static class AgreementPartyBook
{
    /// <summary>Where the limit of an agreement's term stands.</summary>
    public static LimitKey KeyOf(in Table table, int agreement) => new(LimitOf.Term, table.Agreements[agreement].Key, agreement);

    public static LimitKey KeyOf(in Table table, int agreement, int notice) => new(LimitOf.Notice, table.Agreements[agreement].Key, notice);

    /// <summary>Who comes and goes.</summary>
    public static AgreementParties PartiesOf(in Table table) => table.Registers.AgreementConditions?.Parties ?? AgreementParties.None;

    public static void Keep(ref Table table, AgreementParties parties) =>
        table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None) with
        {
            Parties = parties,
        };
}
