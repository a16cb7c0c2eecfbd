using NodaTime;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel.Benchmarks.Baselines;

internal sealed partial class MinimalDecider
{
    private RefusalCode? Accept(Move.Accept move, int seat, Instant at)
    {
        foreach (var condition in move.Conditions)
            if (condition.AskedParty is { } asked && Array.IndexOf(principals, asked) < 0)
                return UnknownParty;
        if (Find(move.Proposal!.Value) is not { } offer)
            return UnknownProposal;
        for (var one = 0; one < move.Conditions.Count; one++)
            if (IsTaken(move.Conditions, one))
                return DuplicateId;
        if (
            offer.Seat == seat
            && move is { Conditions.Count: 0, Terms: { Count: > 0 } own }
            && !(own.TryGet(price, out var same) && same == offer.Amount)
        )
            return OwnProposal;
        if (MayRespond(offer, seat) is { } code)
            return code;
        if (offer.Answers[seat] == Answer.Accepted)
            return AlreadyDone;
        if (move.Issues is not null)
            return PartialAcceptanceNotAllowed;
        if (move.Terms is { } restated)
        {
            if (Misfit(restated, out var amount) is { } misfit)
                return misfit;
            if (amount != offer.Amount)
                return Counter(move, offer, amount, seat);
        }

        foreach (var condition in move.Conditions)
            if (condition.Due.Instant <= at)
                return TimeNotAfterMove;
        Unsay(offer, seat, Answer.Accepted);
        foreach (var condition in move.Conditions)
        {
            Add(
                new Term(
                    condition.Id!.Value,
                    condition.Kind,
                    offer,
                    seat,
                    condition.AskedParty is { } asked ? Array.IndexOf(principals, asked) : -1,
                    condition.Due.Instant
                )
            );
            if (condition.Kind == ConditionKind.Precedent)
                offer.Answers[seat] = Answer.Conditional;
        }

        Settle(offer);
        return null;
    }

    // With other terms it is a counter-proposal.
    private RefusalCode? Counter(Move.Accept move, Offer offer, decimal amount, int seat)
    {
        if (move.Conditions.Count > 0)
            return TermsDiffer;
        Counter(offer, seat, withoutCommitment: false);
        Add(new Offer(move.CounterProposal!.Value, seat, amount, null, null, isCommitted: true, principals.Length));
        return null;
    }

    private RefusalCode? Reject(ProposalId id, int seat)
    {
        if (Find(id) is not { } offer)
            return UnknownProposal;
        if (MayRespond(offer, seat) is { } code)
            return code;
        Unsay(offer, seat, Answer.Rejected);
        End(offer, ProposalStatus.Rejected);
        return null;
    }

    private static RefusalCode? MayRespond(Offer offer, int seat) =>
        offer.IsCommitted && offer.Seat == seat ? OwnProposal
        : !offer.Stands ? Ended(offer)
        : null;

    private bool IsTaken(ValueList<ConditionDefinition> conditions, int one)
    {
        if (Find(conditions[one].Id!.Value) is not null)
            return true;
        for (var other = 0; other < one; other++)
            if (conditions[other].Id == conditions[one].Id)
                return true;
        return false;
    }
}
