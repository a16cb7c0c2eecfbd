using System.Runtime.CompilerServices;

namespace NegotiationModel;

/// <summary>How one issue of a proposal fares under the acceptance rule, counting the principals at the table. Whoever counts keeps those
/// apart who are not the proposer (<see cref="IsAgreed"/>).</summary>
internal readonly record struct AcceptanceTally(bool IsMet, bool IsMetInPrinciple)
{
    public const int Nobody = -1;

    /// <summary>Nobody agrees alone: whatever the rule, a party other than the proposer has accepted, by word or by agreed silence; or, for
    /// the rule to be possible, still may.</summary>
    /// <param name="anotherAccepts">Whether another has, or may (<see cref="Proposal.IsAnother"/>).</param>
    /// <param name="ruleIsMet">Whether those who accept are enough.</param>
    public static bool IsAgreed(bool anotherAccepts, bool ruleIsMet) => anotherAccepts && ruleIsMet;

    private static int OthersThanProposer(in Table table, Proposal proposal) => table.Principals - (table.Counts(proposal.Seat) ? 1 : 0);

    // As the rule says itself (AcceptanceRule.IsReachedBy), but that heads are counted in whole numbers, which is several times faster than
    // weights.
    public static AcceptanceTally Of(in Table table, Proposal proposal, int issue) =>
        proposal.Totals is { } totals ? Of(table, proposal, totals.On(issue))
        : !table.Protocol.IsPlain ? CompoundTally.Of(table, proposal, issue)
        : table.Protocol.Acceptance.CountsHeads ? Of<Heads>(table, proposal, issue)
        : Of<Weights>(table, proposal, issue);

    /// <summary>Whether the rule can still be met, if everybody else accepts; a principal <paramref name="without"/> which it is asked
    /// counts as refusing, whatever it has said.</summary>
    public static bool IsPossible(in Table table, Proposal proposal, int issue, int without = Nobody) =>
        !table.Protocol.IsPlain ? CompoundTally.IsPossible(table, proposal, issue, without)
        : proposal.Totals is null && table.Protocol.Acceptance.CountsHeads ? IsPossibleForHeads(table, proposal, issue, without)
        : IsPossibleForWeights(table, proposal, issue, without);

    // Apart, since what it needs room for on the stack is cleared for each question.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsPossibleForWeights(in Table table, Proposal proposal, int issue, int without) =>
        IsPossible(
            table,
            proposal,
            proposal.Totals is { } totals
                ? ResponseSums.Without(table, proposal, totals, without).On(issue)
                : ResponseSums.Each(table, proposal, issue, without)
        );

    /// <summary>Whether the rule can still be met where so much is said.</summary>
    public static bool IsPossible(in Table table, Proposal proposal, in AcceptanceShare said)
    {
        var others = OthersThanProposer(table, proposal) - said.OthersRefused;
        return IsAgreed(others > 0, table.Protocol.Acceptance.IsReachedBy(table.Seating.Weight - said.Refused, table.Principals));
    }

    private static bool IsPossibleForHeads(in Table table, Proposal proposal, int issue, int without)
    {
        var refused = without == Nobody ? 0 : 1;
        var others = OthersThanProposer(table, proposal) - (proposal.IsAnother(without) ? refused : 0);
        foreach (ref readonly var reply in proposal.Replies)
            if (reply.Seat != without && table.Counts(reply.Seat) && table.AnswerOf(reply.On(issue)) is Answer.Rejected or Answer.Abstained)
            {
                refused++;
                others -= proposal.IsAnother(reply.Seat) ? 1 : 0;
            }

        return IsAgreed(others > 0, new Heads(table.Principals - refused).Reaches(Heads.Needed(table)));
    }

    /// <summary>How a proposal fares where so much is said to it.</summary>
    public static AcceptanceTally Of(in Table table, Proposal proposal, in AcceptanceShare said)
    {
        var rule = table.Protocol.Acceptance;
        var own = proposal.IsCommitted && table.Counts(proposal.Seat) ? rule.Weight(proposal.By) : 0;
        return new(
            IsMet: IsAgreed(said.OthersOutright > 0, rule.IsReachedBy(own + said.Outright, table.Principals)),
            IsMetInPrinciple: IsAgreed(said.OthersInPrinciple > 0, rule.IsReachedBy(own + said.InPrinciple, table.Principals))
        );
    }

    private static AcceptanceTally Of<T>(in Table table, Proposal proposal, int issue)
        where T : struct, IAcceptanceSum<T>
    {
        T outright = default,
            inPrinciple = default;
        bool anotherOutright = false,
            anotherInPrinciple = false;
        if (proposal.IsCommitted && table.Counts(proposal.Seat))
            outright = inPrinciple = T.Of(table, proposal.Seat);
        foreach (ref readonly var reply in proposal.Replies)
        {
            if (!table.Counts(reply.Seat) || reply.On(issue) is not { IsAcceptance: true } response)
                continue;
            var another = proposal.IsAnother(reply.Seat);
            var weight = T.Of(table, reply.Seat);
            inPrinciple += weight;
            anotherInPrinciple |= another;
            if (table.AnswerOf(response) == Answer.Accepted)
            {
                outright += weight;
                anotherOutright |= another;
            }
        }

        var needed = T.Needed(table);
        return new(
            IsMet: IsAgreed(anotherOutright, outright.Reaches(needed)),
            IsMetInPrinciple: IsAgreed(anotherInPrinciple, inPrinciple.Reaches(needed))
        );
    }
}
