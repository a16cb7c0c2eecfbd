using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

public class KnowingPreferences
{
    private static readonly TournamentScenario[] Scenarios =
    [
        Contests.Scenario("two", 2, 1),
        Contests.Scenario("other two", 2, 5),
        Contests.Scenario("three parties", 1, 2, parties: 3),
    ];

    [Fact]
    public void Each_scenario_tells_those_who_must_know_what_all_want_there()
    {
        var tournament = new Tournament([Strategies.Boulware, .. Strategies.Informed], [.. Scenarios], new() { MaxRounds = 20 });
        foreach (var end in tournament.Run(2).Encounters)
        {
            var scenario = end.Encounter.Scenario;
            var problem = BargainingProblem.Of(scenario.Space, scenario.Preferences);
            var alone = Session
                .Begin(
                    Protocol.AlternatingOffers,
                    scenario.Agenda,
                    [
                        .. problem.UtilityMaps.Zip(
                            end.Encounter.Strategies,
                            (map, strategy) => new Participant(new Ranking(map), Strategies.Find(strategy.Name, problem)!)
                        ),
                    ],
                    new() { MaxRounds = 20, Seed = end.Encounter.Seed }
                )
                .Run();
            Assert.Equal((alone.AgreedOutcomeIndex, alone.RoundsBegun, alone.Offers.Count), (end.OutcomeIndex, end.Rounds, end.OfferCount));
            Assert.Equal(alone.Talks.Log, tournament.BeginSession(end.Encounter.Number).Run().Talks.Log);
        }
    }

    [Fact]
    public void Untold_nobody_begins()
    {
        var session = () =>
            Session.Begin(
                Protocol.AlternatingOffers,
                Scenarios[0].Agenda,
                [
                    .. Scenarios[0]
                        .Preferences.Select(wanted => new Participant(new Ranking(new(Scenarios[0].Space, wanted)), Strategies.Zeuthen)),
                ],
                new() { MaxRounds = 5 }
            );
        Assert.Equal(
            "zeuthen must be told what all want before it can begin: take what its WithKnowledge(BargainingProblem.Of(space, preferences)) "
                + "returns, or begin the session of a document, which tells it.",
            Assert.Throws<InvalidOperationException>(session).Message
        );
    }

    // A scenario that has been analysed with known preferences is played over those very outcomes.
    [Fact]
    public void An_analysed_scenario_serves_as_well()
    {
        var analysed = new TournamentScenario(
            "two",
            Scenarios[0].Agenda,
            BargainingProblem.Of(Scenarios[0].Space, Scenarios[0].Preferences)
        );
        ValueList<Strategy> knowing = [.. Strategies.Informed];
        Assert.Equal(
            Contests.Json(new Tournament(knowing, [Scenarios[0]]).Run()),
            Contests.Json(new Tournament(knowing, [analysed]).Run())
        );
    }
}
