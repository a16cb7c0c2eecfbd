namespace NegotiationModel;

public sealed partial class Session
{
    private void Take(int place)
    {
        var one = participants[place];
        var standing = one.Role == Role.Principal ? StandingFor(place) : -1;
        var proposal = standing >= 0 ? draft.Table.Proposals[offers[standing].Proposal].Id : (ProposalId?)null;
        var turn = new Turn(one.Party, one.Preferences, null!, offers, standing >= 0 ? offers[standing].Outcome : -1, Round, Rounds) { Draft = draft, Proposal = proposal }; // the table is shown when it is asked for
        var decision = players[place].Decide(turn);
        switch (decision.Kind)
        {
            case DecisionKind.Make:
                foreach (var move in decision.Moves)
                    Make(move with { At = beat });
                break;
            case DecisionKind.Offer when MayPropose(one):
                Propose(place, decision.Outcome, proposal);
                break;
            default:
                Answer(one.Party, decision.Kind, proposal);
                break;
        }
    }

    // Where several offers of a party may stand, a new one takes the place of its last; where turns are free, it says what it answers.
    private void Propose(int place, long outcome, ProposalId? answered)
    {
        var by = participants[place].Party;
        var terms = participants[0].Preferences.Space.Terms(outcome);
        var id = new ProposalId(draft.Table.Proposals.FirstFree); // complete, so that it is logged as it is and not copied
        draft.Make(alternates
            ? new Move.Propose(by, terms) { At = beat, Proposal = id }
            : new Move.Propose(by, terms) { At = beat, Proposal = id, Answers = answered, Replaces = ReplacedBy(by) });
        offers.Add(new(by, outcome) { Proposal = draft.Table.Proposals.Count - 1 });
    }

    private void Answer(PartyId by, DecisionKind kind, ProposalId? proposal)
    {
        if (kind == DecisionKind.WalkAway)
            Make(new Move.WalkAway(by) { At = beat });
        else if (proposal is { } offered && kind == DecisionKind.Accept)
            Make(new Move.Accept(by, offered) { At = beat });
        else if (proposal is { } refused && (kind != DecisionKind.Pass || alternates))
            Make(new Move.Reject(by, refused) { At = beat });
        else if (proposal is null && (alternates || kind is DecisionKind.Accept or DecisionKind.Reject))
            throw new InvalidOperationException($"{by} answers, but nothing is on offer to it.");
    }

    // A strategy's own move may table a proposal; it counts as an offer where it is one of the outcomes.
    private void Make(Move move)
    {
        draft.Make(move);
        if (move is Move.Propose propose && participants[0].Preferences.Space.IndexOf(propose.Terms) is >= 0 and var outcome)
            offers.Add(new(move.By, outcome) { Proposal = draft.Table.Proposals.Count - 1 });
    }

    // The newest offer of another that the party can still answer.
    private int StandingFor(int place)
    {
        var party = participants[place].Party;
        for (var at = offers.Count - 1; at >= 0 && at >= offers.Count - participants.Length; at--)
            if (offers[at].By != party && draft.Table.Proposals[offers[at].Proposal] is { IsStanding: true } proposal && (alternates || Talks.Response(proposal.Id, party) == NegotiationModel.Answer.None))
                return at;
        return -1;
    }

    private ProposalId? ReplacedBy(PartyId by)
    {
        if (draft.Table.Protocol.LiveProposals == LiveProposals.One)
            return null;
        for (var at = offers.Count - 1; at >= 0 && at >= offers.Count - participants.Length; at--)
            if (offers[at].By == by && draft.Table.Proposals[offers[at].Proposal] is { IsStanding: true } own)
                return own.Id;
        return null;
    }

    private bool MayPropose(Participant one) => one.Role == Role.Mediator || !draft.Table.Protocol.OnlyMediatorsPropose;
}
