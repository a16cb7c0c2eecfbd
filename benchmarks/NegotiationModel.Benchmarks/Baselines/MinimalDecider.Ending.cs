using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines;

internal sealed partial class MinimalDecider
{
    private Instant due = Instant.MaxValue;

    private void Settle(Offer offer)
    {
        var lowest = Answer.Accepted;
        foreach (var answer in offer.Answers)
            if (answer < lowest)
                lowest = answer;
        offer.Status = lowest == Answer.Conditional ? ProposalStatus.ConditionallyAccepted : ProposalStatus.Live;
        if (lowest != Answer.Accepted)
            return;
        End(offer, ProposalStatus.Accepted);
        Price = offer.Amount;
        Close(concluded: true);
    }

    private RefusalCode? Close(bool concluded)
    {
        (IsConcluded, IsBrokenOff) = (concluded, !concluded);
        foreach (var offer in offers)
            if (offer.Stands)
                End(offer, concluded ? ProposalStatus.Superseded : ProposalStatus.Lapsed);
        return null;
    }

    private void End(Offer offer, ProposalStatus status)
    {
        offer.Status = status;
        foreach (var condition in conditions)
            if (condition.Offer == offer && condition is { Status: ConditionStatus.Outstanding, Kind: ConditionKind.Precedent })
                condition.Status = ConditionStatus.Moot;
    }

    // What is due comes in its order; at one instant the conditions first, all of them too late before any brings something down.
    private Action Pass(Instant at)
    {
        var undo = Undo();
        for (; due <= at; due = Next())
        {
            var late = conditions.FindAll(term => term.Status == ConditionStatus.Outstanding && term.Due <= due);
            foreach (var condition in late)
                condition.Status = condition.Kind == ConditionKind.Precedent ? ConditionStatus.Lapsed : ConditionStatus.Failed;
            foreach (var condition in late)
                Fall(condition);
            foreach (var offer in offers)
                if (offer.Stands && offer.Expires <= due)
                    End(offer, ProposalStatus.Lapsed);
        }

        return undo;
    }

    private Instant Next()
    {
        var next = Instant.MaxValue;
        foreach (var condition in conditions)
            if (condition.Status == ConditionStatus.Outstanding && condition.Due < next)
                next = condition.Due.Value;
        foreach (var offer in offers)
            if (offer.Stands && offer.Expires < next)
                next = offer.Expires.Value;
        return next;
    }

    private Action Undo()
    {
        var (dueThen, dissolvedThen) = (due, IsDissolved);
        var offersThen = offers.ConvertAll(offer => (offer.Status, Answers: (Answer[])offer.Answers.Clone()));
        var conditionsThen = conditions.ConvertAll(term => term.Status);
        return () =>
        {
            (due, IsDissolved) = (dueThen, dissolvedThen);
            for (var one = 0; one < offers.Count; one++)
                (offers[one].Status, offers[one].Answers) = offersThen[one];
            for (var one = 0; one < conditions.Count; one++)
                conditions[one].Status = conditionsThen[one];
        };
    }
}
