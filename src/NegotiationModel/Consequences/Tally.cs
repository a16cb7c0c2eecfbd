using System.Numerics;

namespace NegotiationModel;

/// <summary>How one issue of a proposal fares under the acceptance rule, counting the principals at the table.</summary>
internal readonly record struct Tally(bool IsMet, bool IsMetInPrinciple, bool IsPossible)
{
    // Heads are counted in whole numbers, which is several times faster than weights.
    public static Tally Of(in Table table, Proposal proposal, int issue) =>
        table.Protocol.Acceptance.CountsHeads ? Of<int>(table, proposal, issue) : Of<decimal>(table, proposal, issue);

    private static Tally Of<T>(in Table table, Proposal proposal, int issue) where T : struct, INumber<T>
    {
        var rule = table.Protocol.Acceptance;
        T outright = T.Zero, inPrinciple = T.Zero, refused = T.Zero;
        bool anotherOutright = false, anotherInPrinciple = false;
        var others = table.Principals - (table.Seats[proposal.Seat].Counts ? 1 : 0);
        if (proposal.IsCommitted && table.Seats[proposal.Seat].Counts)
            outright = inPrinciple = Weight<T>(rule, proposal.By);
        foreach (var reply in proposal.Replies)
        {
            if (!table.Seats[reply.Seat].Counts || reply.On(issue) is not { } response)
                continue;
            var another = reply.Seat != proposal.Seat;
            var weight = Weight<T>(rule, table.PartyAt(reply.Seat).Id);
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
        var needed = T.CreateSaturating(rule.Needed(table.Principals));
        return new(
            IsMet: anotherOutright && outright >= needed,
            IsMetInPrinciple: anotherInPrinciple && inPrinciple >= needed,
            IsPossible: others > 0 && All<T>(table, rule) - refused >= needed);
    }

    private static T Weight<T>(Acceptance rule, PartyId party) where T : struct, INumber<T> => rule.CountsHeads ? T.One : T.CreateChecked(rule.Weight(party));

    private static T All<T>(in Table table, Acceptance rule) where T : struct, INumber<T>
    {
        if (rule.CountsHeads)
            return T.CreateChecked(table.Principals);
        var all = T.Zero;
        for (var seat = 0; seat < table.Seats.Count; seat++)
            if (table.Seats[seat].Counts)
                all += Weight<T>(rule, table.PartyAt(seat).Id);
        return all;
    }
}
