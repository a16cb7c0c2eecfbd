using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>A principal at work on a text that a mediator drafts.</summary>
internal sealed class VotingPrincipal(Ranking ranking, double temperature, ulong seed) : Negotiator
{
    private static readonly ConditionDefinition Unless = new("The mediator finds no text that is better for all.");

    private SeededRandom draw = new(seed);

    public override Decision Decide(Turn turn)
    {
        if (ranking.HasNoAcceptableOutcome)
            return Decision.WalkAway;
        if (turn.Proposal is not { } text)
            return Decision.Wait;
        var (worth, floor) = (ranking[turn.OfferedOutcomeIndex], Floor(turn));
        if (worth < ranking.Reservation || (worth < floor && !Risks(floor - worth, turn.RelativeTime)))
            return Decision.Reject;
        var drafter = turn.Talks.Proposals[text].By;
        return turn.Talks.Setting.Protocol.AllowsConditions && turn.Talks.Seats[drafter].Party.Role == Role.Mediator
            ? Decision.Make(new Move.Accept(turn.Party, text) { Conditions = [Unless with { AskedParty = drafter }] })
            : Decision.Accept;
    }

    // What the last text accepted by all is worth: the newest before this one that nobody rejected.
    private double Floor(in Turn turn)
    {
        for (var at = turn.Offers.Count - 2; at >= 0; at--)
            if (turn.Talks.Proposals[turn.Offers[at].Proposal].Status != ProposalStatus.Rejected)
                return ranking[turn.Offers[at].OutcomeIndex];
        return double.NegativeInfinity;
    }

    private bool Risks(double loss, double time) => temperature > 0 && draw.NextDouble() < Math.Exp(-loss / (temperature * (1 - time)));
}
