using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

public sealed partial class Session
{
    private void TakeTurn(SeatedParticipant seated)
    {
        var standing = -1L;
        var proposal = seated.Role == Role.Principal ? FindOfferTo(seated, ref standing) : null;
        var turn = new Turn(seated.Party, seated.Preferences, draft, offers, standing, proposal, Round, MaxRounds);
        var decision = Ask(seated, turn);
        switch (decision.Kind)
        {
            case DecisionKind.Make:
                foreach (var move in decision.Moves)
                    Make(move with { At = beat }, seated);
                break;
            case DecisionKind.Offer when MayPropose(seated):
                Propose(seated, OutcomeOf(decision, seated), proposal);
                break;
            default:
                Answer(seated, decision, proposal);
                break;
        }
    }

    private Decision Ask(SeatedParticipant seated, in Turn turn)
    {
        try
        {
            return seated.Negotiator.DecideAt(turn);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            throw new InvalidOperationException($"{WhoDecides(seated)} fails in round {Round}: {broken.Message}", broken);
        }
    }

    private static string WhoDecides(SeatedParticipant seated) => $"The strategy {seated.Strategy} of {seated.Party}";

    private long OutcomeOf(Decision decision, SeatedParticipant seated)
    {
        if (decision.Terms is not { } terms)
            return decision.OutcomeIndex;
        return space.IndexOf(terms) is >= 0 and var outcome
            ? outcome
            : throw new InvalidOperationException(
                $"{WhoDecides(seated)} offers what is no outcome: the terms ({Excerpt.Short($"{terms}", 200)}) "
                    + $"{TermsMisfit.Of(space, terms, isConsidered: true)}."
            );
    }

    // Where several offers of a party may stand, a new one takes the place of its last; where turns are free, it says what it answers.
    private void Propose(SeatedParticipant seated, long outcomeIndex, Proposal? answered)
    {
        if (outcomeIndex < 0 || outcomeIndex >= space.Count)
            throw new InvalidOperationException(
                $"{WhoDecides(seated)} offers the outcome {outcomeIndex}; outcomes are numbered from 0 to " + $"{space.Count - 1}."
            );
        var (terms, place) = (space.Terms(outcomeIndex), draft.Table.Proposals.Count);
        var id = ProposalId.Known(draft.Table.Proposals.FirstFree); // complete, so that it is logged as it is and not copied
        draft.Make(
            alternates
                ? new Move.Propose(seated.Party, terms) { At = beat, Proposal = id }
                : new Move.Propose(seated.Party, terms)
                {
                    At = beat,
                    Proposal = id,
                    CounterTo = answered?.Id,
                    Replaces = ReplacedBy(seated),
                },
            seated.Seat
        );
        offers.Add(seated.Seat, outcomeIndex, place);
    }

    private void Answer(SeatedParticipant seated, Decision decision, Proposal? proposal)
    {
        var (by, kind) = (seated.Party, decision.Kind);
        if (kind == DecisionKind.WalkAway)
            draft.Make(new Move.WalkAway(by) { At = beat });
        else if (proposal is { Id: var offered } && kind == DecisionKind.Accept)
            draft.Make(new Move.Accept(by, offered) { At = beat });
        else if (proposal is { Id: var refused } && kind != DecisionKind.Wait)
            draft.Make(new Move.Reject(by, refused) { At = beat });
        else if (proposal is not null && alternates)
            throw new InvalidOperationException(
                $"{WhoDecides(seated)} {decision}, but turns alternate: accept what is on offer, turn it down (Decision.Reject) or make an "
                    + "offer (Decision.Offer)."
            );
        else if (proposal is null && (alternates || kind is DecisionKind.Accept or DecisionKind.Reject))
            throw new InvalidOperationException(
                $"{WhoDecides(seated)} {decision}, but nothing is on offer to it"
                    + (Round == 1 ? ": in the first round there is nothing to answer; " : "; ")
                    + (MayPropose(seated) ? "make an offer (Decision.Offer)." : "make a statement, or none (Decision.Make()).")
            );
    }

    // A strategy's own move may table a proposal; it counts as an offer where it is one of the outcomes.
    private void Make(Move move, SeatedParticipant seated)
    {
        if (move.By != seated.Party)
            throw new InvalidOperationException($"{WhoDecides(seated)} makes a move of {move.By}; it can move for {seated.Party} alone.");
        draft.Make(move, seated.Seat);
        if (move is Move.Propose propose && space.IndexOf(propose.Terms) is >= 0 and var outcome)
            offers.Add(seated.Seat, outcome, draft.Table.Proposals.Count - 1);
    }

    // The newest offer of another that the party can still answer, and its outcome.
    private Proposal? FindOfferTo(SeatedParticipant seated, ref long outcomeIndex)
    {
        for (var at = offers.Count - 1; at >= 0 && at >= offers.Count - participants.Count; at--)
        {
            ref readonly var made = ref offers.At(at);
            if (
                made.Seat != seated.Seat
                && draft.Table.Proposals[made.Proposal] is { IsOnTheTable: true } proposal
                && (alternates || Talks.AnswerOf(proposal.Id, seated.Party) == NegotiationModel.Answer.None)
            )
            {
                outcomeIndex = made.OutcomeIndex;
                return proposal;
            }
        }

        return null;
    }

    private ProposalId? ReplacedBy(SeatedParticipant seated)
    {
        if (draft.Table.Protocol.LiveProposals == LiveProposals.NewestPerParty)
            return null;
        for (var at = offers.Count - 1; at >= 0 && at >= offers.Count - participants.Count; at--)
            if (offers.At(at) is var made && made.Seat == seated.Seat && draft.Table.Proposals[made.Proposal] is { IsOnTheTable: true } own)
                return own.Id;
        return null;
    }

    private bool MayPropose(SeatedParticipant seated) => seated.Role == Role.Mediator || !draft.Table.Protocol.OnlyMediatorsPropose;
}
