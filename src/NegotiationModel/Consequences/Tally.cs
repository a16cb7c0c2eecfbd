namespace NegotiationModel;

/// <summary>How one issue of a proposal fares under the acceptance rule, counting the principals at the table.</summary>
internal readonly record struct Tally(bool IsMet, bool IsMetInPrinciple, bool IsPossible)
{
    public const int Nobody = -1;

    /// <summary>Counts; a principal <paramref name="without"/> which it is asked counts as refusing, whatever it has said.</summary>
    // Heads are counted in whole numbers, which is several times faster than weights.
    public static Tally Of(in Table table, Proposal proposal, int issue, int without = Nobody) =>
        table.Protocol.Acceptance.CountsHeads ? Of<Heads>(table, proposal, issue, without) : Of<Weights>(table, proposal, issue, without);

    private static Tally Of<T>(in Table table, Proposal proposal, int issue, int without) where T : struct, ISum<T>
    {
        var rule = table.Protocol.Acceptance;
        T outright = default, inPrinciple = default, refused = default;
        bool anotherOutright = false, anotherInPrinciple = false;
        var others = table.Principals - (table.Counts(proposal.Seat) ? 1 : 0);
        if (proposal.IsCommitted && table.Counts(proposal.Seat))
            outright = inPrinciple = T.Of(rule, proposal.By);
        if (without != Nobody)
        {
            refused = T.Of(rule, table.PartyAt(without).Id);
            others--;
        }

        foreach (var reply in proposal.Replies)
        {
            if (!table.Counts(reply.Seat) || reply.Seat == without || reply.On(issue) is not { } response)
                continue;
            var another = reply.Seat != proposal.Seat;
            var weight = T.Of(rule, table.PartyAt(reply.Seat).Id);
            var answer = table.AnswerOf(response);
            if (answer == Answer.Rejected)
            {
                refused += weight;
                others -= another ? 1 : 0;
                continue;
            }

            inPrinciple += weight;
            anotherInPrinciple |= another;
            if (answer == Answer.Accepted)
            {
                outright += weight;
                anotherOutright |= another;
            }
        }

        // Nobody agrees alone: whatever the rule, a principal other than the proposer is among those who accept.
        var needed = T.Needed(rule, table.Principals);
        return new(
            IsMet: anotherOutright && outright.Reaches(needed),
            IsMetInPrinciple: anotherInPrinciple && inPrinciple.Reaches(needed),
            IsPossible: others > 0 && (T.OfAll(table) - refused).Reaches(needed));
    }
}
