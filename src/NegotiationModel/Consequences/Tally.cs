namespace NegotiationModel;

/// <summary>How one issue of a proposal fares under the acceptance rule, counting the principals at the table.</summary>
internal readonly record struct Tally(bool IsMet, bool IsMetInPrinciple, bool IsPossible)
{
    public static Tally Of(in Table table, Proposal proposal, int issue)
    {
        var rule = table.Protocol.Acceptance;
        decimal outright = 0, inPrinciple = 0, refused = 0;
        bool anotherOutright = false, anotherInPrinciple = false;
        var others = table.Principals - (table.Seats[proposal.Seat].Counts ? 1 : 0);
        if (proposal.IsCommitted && table.Seats[proposal.Seat].Counts)
            outright = inPrinciple = rule.Weight(proposal.By);
        foreach (var reply in proposal.Replies)
        {
            if (!table.Seats[reply.Seat].Counts || reply.On(issue) is not { } response)
                continue;
            var another = reply.Seat != proposal.Seat;
            var weight = rule.Weight(table.PartyAt(reply.Seat).Id);
            if (response.Answer == Answer.Rejected)
            {
                refused += weight;
                others -= another ? 1 : 0;
                continue;
            }

            inPrinciple += weight;
            anotherInPrinciple |= another;
            if (response.Answer == Answer.Accepted)
            {
                outright += weight;
                anotherOutright |= another;
            }
        }

        // Nobody agrees alone: whatever the rule, a principal other than the proposer is among those who accept.
        var needed = rule.Needed(table.Principals);
        return new(
            IsMet: anotherOutright && outright >= needed,
            IsMetInPrinciple: anotherInPrinciple && inPrinciple >= needed,
            IsPossible: others > 0 && All(table, rule) - refused >= needed);
    }

    private static decimal All(in Table table, Acceptance rule)
    {
        if (rule.CountsHeads)
            return table.Principals;
        decimal all = 0;
        for (var seat = 0; seat < table.Seats.Count; seat++)
            if (table.Seats[seat].Counts)
                all += rule.Weight(table.PartyAt(seat).Id);
        return all;
    }
}
