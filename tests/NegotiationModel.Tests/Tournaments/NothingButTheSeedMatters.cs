using System.Text;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

public class NothingButTheSeedMatters
{
    [Theory]
    [InlineData(2), InlineData(3), InlineData(7)]
    public void One_core_plays_what_several_play(int cores) =>
        Assert.Equal(Contests.Json(Contests.Small().Run(1)), Contests.Json(Contests.Small().Run(cores)));

    [Fact]
    public void Another_seed_plays_something_else() => Assert.NotEqual(Ends(Contests.Small(seed: 7)), Ends(Contests.Small(seed: 8)));

    [Fact]
    public void Repetitions_are_drawn_anew() =>
        Assert.Contains(
            Contests
                .Small(repetitions: 8)
                .Run(1)
                .Encounters.GroupBy(result => (result.Encounter.Scenario.Name, string.Join(' ', result.Encounter.Strategies))),
            meeting => meeting.Select(result => result.OfferCount).Distinct().Count() > 1
        );

    [Fact]
    public void Scenarios_and_strategies_in_another_order_give_the_same_ends_in_another_order()
    {
        var tournament = Contests.Small();
        var other = new Tournament(
            [.. tournament.Strategies.Reverse()],
            [.. tournament.Scenarios.Reverse()],
            new()
            {
                MaxRounds = tournament.MaxRounds,
                Repetitions = tournament.Repetitions,
                Seed = tournament.Seed,
            }
        );
        Assert.Equal(
            ["two", "three parties", "hopeless"],
            tournament.Run(1).Encounters.Select(end => end.Encounter.Scenario.Name).Distinct()
        );
        Assert.Equal(["hopeless", "three parties", "two"], other.Run(1).Encounters.Select(end => end.Encounter.Scenario.Name).Distinct());
        Assert.Equal(Ends(tournament).Order(StringComparer.Ordinal), Ends(other).Order(StringComparer.Ordinal));
    }

    // Every scenario by itself plays what it plays among others.
    [Fact]
    public void What_else_is_played_does_not_matter()
    {
        var all = Contests.Small();
        var apart = all.Scenarios.SelectMany(scenario =>
            Ends(
                new Tournament(
                    all.Strategies,
                    [scenario],
                    new()
                    {
                        MaxRounds = all.MaxRounds,
                        Repetitions = all.Repetitions,
                        Seed = all.Seed,
                    }
                )
            )
        );
        Assert.Equal(Ends(all), apart);
    }

    [Fact]
    public void Each_encounter_is_a_session_by_itself()
    {
        var tournament = Contests.Small();
        foreach (var end in tournament.Run(2).Encounters)
        {
            var encounter = end.Encounter;
            var alone = Session
                .Begin(
                    Protocol.AlternatingOffers,
                    encounter.Scenario.Agenda,
                    [
                        .. encounter.Scenario.Preferences.Zip(
                            encounter.Strategies,
                            (wanted, strategy) => new Participant(new Ranking(new(encounter.Scenario.Space, wanted)), strategy)
                        ),
                    ],
                    new() { MaxRounds = tournament.MaxRounds, Seed = encounter.Seed }
                )
                .Run();
            Assert.Equal(
                (alone.AgreedOutcomeIndex, alone.Talks.Status, alone.RoundsBegun, alone.Offers.Count),
                (end.OutcomeIndex, end.Status, end.Rounds, end.OfferCount)
            );
            Assert.Equal(alone.UndiscountedUtilities, end.Assessment.Utilities);
            Assert.Equal(
                NegotiationJson.Write(alone.Document),
                NegotiationJson.Write(tournament.BeginSession(encounter.Number).Run().Document)
            );
        }
    }

    private static IEnumerable<string> Ends(Tournament tournament) =>
        tournament
            .Run(1)
            .Encounters.Select(end =>
                new StringBuilder(
                    $"{end.Encounter.Scenario}: {string.Join(' ', end.Encounter.Strategies)}, {end.Encounter.Repetition}, "
                        + $"{end.Encounter.Seed}"
                )
                    .Append(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $" -> {end.OutcomeIndex} {end.Status} {end.Rounds} {end.OfferCount} {end.Assessment.Utilities} "
                            + $"{end.Assessment.LeftOnTheTable}"
                    )
                    .ToString()
            );
}
