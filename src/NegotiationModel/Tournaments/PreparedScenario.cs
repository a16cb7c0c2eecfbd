using NegotiationModel.Analysis;
using NegotiationModel.Play;

namespace NegotiationModel.Tournaments;

/// <summary>A scenario made ready to be played: shared by all encounters about it, and changed by none.</summary>
internal sealed class PreparedScenario
{
    private readonly Tournament tournament;
    private readonly BargainingProblem problem;
    private readonly Ranking[] rankings;
    private readonly double[] reservations;
    private readonly OutcomeAssessor assessor;
    private readonly Negotiation convened;

    public PreparedScenario(Tournament tournament, TournamentScenario scenario, CancellationToken cancellationToken)
    {
        this.tournament = tournament;
        problem = scenario.Analysed(cancellationToken);
        rankings = [.. problem.UtilityMaps.Select(map => new Ranking(map))];
        reservations = [.. rankings.Select(ranking => ranking.Reservation)];
        assessor = new(problem);
        convened = Session.Convened(
            tournament.Protocol,
            scenario.Agenda,
            [.. rankings.Select(ranking => new Participant(ranking, tournament.Strategies[0]))],
            tournament.MaxRounds,
            Pace.MinutePerTurn
        );
    }

    public EncounterRecord Play(Encounter encounter, CancellationToken cancellationToken)
    {
        var participants = new Participant[rankings.Length];
        for (var party = 0; party < participants.Length; party++)
            participants[party] = new(rankings[party], encounter.Playing(party, problem));
        return EncounterRecord.Of(
            Session
                .Continue(convened, new(participants), new() { MaxRounds = tournament.MaxRounds, Seed = encounter.Seed })
                .Run(cancellationToken: cancellationToken)
        );
    }

    public EncounterResult ToResult(Encounter encounter, EncounterRecord played) =>
        new(encounter, played.OutcomeIndex, played.Status, played.Rounds, played.OfferCount, assessor.Of(played.Utilities, reservations));
}
