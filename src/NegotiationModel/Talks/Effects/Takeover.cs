using NodaTime;

namespace NegotiationModel;

/// <summary>What enters into force takes over its issues, but not from what amends it already, and what its text says of the whole
/// instrument. Issues that nobody held it took when it came about (<see cref="WholeAgreements.Write"/>).</summary>
internal static class Takeover
{
    public static void TakeOver(ref TableChange step, int agreement)
    {
        if (step.Table.Registers.AgreementConditions?.Instruments?.LinkOf(agreement) is not { } link)
            return;
        var from = InstrumentRules.FirstOf(step.Table, link.Agreement);
        var circle = SideDealRules.CircleOf(step.Table, agreement);
        var taken = Take(ref step, agreement, from, circle);
        if (link.Relation == AgreementRelation.Ends)
            AgreementEnd.End(ref step, link.Agreement);
        else
            KeepWhereSilent(ref step, agreement, from);
        Overtaking.ByChange(ref step, circle, taken);
    }

    private static int[] Take(ref TableChange step, int agreement, int from, int circle)
    {
        var taken = new List<int>();
        var terms = step.Table.Agreements[agreement].Terms;
        for (var at = 0; at < terms.Count; at++)
            if (
                step.Table.Agenda.IndexOf(terms.IssueAt(at).Value) is var slot
                && SideDealRules.HolderOf(step.Table, circle, slot) is >= 0 and var older
                && older != agreement
                && InstrumentRules.FirstOf(step.Table, older) == from
                && !InstrumentRules.Changes(step.Table, older, agreement)
            )
            {
                step.Table.EditRegisters().EditAgreement(agreement).Take(at, slot);
                SideDealEffects.Hold(ref step.Table, circle, slot, agreement);
                taken.Add(slot);
                AgreementEffects.Leave(ref step, older, [slot]);
            }

        return [.. taken];
    }

    // What the text says is said of the whole instrument from now on; where it is silent that stays as it was. Two things are kept
    // elsewhere: the rule of entry, which is looked up along the links (EntryRules.RuleFor), and open conditions, which live on
    // (InstrumentRules.LivesOn).
    private static void KeepWhereSilent(ref TableChange step, int agreement, int first)
    {
        ref var table = ref step.Table;
        var made = table.Agreements[agreement];
        var text = table.TextOf(made);
        var proposal = table.Proposals.IndexOf(made.Proposal.Value);
        var before = InstrumentBook.OneOf(table, first);
        var instrument = before with
        {
            ChangeRule = text.ChangeRule ?? before.ChangeRule,
            ExitBy = text.Exits.Count > 0 ? proposal : before.ExitBy,
            MayBeSuspended = text.Suspension is { } suspension ? suspension == SuspensionRule.AnyParty : before.MayBeSuspended,
            AllowsAccession = text.AllowsAccession ?? before.AllowsAccession,
        };
        InstrumentBook.Keep(ref table, InstrumentBook.Of(table).With(first, instrument));
        AgreementEnd.Open(ref table, first);
        if (text.InForceUntil is { } term)
            AmendTerm(ref table, first, instrument, term.Renamed(AgreementConditions.NamesOf(table, proposal)), made.At);
    }

    /// <summary>The term of an agreement is changed by what amends it, and so by consent; never, where a text says so, lifts it.</summary>
    private static void AmendTerm(ref Table table, int first, Instrument instrument, End term, Instant since)
    {
        if (!(term.IsNever && instrument.Term.IsNever))
            InstrumentBook.SetTerm(ref table, first, instrument, term, since);
    }
}
