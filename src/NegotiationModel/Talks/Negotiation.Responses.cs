namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>What a principal has said to a proposal; where issues differ, the least of it.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="party">The principal.</param>
    /// <exception cref="KeyNotFoundException">There is no such proposal or party.</exception>
    public Answer Response(ProposalId proposal, PartyId party)
    {
        var one = Proposals[proposal.Value];
        var seat = table.Seats.IndexOf(party.Value) is >= 0 and var found ? found : throw new KeyNotFoundException($"No party {party} is listed.");
        var least = Answer.Accepted;
        for (var issue = 0; issue < one.Slots.Length; issue++)
            least = (Answer)Math.Min((int)least, (int)ResponseTo(one, seat, issue));
        return least;
    }

    /// <summary>What a principal has said to a proposal on one issue; its committed proposer has accepted.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="party">The principal.</param>
    /// <param name="issue">An issue of the proposal.</param>
    /// <exception cref="KeyNotFoundException">There is no such proposal or party, or the proposal says nothing on the issue.</exception>
    public Answer Response(ProposalId proposal, PartyId party, IssueId issue)
    {
        var one = Proposals[proposal.Value];
        var seat = table.Seats.IndexOf(party.Value);
        var at = one.Terms.IndexOf(issue);
        return seat < 0 || at < 0
            ? throw new KeyNotFoundException($"No party {party} is listed, or {proposal} says nothing on {issue}.")
            : ResponseTo(one, seat, at);
    }

    /// <summary>Who is to answer a proposal, the principals at the table but for its committed proposer, and what each has said.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <exception cref="KeyNotFoundException">There is no such proposal.</exception>
    public IEnumerable<KeyValuePair<PartyId, Answer>> Responses(ProposalId proposal)
    {
        var one = Proposals[proposal.Value];
        for (var seat = 0; seat < Seats.Count; seat++)
            if (Seats[seat].Counts && !(one.IsCommitted && one.Seat == seat))
                yield return new(Seats[seat].Party.Id, Response(proposal, Seats[seat].Party.Id));
    }

    private Answer ResponseTo(Proposal proposal, int seat, int issue) =>
        proposal.IsCommitted && proposal.Seat == seat ? Answer.Accepted : table.AnswerOf(proposal.ResponseOf(seat, issue));
}
