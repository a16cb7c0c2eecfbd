namespace NegotiationModel;

/// <summary>What comes of an accepted proposal.</summary>
internal static class Agreeing
{
    /// <summary>Makes one agreement of the issues of a proposal that are agreed by one move.</summary>
    public static void Agree(ref Step step, int index, bool[] issues)
    {
        var slots = SlotsOn(step.Proposal(index), issues);
        LeaveOlder(ref step, slots);
        Write(ref step, index, issues, slots);
        if (HasMore(step.Table, index, issues))
            step.Table.Edit(index).Close(issues);
        else
            step.Fire(index, ProposalTrigger.Accept);
        if (IsAllAgreed(step.Table))
            Conclusion.Conclude(ref step);
        else if (step.Table.Protocol.Settlement == Settlement.ByIssue)
            Overtake(ref step, index, slots);
        else
            Outdate(ref step, slots);
    }

    // Whether something of a proposal remains to be settled when these issues are.
    private static bool HasMore(in Table table, int index, bool[] issues)
    {
        var proposal = table.Proposals[index];
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
            if (!issues[issue] && table.IsToSettle(proposal, issue))
                return true;
        return false;
    }

    // Package: one accepted proposal is all there is to agree. Issue by issue: every issue on the agenda.
    private static bool IsAllAgreed(in Table table) => table.Protocol.Settlement == Settlement.Package || table.Books.Open.IsEmpty;

    private static void Write(ref Step step, int index, bool[] issues, int[] slots)
    {
        ref var table = ref step.Table;
        var proposal = step.Proposal(index);
        var status = table.Protocol.Settlement == Settlement.Provisional ? AgreementStatus.Provisional
            : table.Protocol.Ratifiers.Count > 0 ? AgreementStatus.Pending
            : AgreementStatus.InForce;
        var place = table.Agreements.Count;
        var carried = Carried(ref step, proposal, issues, place);
        var made = new Agreement(table.Agreements.FirstFree, status, proposal.Id, TermsOn(proposal, issues), slots, AcceptedBy(table, proposal, issues), carried, table.Now);
        var books = table.EditBooks();
        books.Add(made);
        foreach (var slot in slots)
        {
            books.Open.Mark(slot, false);
            books.Agenda.Edit(slot).Agreement = place;
        }
    }

    // Issues agreed anew leave the older agreement, all at once; the last one to leave supersedes it.
    private static void LeaveOlder(ref Step step, int[] slots)
    {
        HashSet<int>? left = null, leaving = null;
        foreach (var slot in slots)
            if (step.Table.Agenda[slot].Agreement is >= 0 and var older && (left ??= []).Add(older))
            {
                var rest = step.Table.EditBooks().Agreements.Edit(older);
                rest.Leave(leaving ??= [.. slots]);
                if (rest.Slots.Length == 0)
                    step.Fire(older, AgreementTrigger.Supersede);
            }
    }

    // What a binding agreement contradicts, or leaves nothing to settle, is superseded; a provisional one may be agreed anew. What is
    // left of the others may be agreed in principle already.
    private static void Overtake(ref Step step, int source, int[] slots)
    {
        for (var index = step.Table.Standing.Next(0); index >= 0; index = step.Table.Standing.Next(index + 1))
            if (index == source || !step.Proposal(index).Slots.AsSpan().ContainsAny(slots))
                continue;
            else if (IsOvertaken(step.Table, step.Proposal(index), slots))
                step.Fire(index, ProposalTrigger.Supersede);
            else
                Settling.Follow(ref step, index);
    }

    private static bool IsOvertaken(in Table table, Proposal proposal, int[] slots)
    {
        bool contradicted = false, somethingLeft = false;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
        {
            var item = table.Agenda[proposal.Slots[issue]];
            somethingLeft |= !item.IsAgreed;
            if (Array.IndexOf(slots, proposal.Slots[issue]) >= 0)
                contradicted |= !item.Issue.Same(proposal.Terms[issue].Value, table.Agreements[item.Agreement].Terms.Find(item.Issue.Id)!.Value);
        }

        return contradicted || !somethingLeft;
    }

    // A provisional agreement supersedes what its own parties have on the table, where by now they have agreed on every issue of that since.
    private static void Outdate(ref Step step, int[] slots)
    {
        for (var index = step.Table.Standing.Next(0); index >= 0; index = step.Table.Standing.Next(index + 1))
            if (step.Proposal(index).Slots.AsSpan().ContainsAny(slots) && IsOutdated(step.Table, step.Proposal(index)))
                step.Fire(index, ProposalTrigger.Supersede);
    }

    private static bool IsOutdated(in Table table, Proposal proposal)
    {
        foreach (var slot in proposal.Slots)
            if (table.Agenda[slot].Agreement is var held && (held < proposal.AgreementsBefore || !table.Agreements[held].AcceptedBy.AsSpan().Contains(proposal.By)))
                return false;
        return true;
    }

    private static ValueList<PartyId> AcceptedBy(in Table table, Proposal proposal, bool[] issues)
    {
        var (accepted, count) = (new PartyId[table.Principals], 0);
        var seats = default(IndexSet);
        if (proposal.IsCommitted)
            seats.Mark(proposal.Seat, true);
        foreach (var reply in proposal.Replies)
            if (HasAccepted(table, reply, issues))
                seats.Mark(reply.Seat, true);
        for (var seat = seats.Next(0); seat >= 0; seat = seats.Next(seat + 1))
            if (table.Counts(seat))
                accepted[count++] = table.PartyAt(seat).Id;
        return new(count == accepted.Length ? accepted : accepted[..count]);
    }

    private static bool HasAccepted(in Table table, in Reply reply, bool[] issues)
    {
        for (var issue = 0; issue < issues.Length; issue++)
            if (issues[issue] && table.AnswerOf(reply.On(issue)) != Answer.Accepted)
                return false;
        return true;
    }

    // The agreement carries the conditions subsequent of every acceptance that counted for an issue of it.
    private static ValueList<ConditionId> Carried(ref Step step, Proposal proposal, bool[] issues, int place)
    {
        List<ConditionId>? carried = null;
        foreach (var reply in proposal.Replies)
            for (var at = 0; reply.Next(ref at) is { } response;)
                if (step.Table.AnswerOf(response) == Answer.Accepted && step.Table.Counts(reply.Seat) && StandsOn(reply, response, issues))
                    foreach (var subsequent in response.Conditions)
                        if (step.Table.Conditions[subsequent] is { Kind: ConditionKind.Subsequent, IsOutstanding: true } condition && !condition.Carriers.Contains(place))
                        {
                            step.Table.EditBooks().Conditions.Edit(subsequent).Carriers = condition.Carriers.Add(place);
                            (carried ??= []).Add(condition.Id);
                        }

        return carried is null ? default : [.. carried];
    }

    private static bool StandsOn(Reply reply, Response response, bool[] issues)
    {
        for (var issue = 0; issue < issues.Length; issue++)
            if (issues[issue] && ReferenceEquals(reply.On(issue), response))
                return true;
        return false;
    }

    private static int[] SlotsOn(Proposal proposal, bool[] issues) =>
        IsWhole(issues) ? proposal.Slots : [.. proposal.Slots.Where((_, issue) => issues[issue])];

    private static Terms TermsOn(Proposal proposal, bool[] issues) =>
        IsWhole(issues) ? proposal.Terms : [.. proposal.Terms.Where((_, issue) => issues[issue])];

    private static bool IsWhole(bool[] issues) => !issues.AsSpan().Contains(false);
}
