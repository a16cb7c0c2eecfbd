using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

public class WhatCannotBePlayed
{
    private static Tournament Small => PieTournament.Tournament();

    [Theory]
    [InlineData(0, 1), InlineData(1_000_001, 1), InlineData(1, 0)]
    public void Rounds_and_repetitions_have_bounds(int rounds, int repetitions) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            rounds == 1 ? "Repetitions" : "MaxRounds",
            () => new Tournament(Small.Strategies, Small.Scenarios, new() { MaxRounds = rounds, Repetitions = repetitions })
        );

    [Fact]
    public void At_their_bounds_they_are_taken()
    {
        Assert.Equal(
            (1_000_000, 1),
            (
                new Tournament(Small.Strategies, Small.Scenarios, new() { MaxRounds = 1_000_000 }).MaxRounds,
                new Tournament(Small.Strategies, Small.Scenarios, new() { MaxRounds = 1 }).MaxRounds
            )
        );
        Assert.Equal(
            Tournament.MaxEncounters,
            new Tournament(Small.Strategies, Small.Scenarios, new() { Repetitions = Tournament.MaxEncounters / 4 }).EncounterCount
        );
        Assert.Throws<ArgumentException>(() =>
            new Tournament(Small.Strategies, Small.Scenarios, new() { Repetitions = (Tournament.MaxEncounters / 4) + 1 })
        );
    }

    // Two scenarios that are each within bounds are not so together; and a count past all whole numbers is none that wraps round.
    [Fact]
    public void All_scenarios_count()
    {
        var two = new TournamentScenario("another", Small.Scenarios[0].Agenda, Small.Scenarios[0].Space, Small.Scenarios[0].Preferences);
        Assert.Throws<ArgumentException>(() =>
            new Tournament(Small.Strategies, [Small.Scenarios[0], two], new() { Repetitions = Tournament.MaxEncounters / 4 })
        );
        Assert.Throws<ArgumentException>(() =>
            new Tournament(
                [.. Enumerable.Range(0, 4_096).Select(number => Strategy.Create($"{number}", _ => Decision.Wait))],
                [Contests.Scenario("many", 1, 1, parties: 8)]
            )
        );
    }

    [Fact]
    public void A_scenario_is_between_parties_that_want_something_each_once()
    {
        var (space, preferences) = Synthetic.Domain(1, 2);
        var agenda = Synthetic.Agenda(space);
        Assert.Contains(
            "each once",
            Assert
                .Throws<ArgumentException>(
                    "preferences",
                    () => new TournamentScenario("one", agenda, space, [preferences[0], preferences[0]])
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>("name", () => new TournamentScenario("", agenda, space, preferences));
        Assert.Throws<ArgumentNullException>("space", () => new TournamentScenario("one", agenda, null!, preferences));
        Assert.Throws<ArgumentNullException>("problem", () => new TournamentScenario("one", agenda, null!));
        Assert.Equal("one", new TournamentScenario("one", agenda, space, preferences).ToString());
    }

    // A tournament seats principals alone: rules that need somebody else are refused before anything is played.
    [Fact]
    public void The_rules_need_nobody_who_is_not_there()
    {
        Assert.Contains(
            "seats principals alone",
            Assert
                .Throws<ArgumentException>(
                    "options",
                    () => new Tournament(Small.Strategies, Small.Scenarios, new() { Protocol = Protocol.SingleText })
                )
                .Message,
            StringComparison.Ordinal
        );
        var party = Small.Scenarios[0].Preferences[1].Party;
        Assert.Contains(
            new Tournament(Small.Strategies, Small.Scenarios, new() { Protocol = Protocol.AlternatingOffers with { Ratifiers = [party] } })
                .Run()
                .Encounters,
            result => result.IsAgreed
        );
        Assert.StartsWith(
            $"board is to ratify and is no party of {Small.Scenarios[0]}.",
            Assert
                .Throws<ArgumentException>(
                    "options",
                    () =>
                        new Tournament(
                            Small.Strategies,
                            Small.Scenarios,
                            new() { Protocol = Protocol.AlternatingOffers with { Ratifiers = [party, "board"] } }
                        )
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void More_outcomes_than_can_be_looked_at_are_refused()
    {
        var space = new OutcomeSpace([
            .. Enumerable
                .Range(0, 9)
                .Select(issue => new IssueValues($"i{issue}", [.. Enumerable.Range(0, 10).Select(value => Value.Of($"v{value}"))])),
        ]);
        Assert.True(space.Count > BargainingProblem.MaxOutcomes);
        Assert.Contains(
            "Consider fewer values",
            Assert
                .Throws<ArgumentException>("space", () => new TournamentScenario("one", [], space, Small.Scenarios[0].Preferences))
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Analysed_before_it_is_played_as_else()
    {
        var scenario = Small.Scenarios[0];
        var analysed = new Tournament(
            Small.Strategies,
            [new("pie", scenario.Agenda, BargainingProblem.Of(scenario.Space, scenario.Preferences))],
            new() { MaxRounds = Small.MaxRounds }
        );
        Assert.Equal(Contests.Json(Small.Run()), Contests.Json(analysed.Run()));
        Assert.Equal(Small.Fingerprint, analysed.Fingerprint);
    }

    [Fact]
    public void While_it_is_being_played()
    {
        var run = Small.Begin();
        var again = new Contests.Told(_ => Assert.Throws<InvalidOperationException>(() => run.Play(1)));
        run.Play(1, again);
        Assert.Equal(4, run.CompletedCount);
        Assert.Equal(run.GetResult(), run.Play(1, again).GetResult());
    }

    [Fact]
    public void Without_what_is_needed()
    {
        var result = Small.Run();
        using var text = new StringWriter();
        Assert.Throws<ArgumentOutOfRangeException>("cores", () => Small.Begin().Play(-1));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => Small[-1]);
        Assert.Throws<ArgumentNullException>("result", () => TournamentRun.ToJsonLine(null!));
        Assert.Throws<ArgumentNullException>("result", () => TournamentJson.Write(null!));
        Assert.Throws<ArgumentNullException>("json", () => TournamentJson.WriteTo(null!, result, 0.9));
        Assert.Throws<ArgumentNullException>("writer", () => TournamentCsv.Write(null!, result));
        Assert.Throws<ArgumentNullException>("result", () => TournamentCsv.Write(text, null!));
        Assert.Throws<ArgumentNullException>("encounter", () => new TournamentException(null!, new IOException()));
        Assert.Throws<ArgumentOutOfRangeException>("hits", () => SampleEstimate.OfShare(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("hits", () => SampleEstimate.OfShare(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => new RandomScenarios()[-1]);
    }
}
