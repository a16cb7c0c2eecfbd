namespace NegotiationModel;

/// <summary>Asks a rule that is not plain: it is told what each principal at the table has said.</summary>
internal static class CompoundTally
{
    /// <summary>How one issue of a proposal fares.</summary>
    public static AcceptanceTally Of(in Table table, Proposal proposal, int issue)
    {
        var votes = Outright(table, proposal, issue, AcceptanceTally.Nobody, out var voters);
        var isMet = IsMet(table, proposal, issue, voters, votes);
        for (var voter = 0; voter < voters.Length; voter++)
            if (table.AnswerOf(proposal.ReplyOf(voters[voter]).On(issue)) == Answer.Conditional)
                votes[voter] = Vote.Accepts;
        return new(isMet, IsMet(table, proposal, issue, voters, votes));
    }

    /// <summary>Whether the rule can still be met; a seat that is named counts as refusing.</summary>
    public static bool IsPossible(in Table table, Proposal proposal, int issue, int without)
    {
        var votes = Outright(table, proposal, issue, without, out var voters);
        return AcceptanceTally.IsAgreed(
            HasAnother(proposal, voters, votes, Vote.Open),
            Decide(table, proposal, issue, voters, votes) != AcceptanceVerdict.Impossible
        );
    }

    private static bool IsMet(in Table table, Proposal proposal, int issue, int[] voters, Vote[] votes) =>
        AcceptanceTally.IsAgreed(
            HasAnother(proposal, voters, votes, Vote.Accepts),
            Decide(table, proposal, issue, voters, votes) == AcceptanceVerdict.Met
        );

    private static bool HasAnother(Proposal proposal, int[] voters, Vote[] votes, Vote said)
    {
        for (var voter = 0; voter < voters.Length; voter++)
            if (proposal.IsAnother(voters[voter]) && (votes[voter] == said || votes[voter] == Vote.Accepts))
                return true;
        return false;
    }

    private static AcceptanceVerdict Decide(in Table table, Proposal proposal, int issue, int[] voters, Vote[] votes)
    {
        var seats = table.Seats;
        var rule = proposal.IsBesideTalks
            ? AgreementProposalRules.RuleFor(table, proposal)
            : BasketRules.AcceptanceOf(table, proposal.Slots[issue]);
        return rule.Decide(
            new(Array.ConvertAll(voters, seat => seats[seat].Party.Id), votes, table.HasExpired(proposal), table.Setting.Groups)
        );
    }

    // What each has said for certain: who accepts subject to conditions may still go either way.
    private static Vote[] Outright(in Table table, Proposal proposal, int issue, int without, out int[] voters)
    {
        voters = CountedParties.Of(table, proposal).ToArray();
        var votes = new Vote[voters.Length];
        for (var voter = 0; voter < voters.Length; voter++)
            votes[voter] =
                voters[voter] == without ? Vote.Rejects
                : voters[voter] == proposal.Seat && proposal.IsCommitted ? Vote.Accepts
                : table.AnswerOf(proposal.ReplyOf(voters[voter]).On(issue)) switch
                {
                    Answer.Accepted => Vote.Accepts,
                    Answer.Rejected => Vote.Rejects,
                    Answer.Abstained => Vote.Abstains,
                    _ => Vote.Open,
                };
        return votes;
    }
}
