using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What a counter-proposal, on the issues of some slots, does to the proposal that it answers.</summary>
internal static class CounterEffects
{
    /// <summary>Where turns alternate, a proposal answers every one of the others that still stands; what is about another thing, or
    /// between others, stands beside it.</summary>
    public static void CounterEveryOther(ref TableChange step, int seat, bool isCommitted, Terms terms, int forum)
    {
        var others = step.Table.StandingOfOthers(seat);
        for (var index = others.Next(0); index >= 0; index = others.Next(index + 1))
            if (
                step.Proposal(index) is { IsOnTheTable: true } proposal
                && proposal.Seat != seat
                && AgreementProposalRules.ForumOf(step.Table, proposal) == forum
            )
                Counter(ref step, index, seat, isCommitted, terms, inTurn: true);
    }

    /// <summary>
    /// Where a counter counts as a rejection, a committed answer is a no, which ends the proposal as soon as the others cannot make it an
    /// agreement without whoever answers; where turns alternate as well, any answer ends it.
    /// </summary>
    public static void Counter(ref TableChange step, int index, int seat, bool isCommitted, Terms terms, bool inTurn)
    {
        isCommitted &= CountedParties.IsAddressed(step.Table, step.Proposal(index), seat);
        if (step.Table.Protocol.CounterEffect == CounterEffect.LeavesOpen || !(isCommitted || inTurn))
        {
            SayOtherwise(ref step, index, seat, terms);
            return;
        }

        if (!step.Proposal(index).Replies.IsEmpty) // most often nobody has said anything to it
            ResponseEffects.TakeBack(ref step, index, seat);
        var isOver = inTurn || AcceptanceEffects.CanNoLongerBeMet(step.Table, index, without: seat);
        if (isOver && !OptionEffects.KeepsOpen(ref step, index))
            step.Fire(index, ProposalTrigger.Counter);
        else if (isCommitted)
            ResponseEffects.Decline(ref step, index, seat);
    }

    // The newest word counts: whoever proposes something else on an issue takes back its acceptance. What is on other issues only comes
    // beside it.
    private static void SayOtherwise(ref TableChange step, int index, int seat, Terms terms)
    {
        if (AgreementProposalRules.ShareSomething(step.Proposal(index).Terms, terms) && ResponseEffects.TakeBack(ref step, index, seat))
            AcceptanceEffects.Apply(ref step, index);
    }
}
