using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What accepting and rejecting do.</summary>
internal static class ResponseEffects
{
    public static void Accept(ref TableChange step, Move.Accept move, object logged, int seat)
    {
        var index = step.Table.Proposals.IndexOf(move.Proposal!.Value.Value);
        var conditions = move.Conditions.Count == 0 ? Response.Unconditional : new int[move.Conditions.Count];
        for (var at = 0; at < conditions.Length; at++)
            conditions[at] = ConditionEffects.Set(ref step, new(move.Conditions[at], logged, seat, index));
        var response = Response.Acceptance(seat, conditions);
        if (
            move.Issues is null
            && step.Proposal(index).ReplyOf(seat) is { Parts: not null } before
            && !IsAccepted(step.Table, before.Whole)
        )
            SayOfRest(ref step, index, before, response);
        else
            Say(ref step, index, response, Spoken(step, index, seat, move.Issues));
        if (conditions.Length > 0)
            WatchedStatusEffects.FollowAll(ref step); // what a condition watches may be so already
        if (step.Proposal(index).IsOnTheTable)
            AcceptanceEffects.Apply(ref step, index);
    }

    public static void Reject(ref TableChange step, Move.Reject move, int seat)
    {
        var index = step.Table.Proposals.IndexOf(move.Proposal.Value);
        var where = ToSettle(step, index, move.Issues);
        Say(ref step, index, Response.Rejection(seat), where);
        if (AcceptanceEffects.CanNoLongerBeMet(step.Table, index) && !OptionEffects.KeepsOpen(ref step, index))
            step.Fire(index, ProposalTrigger.Reject);
        else
            AcceptanceEffects.Apply(ref step, index);
    }

    /// <summary>Neither yes nor no, which ends nothing by itself.</summary>
    public static void Abstain(ref TableChange step, Move.Abstain move, int seat)
    {
        var index = step.Table.Proposals.IndexOf(move.Proposal.Value);
        Say(ref step, index, Response.Abstention(seat), ToSettle(step, index, move.Issues));
        AcceptanceEffects.Apply(ref step, index);
    }

    /// <summary>A no that does not end the proposal.</summary>
    public static void Decline(ref TableChange step, int index, int seat)
    {
        Say(ref step, index, Response.Rejection(seat), ToSettle(step, index, named: null));
        AcceptanceEffects.Apply(ref step, index);
    }

    /// <summary>Takes back what a party has accepted, on what is still to be settled; whether there is something.</summary>
    public static bool TakeBack(ref TableChange step, int index, int seat)
    {
        var proposal = step.Proposal(index);
        var reply = proposal.ReplyOf(seat);
        if (proposal.IsBesideTalks)
        {
            if (step.Table.AnswerOf(reply.Whole) <= Answer.None)
                return false;
            Say(ref step, index, seat, null, null);
            return true;
        }

        var where = default(IndexSet);
        for (var issue = 0; issue < proposal.Slots.Length && !reply.IsSilent; issue++)
            if (step.Table.AnswerOf(reply.On(issue)) is not (Answer.None or Answer.Rejected) && step.Table.IsToSettle(proposal, issue))
                where.Mark(issue, true);
        if (!where.IsEmpty)
            Say(ref step, index, seat, null, where.ToArray());
        return !where.IsEmpty;
    }

    /// <summary>Takes back what anybody has said on some issues, because they are open again.</summary>
    public static void Unsay(ref TableChange step, int index, int[] slots)
    {
        var proposal = step.Proposal(index);
        var where = Shared(step.Table, proposal, slots);
        if (where.Length == 0)
            return;
        step.Table.Edit(index).Open(where);
        foreach (var reply in RepliesOnIssues.On(proposal, where))
            Say(ref step, index, reply.Seat, null, where);
        AcceptanceEffects.Apply(ref step, index);
    }

    /// <summary>Takes back what one party has said, but for what has become an agreement; the acceptance rule is left to be
    /// applied.</summary>
    public static void Forget(ref TableChange step, int index, int seat)
    {
        var proposal = step.Proposal(index);
        if (proposal.ReplyOf(seat).IsSilent)
            return;
        var where = default(IndexSet);
        for (var issue = 0; issue < proposal.Slots.Length && !proposal.Closed.IsEmpty; issue++)
            where.Mark(issue, !proposal.Closed.Contains(issue));
        Say(ref step, index, seat, null, proposal.Closed.IsEmpty ? null : where.ToArray());
    }

