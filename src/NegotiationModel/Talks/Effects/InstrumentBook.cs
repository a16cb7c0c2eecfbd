namespace NegotiationModel;

/// <summary>The register of agreements that are one with what amends and supplements them, as it is looked up and kept.</summary>
internal static class InstrumentBook
{
    public static Instruments Of(in Table table) => table.Registers.AgreementConditions?.Instruments ?? Instruments.Empty;

    public static void Keep(ref Table table, Instruments book) =>
        table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None) with
        {
            Instruments = book,
        };

    /// <summary>An instrument as it stands, also where one agreement is all of it.</summary>
    public static Instrument OneOf(in Table table, int first) =>
        Of(table).Of(first)
        ?? new(
            [first],
            table.TermOf(table.Agreements[first]),
            InstrumentRules.ExitBy(table, first),
            InstrumentRules.ChangeRule(table, first)
        )
        {
            MayBeSuspended = InstrumentRules.MayBeSuspended(table, first),
            AllowsAccession = InstrumentRules.AllowsAccession(table, first),
        };

    /// <summary>An instrument has another term, or none.</summary>
    public static void SetTerm(ref Table table, int first, Instrument instrument, End term, NodaTime.Instant since)
    {
        var key = AgreementPartyBook.KeyOf(table, first);
        LimitEffects.Drop(ref table, key, instrument.Term);
        LimitEffects.Forget(ref table, key);
        Keep(ref table, Of(table).WithTerm(first, instrument with { Term = term }));
        if (!term.IsNever)
            LimitEffects.Put(ref table, key, term, since);
    }
}
