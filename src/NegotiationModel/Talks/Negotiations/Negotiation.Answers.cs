namespace NegotiationModel;

public sealed partial class Negotiation
{
    /// <summary>What a principal has said to a proposal; where issues differ, the least of it.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="party">The principal.</param>
    /// <exception cref="KeyNotFoundException">There is no such proposal or party.</exception>
    public Answer AnswerOf(ProposalId proposal, PartyId party)
    {
        var one = Proposals[proposal];
        var seat = table.Seats.IndexOf(party.Value) is >= 0 and var found
            ? found
            : throw new KeyNotFoundException($"No party {party} is listed.");
        return IsOwn(one, seat) ? Answer.Accepted : table.LeastOf(one.ReplyOf(seat), one.Slots.Length);
    }

    /// <summary>What a principal has said to a proposal on one issue; its committed proposer has accepted.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="party">The principal.</param>
    /// <param name="issue">An issue of the proposal.</param>
    /// <exception cref="KeyNotFoundException">There is no such proposal or party, or the proposal says nothing on the issue.</exception>
    public Answer AnswerOf(ProposalId proposal, PartyId party, IssueId issue)
    {
        var one = Proposals[proposal];
        var seat = table.Seats.IndexOf(party.Value);
        var at = one.Terms.IndexOf(issue);
        return seat < 0 || at < 0 ? throw new KeyNotFoundException($"No party {party} is listed, or {proposal} says nothing on {issue}.")
            : IsOwn(one, seat) ? Answer.Accepted
            : table.AnswerOf(one.ReplyOf(seat).On(at));
    }

    /// <summary>Who is to answer a proposal, without its committed proposer, who has said yes: the principals at the table or the
    /// parties to the agreement that it is about, and what each has said.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <exception cref="KeyNotFoundException">There is no such proposal.</exception>
    public IEnumerable<KeyValuePair<PartyId, Answer>> AnswersTo(ProposalId proposal)
    {
        var one = Proposals[proposal];
        var said = new Answer[Seats.Count];
        foreach (var reply in one.Replies)
            said[reply.Seat] = table.LeastOf(reply, one.Slots.Length);
        var voters = CountedParties.Of(table, one);
        for (var seat = voters.Next(0); seat >= 0; seat = voters.Next(seat + 1))
            if (!IsOwn(one, seat))
                yield return new(Seats[seat].Party.Id, said[seat]);
    }

    /// <summary>Who accepted an agreement by saying nothing, where silence accepts (<see cref="Move.Propose.SilenceAccepts"/>); in their
    /// listed order, and among those who accepted it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="KeyNotFoundException">There is no such agreement.</exception>
    public ValueList<PartyId> AcceptedBySilence(AgreementId agreement) =>
        table.Agreements.IndexOf(agreement.Value) is >= 0 and var place
            ? table.Registers.SilentIn(place)
            : throw new KeyNotFoundException($"There is no agreement {agreement}.");

    private static bool IsOwn(Proposal proposal, int seat) => proposal.IsCommitted && proposal.Seat == seat;
}
