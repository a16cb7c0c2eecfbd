using NodaTime;

namespace NegotiationModel.Benchmarks.Baselines;

/// <summary>
/// L: what a careful developer writes by hand for offer and acceptance between two or more principals over one price, under the
/// rules of the contract preset: it decides the same moves, with a code for each refusal, and logs the same move records. It is
/// changed in place, keeps no old value, tells no transitions, and knows no other protocol, issue or settlement.
/// </summary>
internal sealed class MinimalDecider(PartyId[] principals, MoneyIssue price, decimal least, decimal most, Instant convened)
{
    private readonly List<(Move Move, Instant At)> log = [];
    private readonly List<Offer> offers = [];
    private readonly List<Term> conditions = [];
    private Instant now = convened;

    public bool IsConcluded { get; private set; }

    public bool IsBrokenOff { get; private set; }

    public decimal Price { get; private set; }

    public int Moves => log.Count;

    /// <summary>Makes a move; the code of the rule against it, or null.</summary>
    public RefusalCode? Make(Move move)
    {
        var at = move.At ?? now;
        if (Array.IndexOf(principals, move.By) < 0)
            return RefusalCode.UnknownParty;
        if (at < now)
            return RefusalCode.BeforeLastMove;
        Pass(at);
        if ((IsConcluded || IsBrokenOff) && move is not (Move.State or Move.Meet or Move.Waive or Move.Refuse or Move.Fail))
            return RefusalCode.NegotiationClosed;
        if (Decide(move, at) is { } code)
            return code;
        now = at;
        log.Add((move, at));
        return null;
    }

    private RefusalCode? Decide(Move move, Instant at) => move switch
    {
        Move.Propose propose => Propose(propose, at),
        Move.Accept accept => Accept(accept, at),
        Move.Reject reject => End(reject.Proposal, reject.By, own: false, at, ProposalStatus.Rejected),
        Move.Withdraw withdraw => End(withdraw.Proposal, withdraw.By, own: true, at, ProposalStatus.Withdrawn),
        Move.Meet meet => Fulfil(meet.Condition, meet.By, ConditionStatus.Met),
        Move.Waive waive => Fulfil(waive.Condition, waive.By, ConditionStatus.Waived),
        Move.Refuse refuse => Defeat(refuse.Condition, refuse.By, ConditionStatus.Refused),
        Move.Fail fail => Defeat(fail.Condition, fail.By, ConditionStatus.Failed),
        Move.WalkAway => Close(concluded: false),
        _ => null,
    };

    private RefusalCode? Propose(Move.Propose move, Instant at)
    {
        var id = move.Proposal!.Value;
        if (Find(id) is not null)
            return RefusalCode.DuplicateId;
        var answered = move.Answers is { } answers ? Find(answers) : null;
        var replaced = move.Replaces is { } replaces ? Find(replaces) : null;
        if (answered is null && move.Answers is not null || replaced is null && move.Replaces is not null)
            return RefusalCode.UnknownProposal;
        if (answered?.By == move.By)
            return RefusalCode.OwnProposal;
        if (replaced is not null && replaced.By != move.By)
            return RefusalCode.NotYourProposal;
        if (replaced is { Stands: false })
            return RefusalCode.ProposalNotLive;
        if (replaced?.FirmUntil > at)
            return RefusalCode.ProposalFirm;
        if (move.Terms.Count == 0)
            return RefusalCode.EmptyTerms;
        if (!move.Terms.TryGet(price, out var amount))
            return RefusalCode.UnknownIssue;
        if (amount < least || amount > most)
            return RefusalCode.ValueOutsideIssue;
        if (move.Expires <= at || move.FirmUntil <= at)
            return RefusalCode.TimeNotAfterMove;
        End(replaced, ProposalStatus.Superseded);
        End(answered is { Stands: true } ? answered : null, ProposalStatus.Countered);
        offers.Add(new(id, move.By, amount, move.Expires, move.FirmUntil, new Answer[principals.Length]));
        return null;
    }

    private RefusalCode? Accept(Move.Accept move, Instant at)
    {
        var offer = Find(move.Proposal);
        var seat = Array.IndexOf(principals, move.By);
        foreach (var condition in move.Conditions)
            if (condition.Of is { } asked && Array.IndexOf(principals, asked) < 0)
                return RefusalCode.UnknownParty;
            else if (Condition(condition.Id!.Value) is not null)
                return RefusalCode.DuplicateId;
        if (offer is null)
            return RefusalCode.UnknownProposal;
        if (offer.By == move.By)
            return RefusalCode.OwnProposal;
        if (!offer.Stands)
            return RefusalCode.ProposalNotLive;
        if (offer.Answers[seat] == Answer.Accepted)
            return RefusalCode.AlreadyResponded;
        if (move.Issues is not null)
            return RefusalCode.PartialAcceptanceNotAllowed;
        if (move.Terms is { } restated && !(restated.TryGet(price, out var amount) && amount == offer.Amount))
            return RefusalCode.TermsDiffer;
        foreach (var condition in move.Conditions)
            if (condition.Due <= at)
                return RefusalCode.TimeNotAfterMove;
        Moot(offer, seat);
        offer.Answers[seat] = Answer.Accepted;
        foreach (var condition in move.Conditions)
        {
            conditions.Add(new(condition.Id!.Value, condition.Kind, offer, seat, condition.Of, condition.Due));
            if (condition.Kind == ConditionKind.Precedent)
                offer.Answers[seat] = Answer.Conditional;
        }

        Settle(offer);
        return null;
    }

