using static NegotiationModel.RefusalCode;

namespace NegotiationModel.Benchmarks.Baselines;

internal sealed partial class MinimalDecider
{
    private RefusalCode? Fulfil(ConditionId id, int seat, ConditionStatus status)
    {
        if (Find(id) is not { } condition)
            return UnknownCondition;
        if (
            status == ConditionStatus.Waived ? condition.Seat != seat || condition.IsOwnPromise
            : condition.Of >= 0 ? condition.Of != seat
            : condition.Seat != seat
        )
            return NotYourCondition;
        if (condition.Status != ConditionStatus.Outstanding)
            return ConditionNotOutstanding;
        condition.Status = status;
        var offer = condition.Offer;
        if (!offer.Stands || offer.Answers[condition.Seat] != Answer.Conditional || IsWaiting(offer, condition.Seat))
            return null;
        offer.Answers[condition.Seat] = Answer.Accepted;
        Settle(offer);
        return null;
    }

    private RefusalCode? Defeat(ConditionId id, int seat, ConditionStatus status)
    {
        if (Find(id) is not { } condition)
            return UnknownCondition;
        var isPrecedent = condition.Kind == ConditionKind.Precedent;
        if (
            status == ConditionStatus.Refused ? condition.Of != seat && condition.Offer.Seat != seat
            : isPrecedent && condition.Of >= 0 ? condition.Of != seat
            : condition.Of == seat || (condition.Seat != seat && !condition.IsOwnPromise)
        )
            return NotYourCondition;
        if (condition.Status != ConditionStatus.Outstanding)
            return ConditionNotOutstanding;
        if (status == ConditionStatus.Refused && !isPrecedent)
            return NotForConditionSubsequent;
        condition.Status = status;
        Fall(condition);
        return null;
    }

    // One that an agreement carries dissolves it; else the acceptance it belongs to falls away.
    private void Fall(Term condition)
    {
        var offer = condition.Offer;
        if (offer.Status == ProposalStatus.Accepted)
        {
            IsDissolved = true;
            return;
        }

        Unsay(offer, condition.Seat, Answer.None);
        if (offer.Stands)
            Settle(offer);
    }

    private void Unsay(Offer offer, int seat, Answer now)
    {
        offer.Answers[seat] = now;
        foreach (var condition in conditions)
            if (condition.Offer == offer && condition.Seat == seat && condition.Status == ConditionStatus.Outstanding)
                condition.Status = ConditionStatus.Moot;
    }

    private bool IsWaiting(Offer offer, int seat)
    {
        foreach (var condition in conditions)
            if (
                condition.Offer == offer
                && condition.Seat == seat
                && condition is { Status: ConditionStatus.Outstanding, Kind: ConditionKind.Precedent }
            )
                return true;
        return false;
    }
}
