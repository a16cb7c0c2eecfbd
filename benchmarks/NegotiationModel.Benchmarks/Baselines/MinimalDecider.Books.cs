using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines;

internal sealed partial class MinimalDecider
{
    private const int Few = 8;

    private readonly List<Offer> offers = [];
    private readonly List<Term> conditions = [];
    private Dictionary<ProposalId, Offer>? byId;

    public IEnumerable<ProposalStatus> Offers => offers.Select(offer => offer.Status);

    public IEnumerable<ConditionStatus> Conditions => conditions.Select(condition => condition.Status);

    private void Add(Offer offer)
    {
        offers.Add(offer);
        if (offer.Expires < due)
            due = offer.Expires.Value;
        if (offers.Count > Few)
            (byId ??= offers.ToDictionary(one => one.Id))[offer.Id] = offer;
    }

    private void Add(Term condition)
    {
        conditions.Add(condition);
        if (condition.Due < due)
            due = condition.Due.Value;
    }

    private Offer? Find(ProposalId id)
    {
        if (byId is not null)
            return byId.GetValueOrDefault(id);
        foreach (var offer in offers)
            if (offer.Id == id)
                return offer;
        return null;
    }

    private Term? Find(ConditionId id)
    {
        foreach (var condition in conditions)
            if (condition.Id == id)
                return condition;
        return null;
    }

    private sealed class Offer
    {
        public Offer(ProposalId id, int seat, decimal amount, Instant? expires, Instant? firmUntil, bool isCommitted, int principals)
        {
            (Id, Seat, Amount, Expires, FirmUntil, IsCommitted) = (id, seat, amount, expires, firmUntil, isCommitted);
            Answers = new Answer[principals];
            Answers[seat] = isCommitted ? Answer.Accepted : Answer.None;
        }

        public ProposalId Id { get; }

        public int Seat { get; }

        public decimal Amount { get; }

        public Instant? Expires { get; }

        public Instant? FirmUntil { get; }

        public bool IsCommitted { get; }

        public Answer[] Answers { get; set; }

        public ProposalStatus Status { get; set; }

        public bool Stands => Status <= ProposalStatus.ConditionallyAccepted;
    }

    private sealed class Term(ConditionId id, ConditionKind kind, Offer offer, int seat, int of, Instant? due)
    {
        public ConditionId Id { get; } = id;

        public ConditionKind Kind { get; } = kind;

        public Offer Offer { get; } = offer;

        public int Seat { get; } = seat;

        public int Of { get; } = of;

        public Instant? Due { get; } = due;

        public bool IsOwnPromise => Kind == ConditionKind.EndsAgreementIfFailed && Of == Seat;

        public ConditionStatus Status { get; set; } = ConditionStatus.Outstanding;
    }
}