    private RefusalCode? End(ProposalId id, PartyId by, bool own, Instant at, ProposalStatus status)
    {
        if (Find(id) is not { } offer)
            return RefusalCode.UnknownProposal;
        if (offer.By == by != own)
            return own ? RefusalCode.NotYourProposal : RefusalCode.OwnProposal;
        if (!offer.Stands)
            return RefusalCode.ProposalNotLive;
        if (own && offer.FirmUntil > at)
            return RefusalCode.ProposalFirm;
        if (!own && offer.Answers[Array.IndexOf(principals, by)] == Answer.Accepted)
            return RefusalCode.AlreadyResponded;
        End(offer, status);
        return null;
    }

    private RefusalCode? Fulfil(ConditionId id, PartyId by, ConditionStatus status)
    {
        if (Condition(id) is not { } condition)
            return RefusalCode.UnknownCondition;
        if (status == ConditionStatus.Waived ? principals[condition.Seat] != by : condition.Of is { } asked && asked != by)
            return RefusalCode.NotYourCondition;
        if (condition.Status != ConditionStatus.Outstanding)
            return RefusalCode.ConditionNotOutstanding;
        condition.Status = status;
        if (condition.Offer.Stands && condition.Offer.Answers[condition.Seat] == Answer.Conditional && !IsWaiting(condition.Offer, condition.Seat))
            condition.Offer.Answers[condition.Seat] = Answer.Accepted;
        Settle(condition.Offer);
        return null;
    }

    private RefusalCode? Defeat(ConditionId id, PartyId by, ConditionStatus status)
    {
        if (Condition(id) is not { } condition)
            return RefusalCode.UnknownCondition;
        var isAsked = condition.Of == by;
        if (status == ConditionStatus.Refused ? !isAsked && condition.Offer.By != by : condition is { Kind: ConditionKind.Precedent, Of: not null } && !isAsked)
            return RefusalCode.NotYourCondition;
        if (condition.Status != ConditionStatus.Outstanding)
            return RefusalCode.ConditionNotOutstanding;
        if (status == ConditionStatus.Refused && condition.Kind != ConditionKind.Precedent)
            return RefusalCode.NotPrecedent;
        Fall(condition, status);
        return null;
    }

    private RefusalCode? Close(bool concluded)
    {
        (IsConcluded, IsBrokenOff) = (concluded, !concluded);
        foreach (var offer in offers)
            if (offer.Stands)
                End(offer, concluded ? ProposalStatus.Superseded : ProposalStatus.Lapsed);
        return null;
    }

    private void Settle(Offer offer)
    {
        if (!offer.Stands)
            return;
        var least = Answer.Accepted;
        for (var seat = 0; seat < principals.Length; seat++)
            if (principals[seat] != offer.By && offer.Answers[seat] < least)
                least = offer.Answers[seat];
        offer.Status = least == Answer.Conditional ? ProposalStatus.ConditionallyAccepted : ProposalStatus.Live;
        if (least != Answer.Accepted)
            return;
        End(offer, ProposalStatus.Accepted);
        Price = offer.Amount;
        Close(concluded: true);
    }

    private void Fall(Term condition, ConditionStatus status)
    {
        condition.Status = status;
        if (!condition.Offer.Stands)
            return;
        condition.Offer.Answers[condition.Seat] = Answer.None;
        Moot(condition.Offer, condition.Seat);
        Settle(condition.Offer);
    }

    private void Pass(Instant at)
    {
        foreach (var condition in conditions)
            if (condition.Status == ConditionStatus.Outstanding && condition.Due <= at)
                Fall(condition, condition.Kind == ConditionKind.Precedent ? ConditionStatus.Lapsed : ConditionStatus.Failed);
        foreach (var offer in offers)
            if (offer.Stands && offer.Expires <= at)
                End(offer, ProposalStatus.Lapsed);
    }

    private void End(Offer? offer, ProposalStatus status)
    {
        if (offer is null)
            return;
        offer.Status = status;
        for (var seat = 0; seat < principals.Length; seat++)
            Moot(offer, seat);
    }

    private void Moot(Offer offer, int seat)
    {
        foreach (var condition in conditions)
            if (condition.Offer == offer && condition.Seat == seat && condition is { Status: ConditionStatus.Outstanding, Kind: ConditionKind.Precedent })
                condition.Status = ConditionStatus.Moot;
    }

    private bool IsWaiting(Offer offer, int seat)
    {
        foreach (var condition in conditions)
            if (condition.Offer == offer && condition.Seat == seat && condition is { Status: ConditionStatus.Outstanding, Kind: ConditionKind.Precedent })
                return true;
        return false;
    }

    private Offer? Find(ProposalId id)
    {
        foreach (var offer in offers)
            if (offer.Id == id)
                return offer;
        return null;
    }

    private Term? Condition(ConditionId id)
    {
        foreach (var condition in conditions)
            if (condition.Id == id)
                return condition;
        return null;
    }

    private sealed record Offer(ProposalId Id, PartyId By, decimal Amount, Instant? Expires, Instant? FirmUntil, Answer[] Answers)
    {
        public ProposalStatus Status { get; set; }

        public bool Stands => Status <= ProposalStatus.ConditionallyAccepted;
    }

    private sealed record Term(ConditionId Id, ConditionKind Kind, Offer Offer, int Seat, PartyId? Of, Instant? Due)
    {
        public ConditionStatus Status { get; set; }
    }
}
