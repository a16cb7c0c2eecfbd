using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What becomes of proposals about agreements: they live beside the talks, and are agreed as a whole or not at all.</summary>
internal static class ConcernEffects
{
    /// <summary>A proposal about an instrument has come up.</summary>
    public static void Come(ref Table table, int proposal, int first, Bearing bearing) =>
        InstrumentEffects.Keep(
            ref table,
            InstrumentEffects.BookOf(table).With(proposal, first, bearing == Bearing.Revives, isBeside: table.IsClosed)
        );

    /// <summary>A proposal is over; most often it was about nothing.</summary>
    public static void End(ref Table table, int proposal)
    {
        if (ConcernRules.FirstOf(table, table.Proposals[proposal]) is >= 0 and var first)
            InstrumentEffects.Keep(ref table, InstrumentEffects.BookOf(table).Without(proposal, first));
    }

    /// <summary>The talks are over, and it goes on beside them.</summary>
    public static void PutBeside(ref Table table, int proposal)
    {
        if (ConcernRules.IsBeside(table, proposal))
            return;
        table.InPrinciple -= table.Proposals[proposal].Status == ProposalStatus.ConditionallyAccepted ? 1 : 0;
        InstrumentEffects.Keep(ref table, InstrumentEffects.BookOf(table).Besides(proposal));
    }

    /// <summary>Applies the rule by which the agreement is changed.</summary>
    public static void Apply(ref TableChange step, int index)
    {
        var proposal = step.Proposal(index);
        if (!proposal.IsStanding || HasNoObject(step.Table, proposal.Move))
            return;
        var tally = CompoundTally.Of(step.Table, proposal, 0);
        if (tally.IsMet)
            InstrumentEffects.Agree(ref step, index);
        else
            AcceptanceEffects.Follow(ref step, index, tally.IsMetInPrinciple);
    }

    /// <summary>The parties to an instrument have changed: others are asked than before.</summary>
    public static void ApplyToAll(ref TableChange step, int first)
    {
        var live = step.Table.Registers.Hanging?.Instruments?.LiveOn(first) ?? default;
        for (var index = live.Next(0); index >= 0; index = live.Next(index + 1))
            AcceptanceEffects.Apply(ref step, index);
    }

    /// <summary>What changes an instrument lapses when that is over, or what it is about never comes into force; whether something
    /// did.</summary>
    public static bool LapseAll(ref TableChange step, int first)
    {
        var (live, lapsed) = (InstrumentEffects.BookOf(step.Table).LiveOn(first), false);
        step.LosesObject = true;
        for (var index = live.Next(0); index >= 0; index = live.Next(index + 1))
            if (HasNoObject(step.Table, step.Proposal(index).Move))
            {
                step.Fire(index, ProposalTrigger.Lapse);
                lapsed = true;
            }

        step.LosesObject = false;
        return lapsed;
    }

    /// <summary>What would revive an agreement is superseded when an issue of that is agreed otherwise; whether something is.</summary>
    public static bool SupersedeRevivals(ref TableChange step)
    {
        var revivals = step.Table.Registers.Hanging?.Instruments?.Revivals ?? default;
        var isSome = false;
        for (var index = revivals.Next(0); index >= 0; index = revivals.Next(index + 1))
            if (!InstrumentRules.IsFree(step.Table, ConcernRules.PlaceOf(step.Table, step.Proposal(index).Move)))
            {
                step.Fire(index, ProposalTrigger.Supersede);
                isSome = true;
            }

        return isSome;
    }

    private static bool HasNoObject(in Table table, Move.Propose move) =>
        ChangeRules.HasNoObject(table, move, ConcernRules.PlaceOf(table, move));
}
