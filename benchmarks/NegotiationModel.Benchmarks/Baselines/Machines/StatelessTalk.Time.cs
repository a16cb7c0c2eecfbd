using NegotiationModel.Lifecycles;
using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines.Machines;

internal sealed partial class StatelessTalk
{
    private void Expect(Instant? limit) => due = limit < due ? limit.Value : due;

    private Action Pass(Instant at)
    {
        var undo = Undo();
        for (; due <= at; due = Next())
        {
            var late = conditions.Values.Where(one => one.IsOutstanding && one.Proviso.Due.Instant <= due).ToList();
            foreach (var condition in late)
                condition.Fire(ConditionTrigger.Lapse);
            foreach (var condition in late)
                Fall(condition);
            foreach (var offer in offers.Values)
                if (offer.Stands && offer.Move.Expires.Instant <= due)
                    End(offer, ProposalTrigger.Lapse);
            Follow();
        }

        return undo;
    }

    private Instant Next()
    {
        var next = Instant.MaxValue;
        foreach (var condition in conditions.Values)
            if (condition.IsOutstanding && condition.Proviso.Due.Instant < next)
                next = condition.Proviso.Due.Instant.Value;
        foreach (var offer in offers.Values)
            if (offer.Stands && offer.Move.Expires.Instant < next)
                next = offer.Move.Expires.Instant.Value;
        return next;
    }

    private Action Undo()
    {
        var then = (Status, due, standing, inPrinciple, Agreement: Agreement?.Status ?? default);
        var offersThen = offers.Values.Select(one => (Offer: one, one.Status, Answers: (Answer[])one.Answers.Clone())).ToList();
        var conditionsThen = conditions.Values.Select(one => (Condition: one, one.Status)).ToList();
        return () =>
        {
            (Status, due, standing, inPrinciple, _) = then;
            if (Agreement is not null)
                Agreement.Status = then.Agreement;
            foreach (var (offer, status, answers) in offersThen)
                (offer.Status, offer.Answers) = (status, answers);
            foreach (var (condition, status) in conditionsThen)
                condition.Status = status;
        };
    }
}
