using NegotiationModel.Lifecycles;
using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines.Machines;

internal sealed partial class StatelessTalk
{
    private readonly Dictionary<ConditionId, StatelessCondition> conditions = [];
    private Instant due = Instant.MaxValue;

    public IEnumerable<ConditionStatus> Conditions => conditions.Values.Select(condition => condition.Status);

    private bool AreSound(ValueList<ConditionDefinition> provisos)
    {
        HashSet<ConditionId>? named = null;
        foreach (var proviso in provisos)
            if (
                (proviso.AskedParty is { } of && Array.IndexOf(principals, of) < 0)
                || conditions.ContainsKey(proviso.Id!.Value)
                || (provisos.Count > 1 && !(named ??= []).Add(proviso.Id.Value))
                || proviso.Due.Instant <= At
            )
                return false;
        return true;
    }

    private void Set(ConditionDefinition proviso, StatelessOffer offer)
    {
        conditions.Add(
            proviso.Id!.Value,
            new(this, proviso, offer, proviso.AskedParty is { } of ? Array.IndexOf(principals, of) : -1, isShared)
        );
        if (proviso.Kind == ConditionKind.Precedent)
            offer.Answers[Mover] = Answer.Conditional;
        Expect(proviso.Due.Instant);
    }

    private bool Fulfil(ConditionId id, ConditionTrigger trigger)
    {
        if (!conditions.TryGetValue(id, out var condition) || !condition.Fire(trigger))
            return false;
        var offer = condition.Offer;
        if (!offer.Stands || offer.Answers[condition.Seat] != Answer.Conditional || IsWaiting(offer, condition.Seat))
            return true;
        offer.Answers[condition.Seat] = Answer.Accepted;
        Settle(offer);
        return true;
    }

    private bool Defeat(ConditionId id, ConditionTrigger trigger)
    {
        if (!conditions.TryGetValue(id, out var condition) || !condition.Fire(trigger))
            return false;
        Fall(condition);
        return true;
    }

    private void Fall(StatelessCondition condition)
    {
        if (condition.Offer.Status == ProposalStatus.Accepted)
        {
            Agreement!.Fire(AgreementTrigger.EndByFailedCondition);
            return;
        }

        Unsay(condition.Offer, condition.Seat, Answer.None);
        if (condition.Offer.Stands)
            Fire(condition.Offer, ProposalTrigger.FallBack);
    }

    private void Unsay(StatelessOffer offer, int seat, Answer now)
    {
        offer.Answers[seat] = now;
        foreach (var condition in conditions.Values)
            if (condition.IsOutstanding && condition.Offer == offer && condition.Seat == seat)
                condition.Fire(ConditionTrigger.Moot);
    }

    private void Moot(StatelessOffer offer)
    {
        foreach (var condition in conditions.Values)
            if (condition is { IsOutstanding: true, IsPrecedent: true } && condition.Offer == offer)
                condition.Fire(ConditionTrigger.Moot);
    }

    private bool IsWaiting(StatelessOffer offer, int seat)
    {
        foreach (var condition in conditions.Values)
            if (condition is { IsOutstanding: true, IsPrecedent: true } && condition.Offer == offer && condition.Seat == seat)
                return true;
        return false;
    }
}
