namespace NegotiationModel;

/// <summary>What comes of an accepted proposal.</summary>
internal static class Agreeing
{
    /// <summary>Makes one agreement of the issues of a proposal that are agreed by one move.</summary>
    public static void Agree(ref Step step, int index, bool[] issues)
    {
        var slots = Pick(step.Proposal(index).Slots, issues);
        LeaveOlder(ref step, slots);
        Write(ref step, index, issues, slots);
        if (!HasMore(step.Table, index))
            step.Fire(index, ProposalTrigger.Accept);
        if (IsAllAgreed(step.Table))
            Conclusion.Conclude(ref step);
        else
            Overtake(ref step, index, slots);
        Ratification.HearAbsent(ref step);
    }

    private static bool HasMore(in Table table, int index)
    {
        foreach (var slot in table.Proposals[index].Slots)
            if (table.IsToSettle(index, slot))
                return true;
        return false;
    }

    // Package: one accepted proposal is all there is to agree. Issue by issue: every issue on the agenda.
    private static bool IsAllAgreed(in Table table) => table.Protocol.Settlement == Settlement.Package || table.OpenIssues == 0;

    private static void Write(ref Step step, int index, bool[] issues, int[] slots)
    {
        ref var table = ref step.Table;
        var proposal = step.Proposal(index);
        var status = table.Protocol.Settlement == Settlement.Provisional ? AgreementStatus.Provisional
            : table.Protocol.Ratifiers.Count > 0 ? AgreementStatus.Pending
            : AgreementStatus.InForce;
        var place = table.Agreements.Count;
        var terms = new List<Term>();
        for (var issue = 0; issue < issues.Length; issue++)
            if (issues[issue])
                terms.Add(proposal.Terms[issue]);
        var carried = Carried(ref step, proposal, issues, place);
        var made = new Agreement(table.Agreements.FirstFree, status, index, proposal.Id, [.. terms], slots, AcceptedBy(table, proposal, issues), carried, table.Now);
        table.Agreements = table.Agreements.Add(made);
        foreach (var slot in slots)
        {
            table.OpenIssues -= table.Agenda[slot].IsAgreed ? 0 : 1;
            table.Agenda = table.Agenda.Set(slot, new(table.Agenda[slot].Issue, place));
        }
    }

    // An issue agreed anew leaves the older agreement; the last one to leave supersedes it.
    private static void LeaveOlder(ref Step step, int[] slots)
    {
        foreach (var slot in slots)
            if (step.Table.Agenda[slot].Agreement is >= 0 and var older)
            {
                var rest = step.Table.Agreements[older].Without(slot, step.Table.Agenda[slot].Issue.Id);
                step.Set(older, rest);
                if (rest.Slots.Length == 0)
                    step.Fire(older, AgreementTrigger.Supersede);
            }
    }

    // What an agreement contradicts, or leaves nothing to settle, is superseded.
    private static void Overtake(ref Step step, int source, int[] slots)
    {
        for (var index = step.Table.Standing.Next(0); index >= 0; index = step.Table.Standing.Next(index + 1))
            if (index != source && IsOvertaken(step.Table, step.Proposal(index), slots))
                step.Fire(index, ProposalTrigger.Supersede);
    }

    private static bool IsOvertaken(in Table table, Proposal proposal, int[] slots)
    {
        bool touched = false, contradicted = false, somethingLeft = false;
        for (var issue = 0; issue < proposal.Slots.Length; issue++)
        {
            var item = table.Agenda[proposal.Slots[issue]];
            somethingLeft |= !item.IsAgreed;
            if (Array.IndexOf(slots, proposal.Slots[issue]) < 0)
                continue;
            touched = true;
            contradicted |= !item.Issue.Same(proposal.Terms[issue].Value, table.Agreements[item.Agreement].Terms.Find(item.Issue.Id)!.Value);
        }

        return touched && (contradicted || !somethingLeft);
    }

    private static ValueList<PartyId> AcceptedBy(in Table table, Proposal proposal, bool[] issues)
    {
        var accepted = new List<PartyId>();
        for (var seat = 0; seat < table.Seats.Count; seat++)
            if (table.Seats[seat].Counts && ((proposal.IsCommitted && seat == proposal.Seat) || HasAccepted(proposal, seat, issues)))
                accepted.Add(table.PartyAt(seat).Id);
        return [.. accepted];
    }

    private static bool HasAccepted(Proposal proposal, int seat, bool[] issues)
    {
        for (var issue = 0; issue < issues.Length; issue++)
            if (issues[issue] && proposal.ResponseOf(seat, issue)?.Answer != Answer.Accepted)
                return false;
        return true;
    }

    // The agreement carries the conditions subsequent of every acceptance that counted for an issue of it.
    private static ValueList<ConditionId> Carried(ref Step step, Proposal proposal, bool[] issues, int place)
    {
        var carried = new List<ConditionId>();
        foreach (var reply in proposal.Replies)
            foreach (var response in reply.Standing())
                if (response.Answer == Answer.Accepted && step.Table.Seats[reply.Seat].Counts && StandsOn(reply, response, issues))
                    foreach (var at in response.Conditions)
                        if (step.Table.Conditions[at] is { Kind: ConditionKind.Subsequent, IsOutstanding: true } condition)
                        {
                            step.Set(at, condition.CarriedBy(place));
                            carried.Add(condition.Id);
                        }

        return [.. carried];
    }

    private static bool StandsOn(Reply reply, Response response, bool[] issues)
    {
        for (var issue = 0; issue < issues.Length; issue++)
            if (issues[issue] && ReferenceEquals(reply.On(issue), response))
                return true;
        return false;
    }

    private static int[] Pick(int[] slots, bool[] issues)
    {
        var picked = new List<int>();
        for (var issue = 0; issue < issues.Length; issue++)
            if (issues[issue])
                picked.Add(slots[issue]);
        return [.. picked];
    }
}
