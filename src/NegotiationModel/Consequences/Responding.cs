namespace NegotiationModel;

/// <summary>What accepting and rejecting do.</summary>
internal static class Responding
{
    public static void Accept(ref Step step, Move.Accept move, int seat)
    {
        var index = step.Table.Proposals.IndexOf(move.Proposal.Value);
        var conditions = move.Conditions.Count == 0 ? Response.Unconditional : new int[move.Conditions.Count];
        for (var at = 0; at < conditions.Length; at++)
            conditions[at] = Conditioning.Set(ref step, move.Conditions[at], index, seat);
        Say(ref step, index, new(seat, isRejection: false, conditions), Spoken(step, index, seat, move.Issues));
        Settling.Apply(ref step, index);
    }

    public static void Reject(ref Step step, Move.Reject move, int seat)
    {
        var index = step.Table.Proposals.IndexOf(move.Proposal.Value);
        Say(ref step, index, new(seat, isRejection: true, Response.Unconditional), Rejected(step, index, move.Issues));
        if (Settling.IsLost(step.Table, index))
            step.Fire(index, ProposalTrigger.Reject);
        else
            Settling.Apply(ref step, index);
    }

    /// <summary>A no that does not end the proposal.</summary>
    public static void Decline(ref Step step, int index, int seat)
    {
        Say(ref step, index, new(seat, isRejection: true, Response.Unconditional), Rejected(step, index, named: null));
        Settling.Apply(ref step, index);
    }

    /// <summary>Takes back what a party has accepted, on what is still to be settled; whether there is something.</summary>
    public static bool TakeBack(ref Step step, int index, int seat)
    {
        var proposal = step.Proposal(index);
        var reply = proposal.ReplyOf(seat);
        bool[]? where = null;
        for (var issue = 0; issue < proposal.Slots.Length && !reply.IsSilent; issue++)
            if (step.Table.AnswerOf(reply.On(issue)) > Answer.None && step.Table.IsToSettle(proposal, issue))
                (where ??= new bool[proposal.Slots.Length])[issue] = true;
        if (where is not null)
            Say(ref step, index, seat, null, where);
        return where is not null;
    }

    /// <summary>Takes back what anybody has said on some issues, because they are open again.</summary>
    public static void Unsay(ref Step step, int index, int[] slots)
    {
        var proposal = step.Proposal(index);
        var where = Array.ConvertAll(proposal.Slots, slot => Array.IndexOf(slots, slot) >= 0);
        if (!Array.Exists(where, one => one))
            return;
        step.Table.Edit(index).Open(where);
        foreach (var reply in proposal.Replies)
            Say(ref step, index, reply.Seat, null, where);
        Settling.Apply(ref step, index);
    }

    private static void Say(ref Step step, int index, Response response, bool[]? where) => Say(ref step, index, response.Seat, response, where);

    // The newest word on an issue replaces the older; conditions of a response that stands nowhere any more are moot.
    private static void Say(ref Step step, int index, int seat, Response? response, bool[]? where)
    {
        var proposal = step.Table.Edit(index);
        var before = proposal.Replies;
        proposal.Answer(seat, response, where);
        foreach (var reply in before)
            if (reply.Seat == seat)
                for (var at = 0; reply.Next(ref at) is { } old;)
                    if (!Holds(proposal, old))
                        Conditioning.Moot(ref step, old);
    }

    private static bool Holds(Proposal proposal, Response response)
    {
        foreach (var reply in proposal.Replies)
            if (reply.Holds(response))
                return true;
        return false;
    }

    // An acceptance is about the issues it names, else about all, but not about what the party has accepted outright: nobody accepts twice.
    private static bool[]? Spoken(in Step step, int index, int seat, ValueList<IssueId>? named)
    {
        var proposal = step.Proposal(index);
        var reply = proposal.ReplyOf(seat);
        var where = named is { } some ? On(proposal, some) : null;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
            if (step.Table.AnswerOf(reply.On(issue)) == Answer.Accepted)
                Leave(ref where, issue, proposal.Slots.Length);
        return where;
    }

    private static bool[] On(Proposal proposal, ValueList<IssueId> named)
    {
        var where = new bool[proposal.Slots.Length];
        foreach (var id in named)
            where[proposal.Terms.IndexOf(id)] = true;
        return where;
    }

    // A rejection is about the issues it names, else about all, but only about what is still to be settled.
    private static bool[]? Rejected(in Step step, int index, ValueList<IssueId>? named)
    {
        var proposal = step.Proposal(index);
        var where = named is { } some ? On(proposal, some) : null;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
            if (!step.Table.IsToSettle(proposal, issue))
                Leave(ref where, issue, proposal.Slots.Length);
        return where;
    }

    private static void Leave(ref bool[]? where, int issue, int issues)
    {
        if (where is null)
            Array.Fill(where = new bool[issues], true);
        where[issue] = false;
    }
}
