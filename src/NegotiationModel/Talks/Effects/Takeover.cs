using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What enters into force takes over its issues, and what its text says of the whole group.</summary>
internal static class Takeover
{
    public static void TakeOver(ref TableChange step, int agreement)
    {
        if (step.Table.Registers.AgreementConditions?.Groups?.LinkOf(agreement) is not { } link)
            return;
        var from = AgreementGroupRules.FirstOf(step.Table, link.Agreement);
        var circle = SideDealRules.CircleOf(step.Table, agreement);
        var taken = Take(ref step, agreement, from, circle);
        if (link.Relation == AgreementRelation.Ends)
            AgreementEnd.End(ref step, link.Agreement);
        else
            Declare(ref step, agreement, from);
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
                && AgreementGroupRules.FirstOf(step.Table, older) == from
            )
            {
                var books = step.Table.EditRegisters();
                books.EditAgreement(older).Leave([slot]);
                books.EditAgreement(agreement).Take(at, slot);
                SideDealEffects.Hold(ref step.Table, circle, slot, agreement);
                taken.Add(slot);
                if (step.Table.Agreements[older].IsLeft)
                    step.Fire(older, AgreementTrigger.Supersede);
            }

        return [.. taken];
    }

    // Rules that the text states are the group's from now on; where it is silent they stay as they were.
    private static void Declare(ref TableChange step, int agreement, int first)
    {
        ref var table = ref step.Table;
        var made = table.Agreements[agreement];
        var text = table.TextOf(made);
        var proposal = table.Proposals.IndexOf(made.Proposal.Value);
        var before = AgreementGroupBook.OneOf(table, first);
        var group = before with
        {
            AmendmentRule = text.AmendmentRule ?? before.AmendmentRule,
            ExitBy = text.Exits.Count > 0 ? proposal : before.ExitBy,
            MayBeSuspended = text.Suspension is { } suspension ? suspension == SuspensionRule.AnyParty : before.MayBeSuspended,
            AllowsAccession = text.Accession ?? before.AllowsAccession,
        };
        AgreementGroupBook.Keep(ref table, AgreementGroupBook.Of(table).With(first, group));
        AgreementEnd.Open(ref table, first);
        if (text.InForceUntil is { } term && !(term.IsNever && group.Term.IsNever)) // never lifts what there is
            AgreementGroupBook.SetTerm(ref table, first, group, term.Renamed(AgreementConditions.NamesOf(table, proposal)), made.At);
    }
}
