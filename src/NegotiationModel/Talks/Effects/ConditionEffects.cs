using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What conditions do to the acceptances they belong to, and to the agreements that carry them.</summary>
internal static class ConditionEffects
{
    /// <summary>Puts a condition on the books; its place.</summary>
    public static int Set(ref TableChange step, Condition condition)
    {
        ref var table = ref step.Table;
        var index = table.Conditions.Count;
        table.Set(condition);
        LimitEffects.Bring(ref table, new(LimitOf.Condition, condition.Key, index), condition.Proviso.TimedDue);
        return index;
    }

    /// <summary>Met or waived: the last one turns conditional acceptance into acceptance.</summary>
    public static void Fulfil(ref TableChange step, int index, ConditionTrigger trigger)
    {
        Become(ref step, index, trigger);
        Complete(ref step, index);
    }

    /// <summary>Met without a move that says so.</summary>
    public static void MeetByItself(ref TableChange step, int index)
    {
        var now = step.Table.Now;
        step.Table.EditRegisters().EditCondition(index).Keep(place => place with { MetAt = now });
        Become(ref step, index, ConditionTrigger.Meet);
    }

    /// <summary>A condition comes to another status. Where one of several is enough, the rest are moot then.</summary>
    public static void Become(ref TableChange step, int index, ConditionTrigger trigger)
    {
        step.Fire(index, trigger);
        if (step.Table.Conditions[index] is { IsFulfilled: true, AlternativesLabel: not null })
            AlternativeConditions.MootOthers(ref step, index);
    }

    /// <summary>What follows when conditions have ended at one instant: first what falls, then what is agreed, in the order in which it
    /// was tabled, unless that waits for more.</summary>
    public static void Follow(ref TableChange step, List<int> over)
    {
        var waits = step.HoldsBack(HeldBack.AcceptanceRules);
        step.HeldBack |= HeldBack.AcceptanceRules;
        foreach (var condition in over)
            if (!step.Table.Conditions[condition].IsFulfilled)
                UnmetConditions.BringDown(ref step, condition);
        foreach (var condition in over)
            Complete(ref step, condition);
        if (!waits)
            AcceptanceEffects.ApplyHeldBack(ref step);
    }

    /// <summary>Refused, failed or too late.</summary>
    public static void Defeat(ref TableChange step, int index, ConditionTrigger trigger)
    {
        step.Fire(index, trigger);
        UnmetConditions.BringDown(ref step, index);
        Complete(ref step, index);
    }

    /// <summary>What waited for a condition goes on, if it waits for nothing else: that is met, or another of several that are enough is
    /// or can still be.</summary>
    public static void Complete(ref TableChange step, int index)
    {
        var condition = step.Table.Conditions[index];
        if (condition.IsOnlyDemanded)
            return;
        if (!condition.IsOfAcceptance)
            AgreementConditionEffects.Complete(ref step, condition);
        else if (step.Proposal(condition.ProposalAt).IsOnTheTable && step.Table.AnswerOf(ResponseWith(step, index)) == Answer.Accepted)
            AcceptanceEffects.Apply(ref step, condition.ProposalAt);
    }

    /// <summary>What is still outstanding of a response that stands nowhere any more is moot.</summary>
    public static void Moot(ref TableChange step, Response response)
    {
        foreach (var condition in response.Conditions)
            if (step.Table.Conditions[condition].IsOpen)
                step.Fire(condition, ConditionTrigger.Moot);
    }

    /// <summary>The conditions precedent of a proposal that has ended, with or without agreement, are moot.</summary>
    public static void EndOf(ref TableChange step, Proposal proposal)
    {
        foreach (ref readonly var reply in proposal.Replies)
            for (var at = 0; reply.Next(ref at) is { } response; )
                foreach (var condition in response.Conditions)
                    if (step.Table.Conditions[condition] is { IsOpen: true, Kind: ConditionKind.Precedent })
                        step.Fire(condition, ConditionTrigger.Moot);
    }

    /// <summary>The response a condition belongs to, while it stands on its proposal; null for none.</summary>
    public static Response? ResponseWith(in TableChange step, int condition)
    {
        var reply = step.Proposal(step.Table.Conditions[condition].ProposalAt).ReplyOf(step.Table.Conditions[condition].Seat);
        for (var at = 0; reply.Next(ref at) is { } response; )
            if (response.Holds(condition))
                return response;
        return null;
    }
}
