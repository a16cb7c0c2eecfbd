namespace NegotiationModel;

/// <summary>What a counter-proposal, on the issues of some slots, does to the proposal that it answers.</summary>
internal static class AnswerEffects
{
    /// <summary>An acceptance with other terms tables what it says instead.</summary>
    public static void Counter(ref TableChange step, Move.Accept move, int seat)
    {
        var counter = Restatement.Counter(step.Table, move);
        ProposalEffects.Propose(ref step, counter, LoggedMove.Kept(counter, step.Table.Now), seat);
    }

    /// <summary>
    /// Where counters terminate, a committed answer is a no, which ends the proposal as soon as the others cannot make it an agreement
    /// without whoever answers.
    /// </summary>
    public static void Answer(ref TableChange step, int index, int seat, bool isCommitted, int[] slots)
    {
        if (!isCommitted || step.Table.Protocol.CounterEffect == CounterEffect.LeavesOpen)
        {
            SayOtherwise(ref step, index, seat, slots);
            return;
        }

        ResponseEffects.TakeBack(ref step, index, seat);
        if (AcceptanceEffects.IsLost(step.Table, index, without: seat))
            step.Fire(index, ProposalTrigger.Counter);
        else
            ResponseEffects.Decline(ref step, index, seat);
    }

    /// <summary>Where turns alternate, a proposal answers every one of the others that stands, and ends it where counters
    /// terminate.</summary>
    public static void AnswerInTurn(ref TableChange step, int index, int seat, int[] slots)
    {
        if (step.Table.Protocol.CounterEffect == CounterEffect.LeavesOpen)
        {
            SayOtherwise(ref step, index, seat, slots);
            return;
        }

        ResponseEffects.TakeBack(ref step, index, seat);
        step.Fire(index, ProposalTrigger.Counter);
    }

    // The newest word counts: whoever proposes something else on an issue takes back its acceptance. What is on other issues only comes
    // beside it.
    private static void SayOtherwise(ref TableChange step, int index, int seat, int[] slots)
    {
        if (step.Proposal(index).Slots.AsSpan().ContainsAny(slots) && ResponseEffects.TakeBack(ref step, index, seat))
            AcceptanceEffects.Apply(ref step, index);
    }
}
