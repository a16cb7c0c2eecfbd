namespace NegotiationModel;

/// <summary>What accepting and rejecting do.</summary>
internal static class Responding
{
    public static void Accept(ref Step step, Move.Accept move, int seat)
    {
        var index = step.Table.Proposals.IndexOf(move.Proposal.Value);
        var conditions = move.Conditions.Count == 0 ? Response.Unconditional : new int[move.Conditions.Count];
        var subject = false;
        for (var at = 0; at < conditions.Length; at++)
        {
            conditions[at] = Conditioning.Set(ref step, move.Conditions[at], index, seat);
            subject |= move.Conditions[at].Kind == ConditionKind.Precedent;
        }

        Say(ref step, index, new(seat, subject ? Answer.Conditional : Answer.Accepted, conditions), Named(step, index, move.Issues));
        Settling.Apply(ref step, index);
    }

    public static void Reject(ref Step step, Move.Reject move, int seat)
    {
        var index = step.Table.Proposals.IndexOf(move.Proposal.Value);
        Say(ref step, index, new(seat, Answer.Rejected, Response.Unconditional), Named(step, index, null));
        if (Settling.IsLost(step.Table, index))
            step.Fire(index, ProposalTrigger.Reject);
        else
            Settling.Apply(ref step, index);
    }

    /// <summary>Takes back what anybody has said on some issues, because they are open again.</summary>
    public static void Unsay(ref Step step, int index, int[] slots)
    {
        var proposal = step.Proposal(index);
        var where = Array.ConvertAll(proposal.Slots, slot => Array.IndexOf(slots, slot) >= 0);
        if (!Array.Exists(where, one => one))
            return;
        foreach (var reply in proposal.Replies)
            Say(ref step, index, reply.Seat, null, where);
        Settling.Apply(ref step, index);
    }

    private static void Say(ref Step step, int index, Response response, bool[]? where) => Say(ref step, index, response.Seat, response, where);

    // The newest word on an issue replaces the older; conditions of a response that stands nowhere any more are moot.
    private static void Say(ref Step step, int index, int seat, Response? response, bool[]? where)
    {
        var before = step.Proposal(index);
        var after = before.Answered(seat, response, where);
        step.Set(index, after);
        foreach (var reply in before.Replies)
            if (reply.Seat == seat)
                foreach (var old in reply.Standing())
                    if (!Array.Exists(after.Replies, one => one.Seat == seat && one.Holds(old)))
                        Conditioning.Moot(ref step, old);
    }

    // The issues a response is about: those named, else all that are still to be settled; null for every one.
    private static bool[]? Named(in Step step, int index, ValueList<IssueId>? named)
    {
        var proposal = step.Proposal(index);
        var where = new bool[proposal.Slots.Length];
        for (var issue = 0; issue < where.Length; issue++)
            where[issue] = named is { } some ? some.AsSpan().Contains(proposal.Terms[issue].Issue) : step.Table.IsToSettle(index, proposal.Slots[issue]);
        return Array.TrueForAll(where, one => one) ? null : where;
    }
}