    /// <summary>Another condition takes the place of one in the acceptance that it belongs to.</summary>
    public static void Exchange(ref TableChange step, int old, int condition)
    {
        var (index, seat) = (step.Table.Conditions[old].ProposalAt, step.Table.Conditions[old].Seat);
        if (ConditionEffects.ResponseWith(step, old) is not { } response)
            return;
        ResponseSums.Seat(ref step.Table, index, seat, isIn: false);
        var proposal = step.Table.Edit(index);
        proposal.Answer(proposal.ReplyOf(seat).Exchanged(response, response.With(condition, old)));
        ResponseSums.Seat(ref step.Table, index, seat, isIn: true);
    }

    // The issues of a proposal that are among some of the agenda.
    private static int[] Shared(in Table table, Proposal proposal, int[] slots)
    {
        var issues = default(IndexSet);
        foreach (var slot in slots)
            if (table.IssueOf(proposal, slot) is >= 0 and var issue)
                issues.Mark(issue, true);
        return issues.ToArray();
    }

    /// <summary>A response on some issues, or on all.</summary>
    public static void Say(ref TableChange step, int index, Response response, int[]? where) =>
        Say(ref step, index, response.Seat, response, where);

    // The newest word on an issue replaces the older; conditions of a response that stands nowhere any more are moot.
    private static void Say(ref TableChange step, int index, int seat, Response? response, int[]? where)
    {
        var proposal = step.Table.Edit(index);
        var before = proposal.ReplyOf(seat);
        var after = (before with { Seat = seat }).With(response, where, proposal.Slots.Length);
        proposal.Answer(after);
        step.Table.Hear(index, seat);
        ResponseSums.Replied(step.Table, proposal, before, after, where);
        if (where is null)
            for (var at = 0; before.Next(ref at) is { } old; )
                ConditionEffects.Moot(ref step, old);
        else
            foreach (var issue in where)
                if (before.On(issue) is { Conditions.Length: > 0 } old && !after.Holds(old))
                    ConditionEffects.Moot(ref step, old);
    }

    // On all but the parts that were accepted outright: what stays is written down again, and not what changes, which is most.
    private static void SayOfRest(ref TableChange step, int index, in Reply before, Response response)
    {
        var proposal = step.Table.Edit(index);
        var after = new Reply(before.Seat, response);
        for (var issue = before.NextPart(0); issue >= 0; issue = before.NextPart(issue + 1))
            if (IsAccepted(step.Table, before.On(issue)))
                after = after.With(before.On(issue), [issue], proposal.Slots.Length);
        proposal.Answer(after);
        step.Table.Hear(index, before.Seat);
        ResponseSums.Replied(step.Table, proposal, before, after, null);
        for (var at = 0; before.Next(ref at) is { } old; )
            if (!IsAccepted(step.Table, old))
                ConditionEffects.Moot(ref step, old);
    }

    private static bool IsAccepted(in Table table, Response? response) => table.AnswerOf(response) == Answer.Accepted;

    // An acceptance is about the issues it names, else about all, but not about what the party has accepted outright: nobody accepts twice.
    private static int[]? Spoken(in TableChange step, int index, int seat, ValueList<IssueId>? named)
    {
        var proposal = step.Proposal(index);
        var reply = proposal.ReplyOf(seat);
        if (named is null && reply.Parts is null)
            return null;
        var where = default(IndexSet);
        for (var at = 0; at < (named?.Count ?? proposal.Slots.Length); at++)
            if (
                (named is { } some ? proposal.Terms.IndexOf(some[at]) : at) is var issue
                && step.Table.AnswerOf(reply.On(issue)) != Answer.Accepted
            )
                where.Mark(issue, true);
        return where.ToArray();
    }

    // A rejection and an abstention are about the issues they name, else about all, but only about what is still to be settled.
    private static int[]? ToSettle(in TableChange step, int index, ValueList<IssueId>? named)
    {
        var proposal = step.Proposal(index);
        var where = default(IndexSet);
        if (named is { } some)
        {
            foreach (var id in some)
                if (proposal.Terms.IndexOf(id) is var one && step.Table.IsToSettle(proposal, one))
                    where.Mark(one, true);
            return where.ToArray();
        }

        if (step.Table.Agreements.Count == 0 || proposal.IsBesideTalks)
            return null;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
            where.Mark(issue, step.Table.IsToSettle(proposal, issue));
        var open = where.ToArray();
        return open.Length == proposal.Slots.Length ? null : open;
    }
}
