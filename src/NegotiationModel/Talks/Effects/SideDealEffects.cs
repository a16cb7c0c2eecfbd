using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Proposals between some of the parties, and what comes of them: it neither concludes the talks nor settles anything for the
/// others.</summary>
internal static class SideDealEffects
{
    /// <summary>Some are to be parties together.</summary>
    public static void Name(ref Table table, IndexSet parties) => Keep(ref table, Of(table).Naming(parties));

    /// <summary>A proposal has come up between some, in a forum of theirs.</summary>
    public static void Come(ref Table table, int index, int forum) =>
        Keep(ref table, Of(table).With(table.Proposals[index].Key, index, -2 - forum));

    /// <summary>A proposal is over; most often it was the table's.</summary>
    public static void End(ref Table table, int index)
    {
        if (SideDealRules.CircleOf(table, table.Proposals[index]) is >= 0 and var circle)
            Keep(ref table, Of(table).Without(circle, index));
    }

    public static void Agree(ref TableChange step, int index)
    {
        var circle = SideDealRules.CircleOf(step.Table, step.Proposal(index));
        var place = WholeAgreements.Write(ref step, index, circle, CountedParties.Of(step.Table, step.Proposal(index)));
        AgreementConditionEffects.Come(ref step, index, place);
        RatificationConditions.Put(ref step, place);
        AgreementEnd.Come(ref step, place, index);
        ApplicationEffects.Come(ref step.Table, place, index);
        EntryIntoForce.Come(ref step.Table, place);
        step.Fire(index, ProposalTrigger.Accept);
        Overtaking.BySideDeal(ref step, circle);
        AgreementEffects.Begin(ref step, place);
        AgreementProposalEffects.SupersedeRevivals(ref step);
    }

    /// <summary>An agreement holds an issue in a circle, or at the table, from now on; −1 for none.</summary>
    public static void Hold(ref Table table, int circle, int slot, int agreement)
    {
        if (circle == SideDealRules.Table)
            table.EditRegisters().Hold(slot, agreement);
        else
            Keep(ref table, Of(table).Holding(circle, slot, agreement));
    }

    public static SideDeals Of(in Table table) => table.Registers.AgreementConditions?.Sides ?? SideDeals.None;

    public static void Keep(ref Table table, SideDeals sides) =>
        table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None) with
        {
            Sides = sides,
        };
}
