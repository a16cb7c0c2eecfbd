using NegotiationModel.Lifecycles;

namespace NegotiationModel.Benchmarks.Baselines.Machines;

internal sealed partial class StatelessTalk
{
    private readonly Dictionary<ProposalId, StatelessOffer> offers = [];
    private int standing,
        inPrinciple;

    public IEnumerable<ProposalStatus> Offers => offers.Values.Select(offer => offer.Status);

    private bool Propose(Move.Propose move)
    {
        var answered = move.CounterTo is { } answers ? offers.GetValueOrDefault(answers) : null;
        var replaced = move.Replaces is { } replaces ? offers.GetValueOrDefault(replaces) : null;
        var revived = move.RevivesProposalOrAgreement is { } revives ? offers.GetValueOrDefault(new ProposalId(revives)) : null;
        if (
            (answered is null && move.CounterTo is not null)
            || (replaced is null && move.Replaces is not null)
            || (revived is null && move.RevivesProposalOrAgreement is not null)
        )
            return false;
        if (
            offers.ContainsKey(move.Proposal!.Value)
            || answered is { IsOwn: true }
            || revived is { Stands: true }
            || replaced is { IsOwn: false } or { Stands: false } or { IsFirm: true }
        )
            return false;
        foreach (var party in move.UncommittedCoSponsors)
            if (Array.IndexOf(principals, party) < 0)
                return false;
        if (Amount(move.Terms) is not { } amount || move.Expires.Instant <= At || move.FirmUntil?.Instant <= At)
            return false;
        End(replaced, ProposalTrigger.Supersede);
        if (answered is { Stands: true })
            Counter(answered, move.LeavesProposerUncommitted);
        offers.Add(move.Proposal.Value, new(this, move, amount, principals.Length, isShared));
        standing++;
        Expect(move.Expires.Instant);
        return true;
    }

    private void Counter(StatelessOffer answered, bool withoutCommitment)
    {
        if (answered.Answers[Mover] > Answer.None)
            Unsay(answered, Mover, Answer.None);
        if (withoutCommitment)
            Fire(answered, ProposalTrigger.FallBack);
        else
            End(answered, ProposalTrigger.Counter);
    }

    private bool Accept(Move.Accept move)
    {
        if (
            !offers.TryGetValue(move.Proposal!.Value, out var offer)
            || !offer.MayRespond
            || offer.Answers[Mover] == Answer.Accepted
            || move.Issues is not null
        )
            return false;
        if (move.Terms is { } restated && Amount(restated) != offer.Amount)
            return Counter(move, offer, restated);
        if (!AreSound(move.Conditions))
            return false;
        Unsay(offer, Mover, Answer.Accepted);
        foreach (var proviso in move.Conditions)
            Set(proviso, offer);
        Settle(offer);
        return true;
    }

    // With other terms it is a counter-proposal.
    private bool Counter(Move.Accept move, StatelessOffer offer, Terms restated)
    {
        if (offer.IsOwn || move.Conditions.Count > 0 || Amount(restated) is not { } amount)
            return false;
        Counter(offer, withoutCommitment: false);
        offers.Add(move.CounterProposal!.Value, new(this, new(move.By, restated), amount, principals.Length, isShared));
        standing++;
        return true;
    }

    private bool Reject(ProposalId id)
    {
        if (!offers.TryGetValue(id, out var offer) || !End(offer, ProposalTrigger.Reject))
            return false;
        Unsay(offer, Mover, Answer.Rejected);
        return true;
    }

    // Fires what an answer means; with the last acceptance there is an agreement, and the talks conclude.
    private void Settle(StatelessOffer offer)
    {
        Fire(offer, ProposalTrigger.Accept);
        if (offer.Status != ProposalStatus.Accepted)
            return;
        Agreement = new(offer.Amount, isShared);
        Close(NegotiationTrigger.Conclude, ProposalTrigger.Supersede);
    }

    private bool Close(NegotiationTrigger trigger, ProposalTrigger rest)
    {
        Fire(trigger);
        foreach (var offer in offers.Values)
            if (offer.Stands)
                End(offer, rest);
        return true;
    }

    private bool End(StatelessOffer? offer, ProposalTrigger trigger)
    {
        if (offer is null || !Fire(offer, trigger))
            return false;
        Moot(offer);
        return true;
    }

    private bool Fire(StatelessOffer offer, ProposalTrigger trigger)
    {
        var before = offer.Status;
        var isMoved = offer.Fire(trigger);
        standing -= before <= ProposalStatus.ConditionallyAccepted && !offer.Stands ? 1 : 0;
        inPrinciple +=
            (offer.Status == ProposalStatus.ConditionallyAccepted ? 1 : 0) - (before == ProposalStatus.ConditionallyAccepted ? 1 : 0);
        return isMoved;
    }

    private decimal? Amount(Terms terms) =>
        terms.Count == 1 && terms.TryGet(price, out var amount) && amount >= least && amount <= most ? amount : null;
}
