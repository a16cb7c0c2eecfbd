using NodaTime;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel.Benchmarks.Baselines;

internal sealed partial class MinimalDecider
{
    private RefusalCode? Propose(Move.Propose move, int seat, Instant at)
    {
        foreach (var party in move.UncommittedCoSponsors)
            if (Array.IndexOf(principals, party) < 0)
                return UnknownParty;
        if (
            IsUnknown(move.CounterTo?.Value, out var answered)
            || IsUnknown(move.Replaces?.Value, out var replaced)
            || IsUnknown(move.RevivesProposalOrAgreement, out var revived)
        )
            return UnknownProposal;
        var id = move.Proposal!.Value;
        if (Find(id) is not null)
            return DuplicateId;
        if (answered?.Seat == seat)
            return OwnProposal;
        if (replaced is not null && replaced.Seat != seat)
            return NotYourProposal;
        if (replaced is { Stands: false })
            return Ended(replaced);
        if (revived is { Stands: true })
            return ProposalStillLive;
        if (replaced?.FirmUntil > at)
            return ProposalFirm;
        if (Misfit(move.Terms, out var amount) is { } misfit)
            return misfit;
        if (move.Expires.Instant <= at || move.FirmUntil?.Instant <= at)
            return TimeNotAfterMove;
        if (replaced is not null)
            End(replaced, ProposalStatus.Superseded);
        if (answered is { Stands: true })
            Counter(answered, seat, move.LeavesProposerUncommitted);
        Add(new Offer(id, seat, amount, move.Expires.Instant, move.FirmUntil?.Instant, !move.LeavesProposerUncommitted, principals.Length));
        return null;
    }

    // Whoever answers takes back its acceptance; without commitment that is all.
    private void Counter(Offer answered, int seat, bool withoutCommitment)
    {
        if (answered.Answers[seat] > Answer.None)
            Unsay(answered, seat, Answer.None);
        if (withoutCommitment)
            Settle(answered);
        else
            End(answered, ProposalStatus.Countered);
    }

    private bool IsFirm(int seat, Instant at)
    {
        foreach (var offer in offers)
            if (offer.Seat == seat && offer.Stands && offer.FirmUntil > at)
                return true;
        return false;
    }

    private RefusalCode? Withdraw(ProposalId id, int seat, Instant at)
    {
        if (Find(id) is not { } offer)
            return UnknownProposal;
        if (offer.Seat != seat)
            return NotYourProposal;
        if (!offer.Stands)
            return Ended(offer);
        if (offer.FirmUntil > at)
            return ProposalFirm;
        End(offer, ProposalStatus.Withdrawn);
        return null;
    }

    private RefusalCode? Misfit(Terms terms, out decimal amount)
    {
        amount = 0;
        return terms.Count == 0 ? NothingNamed
            : terms.Count > 1 || terms[0].Issue != price.Id ? UnknownIssue
            : !terms.TryGet(price, out amount) || amount < least || amount > most ? ValueOutsideIssue
            : null;
    }

    private bool IsUnknown(string? id, out Offer? offer)
    {
        offer = id is null ? null : Find(new ProposalId(id));
        return offer is null && id is not null;
    }

    // Whoever asks is asked while the talks are open: then only time makes a proposal lapse.
    private static RefusalCode Ended(Offer offer) => offer.Status == ProposalStatus.Lapsed ? ProposalExpired : ProposalNotLive;
}
