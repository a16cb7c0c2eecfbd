using NegotiationModel.Play;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

public class WhoMeetsWhom
{
    [Theory]
    [InlineData(2, 3, true, "00 01 02 10 11 12 20 21 22")]
    [InlineData(2, 3, false, "01 02 10 12 20 21")]
    [InlineData(3, 2, true, "000 001 010 011 100 101 110 111")]
    [InlineData(3, 2, false, "001 010 011 100 101 110")]
    [InlineData(2, 1, true, "00")]
    public void Every_seating_is_there_once_in_order(int parties, int strategies, bool selfPlay, string seats)
    {
        var all = new Tournament(
            [.. Enumerable.Range(0, strategies).Select(number => Strategy.Create($"{number}", _ => Decision.Wait))],
            [Contests.Scenario("one", 1, 1, parties), Contests.Scenario("two", 1, 2, parties)],
            new() { Repetitions = 2, IncludesSelfPlay = selfPlay }
        );
        var expected = seats.Split(' ');
        Assert.Equal(expected.Length * 4, all.EncounterCount);
        var encounters = Enumerable.Range(0, all.EncounterCount).Select(number => all[number]).ToList();
        Assert.Equal(Enumerable.Range(0, all.EncounterCount), encounters.Select(encounter => encounter.Number));
        Assert.Equal(
            new[] { "one", "two" }.SelectMany(scenario => expected.SelectMany(seat => new[] { (scenario, seat, 0), (scenario, seat, 1) })),
            encounters.Select(encounter => (encounter.Scenario.Name, string.Concat(encounter.Strategies), encounter.Repetition))
        );
        Assert.Equal(all.EncounterCount, encounters.Select(encounter => encounter.Seed).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => all[all.EncounterCount]);
    }

    [Fact]
    public void Nobody_meets_nobody()
    {
        var scenario = Contests.Scenario("one", 1, 1);
        Assert.Contains(
            "Nobody would meet",
            Assert.Throws<ArgumentException>(() => new Tournament([], [scenario])).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Nobody would meet",
            Assert.Throws<ArgumentException>(() => new Tournament(Contests.Three, [])).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Nobody would meet",
            Assert
                .Throws<ArgumentException>(() => new Tournament([Strategies.MiCRO], [scenario], new() { IncludesSelfPlay = false }))
                .Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "two parties or more",
            Assert.Throws<ArgumentException>(() => Contests.Scenario("one", 1, 1, parties: 1)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Names_tell_apart()
    {
        var scenario = Contests.Scenario("one", 1, 1);
        Assert.Contains(
            "The name micro stands twice",
            Assert.Throws<ArgumentException>(() => new Tournament([Strategies.MiCRO, Strategies.MiCRO], [scenario])).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The name one stands twice",
            Assert.Throws<ArgumentException>(() => new Tournament(Contests.Three, [scenario, Contests.Scenario("one", 2, 2)])).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void More_than_can_be_counted_is_refused() =>
        Assert.Contains(
            "at most 10000000",
            Assert
                .Throws<ArgumentException>(() =>
                    new Tournament(Contests.Three, [Contests.Scenario("one", 1, 1)], new() { Repetitions = 1_111_112 })
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Progress_counts_every_encounter_once()
    {
        var told = new List<TournamentProgress>();
        var all = Contests.Small();
        all.Run(2, new Contests.Told(told.Add));
        Assert.Equal(
            Enumerable.Range(1, all.EncounterCount).Select(done => (done, all.EncounterCount)),
            told.Select(progress => (progress.Completed, progress.Total))
        );
        Assert.Equal(Enumerable.Range(0, all.EncounterCount), told.Select(progress => progress.Latest.Encounter.Number).Order());
    }

    // Of several that fail the first in the order of the tournament is told, also where a later one failed long before.
    [Theory]
    [InlineData(1), InlineData(3)]
    public void The_first_failure_is_told(int cores)
    {
        using var hasFailed = new ManualResetEventSlim();
        var slow = Strategy.Create(
            "slow",
            _ => hasFailed.Wait(cores == 1 ? 0 : 300) ? throw new FormatException("tripped") : throw new FormatException("tripped alone")
        );
        var quick = Strategy.Create(
            "quick",
            _ =>
            {
                hasFailed.Set();
                throw new FormatException("rushed");
            }
        );
        var failed = Assert.Throws<TournamentException>(() => new Tournament([slow, quick], [Contests.Scenario("two", 2, 1)]).Run(cores));
        Assert.Equal((0, "slow, slow"), (failed.Encounter.Number, failed.Encounter.Strategies.ToString()));
        Assert.Contains("Encounter 0 (slow against slow, two): The strategy slow of ", failed.Message, StringComparison.Ordinal);
        Assert.Contains(" fails in round 1: tripped", failed.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(failed.GetBaseException());
    }

    [Fact]
    public void Who_hears_of_progress_can_stop_it()
    {
        var run = Contests.Small().Begin();
        Assert.Throws<IOException>(() => run.Play(2, new Contests.Told(_ => throw new IOException("the disk is full"))));
        Assert.InRange(run.CompletedCount, 1, 2);
    }
}
