namespace NegotiationModel;

/// <summary>The register of agreements that are one with what amends and supplements them, as it is looked up and kept.</summary>
internal static class AgreementGroupBook
{
    public static AgreementGroups Of(in Table table) => table.Registers.AgreementConditions?.Groups ?? AgreementGroups.Empty;

    public static void Keep(ref Table table, AgreementGroups book) =>
        table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None) with
        {
            Groups = book,
        };

    /// <summary>A group as it stands, also where one agreement is all of it.</summary>
    public static AgreementGroup OneOf(in Table table, int first) =>
        Of(table).Of(first)
        ?? new(
            [first],
            table.TermOf(table.Agreements[first]),
            AgreementGroupRules.ExitBy(table, first),
            AgreementGroupRules.AmendmentRule(table, first)
        )
        {
            MayBeSuspended = AgreementGroupRules.MayBeSuspended(table, first),
            AllowsAccession = AgreementGroupRules.AllowsAccession(table, first),
        };

    /// <summary>A group has another term, or none.</summary>
    public static void SetTerm(ref Table table, int first, AgreementGroup group, End term, NodaTime.Instant since)
    {
        var key = AgreementPartyBook.KeyOf(table, first);
        LimitEffects.Drop(ref table, key, group.Term);
        LimitEffects.Forget(ref table, key);
        Keep(ref table, Of(table).WithTerm(first, group with { Term = term }));
        if (!term.IsNever)
            LimitEffects.Put(ref table, key, term, since);
    }
}
