using System.Text;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

public class InterruptedAndResumed
{
    [Theory]
    [InlineData(1, 1), InlineData(5, 2), InlineData(40, 1), InlineData(86, 2)]
    public void Equals_not_interrupted(int after, int cores)
    {
        var run = Contests.Small().Begin();
        Interrupt(run, after, cores);
        Assert.InRange(run.CompletedCount, after, after + cores - 1);
        var resumed = Contests.Small().Resume(run.ToJsonLines());
        Assert.Equal(run.CompletedCount, resumed.CompletedCount);
        Assert.Equal(Contests.Json(Contests.Small().Run()), Contests.Json(resumed.Play(cores).GetResult()));
    }

    [Fact]
    public void The_same_run_goes_on()
    {
        var run = Contests.Small().Begin();
        Interrupt(run, 3, 2);
        Assert.Throws<InvalidOperationException>(() => run.GetResult());
        Interrupt(run, 4, 2);
        Assert.InRange(run.CompletedCount, 7, 9);
        Assert.Equal(Contests.Json(Contests.Small().Run()), Contests.Json(run.Play(2).GetResult()));
    }

    // As a program does that adds a line for each encounter and is killed while it writes one.
    [Theory]
    [InlineData(0), InlineData(1), InlineData(30)]
    public void Lines_added_one_by_one_are_what_was_played(int torn)
    {
        var run = Contests.Small().Begin();
        var file = run.ToJsonLines().ToList();
        Interrupt(run, 20, 2, end => file.AddRange(TournamentRun.ToJsonLine(end)));
        if (torn > 0)
            file.AddRange(TournamentRun.ToJsonLine(Contests.Small().Run(1).Encounters[^1])[..torn]);
        var resumed = Contests.Small().Resume([.. file]);
        Assert.Equal(run.CompletedCount, resumed.CompletedCount);
        Assert.Equal(run.ToJsonLines(), resumed.ToJsonLines());
    }

    [Fact]
    public void What_is_played_already_is_not_played_again()
    {
        var whole = Contests.Small().Begin().Play(1).ToJsonLines();
        var deaf = new Tournament(
            [
                .. Contests.Three.Select(strategy =>
                    Strategy.Create(strategy.Name, _ => throw new InvalidOperationException("played again"))
                ),
            ],
            Contests.Small().Scenarios,
            new()
            {
                MaxRounds = 9,
                Repetitions = 2,
                Seed = 7,
            }
        );
        var told = 0;
        Assert.Equal(
            Contests.Json(Contests.Small().Run(1)),
            Contests.Json(deaf.Resume(whole).Play(2, new Contests.Told(_ => told++)).GetResult())
        );
        Assert.Equal(0, told);
    }

    [Fact]
    public void Another_tournament_is_told_from_this_one()
    {
        var (tournament, saved) = (Contests.Small(), Contests.Small().Begin().ToJsonLines());
        var usual = Contests.Options();
        var boundary = new Strategy[] { Strategies.Boulware, Strategies.Conceder };
        foreach (
            var other in new Tournament[]
            {
                new(tournament.Strategies, tournament.Scenarios, usual with { MaxRounds = 10 }),
                new(tournament.Strategies, tournament.Scenarios, usual with { Repetitions = 3 }),
                new(tournament.Strategies, tournament.Scenarios, usual with { Seed = 8 }),
                new(tournament.Strategies, tournament.Scenarios, usual with { IncludesSelfPlay = false }),
                new(
                    tournament.Strategies,
                    tournament.Scenarios,
                    usual with
                    {
                        Protocol = Protocol.AlternatingOffers with { AllowsReopening = true },
                    }
                ),
                new([.. boundary], tournament.Scenarios, usual),
                new(tournament.Strategies, [.. tournament.Scenarios.Reverse()], usual),
                new(
                    tournament.Strategies,
                    [.. tournament.Scenarios.Take(2), Contests.Scenario("hopeless", 1, 3, reservation: 0.98)],
                    usual
                ),
            }
        )
            Assert.Contains(
                "another tournament",
                Assert.Throws<DocumentException>(() => other.Resume(saved)).Message,
                StringComparison.Ordinal
            );
    }

    [Theory]
    [
        InlineData("", "(1,1): $: there is no line"),
        InlineData("{}\n", "(1,1): $.format"),
        InlineData("[]\n", "(1,1): $: must be an object"),
        InlineData("nothing\n", "(1,1): $: is no JSON")
    ]
    [InlineData("\n", "(1,1): $: is no JSON"), InlineData("{\"format\":1}\n", "(1,1): $.format")]
    public void What_is_no_saved_tournament_is_told(string text, string told) =>
        Assert.StartsWith(
            told,
            Assert.Throws<DocumentException>(() => Contests.Small().Resume(Encoding.UTF8.GetBytes(text))).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        """{"encounter":108,"outcome":0,"utilities":[0.5,1],"status":"concluded","rounds":1,"offers":1}""",
        "(2,1): $.encounter: must be a whole number from 0 to 89"
    )]
    [InlineData(
        """{"encounter":0,"outcome":100,"utilities":[0.5,1],"status":"concluded","rounds":1,"offers":1}""",
        "(2,1): $.outcome: must be a whole number from -1 to 99"
    )]
    [InlineData(
        """{"encounter":0,"outcome":0,"utilities":[0.5,1],"status":"asleep","rounds":1,"offers":1}""",
        "(2,1): $.status: must be one of"
    )]
    [InlineData(
        """{"encounter":0,"outcome":0,"utilities":[0.5,1],"status":"concluded","rounds":10,"offers":1}""",
        "(2,1): $.rounds: must be a whole number from 0 to 9"
    )]
    [InlineData("""{"encounter":0,"outcome":0,"utilities":[0.5,1],"status":"concluded","rounds":1}""", "(2,1): $.offers")]
    [InlineData(
        """{"encounter":0,"outcome":0,"utilities":[0.5,1],"status":"concluded","rounds":1,"offers":1,"more":1}""",
        "(2,1): $: is not as it was saved"
    )]
    [InlineData(
        """{"encounter":0,"outcome":0,"utilities":[0.5],"status":"concluded","rounds":1,"offers":1}""",
        "(2,1): $.utilities: must be 2 numbers"
    )]
    [InlineData(
        """{"encounter":0,"outcome":0,"utilities":[0.5,1e999],"status":"concluded","rounds":1,"offers":1}""",
        "(2,1): $.utilities: must be 2 numbers"
    )]
    [InlineData("""{"encounter":0,""", "(2,1): $: is no JSON")]
    public void A_line_that_cannot_be_is_told_with_its_number(string line, string told) =>
        Assert.StartsWith(
            told,
            Assert
                .Throws<DocumentException>(() =>
                    Contests.Small().Resume([.. Contests.Small().Begin().ToJsonLines(), .. Encoding.UTF8.GetBytes(line + "\n")])
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_encounter_may_stand_twice_but_not_with_two_ends()
    {
        var saved = Contests.Small().Begin().ToJsonLines().ToList();
        var end = Contests.Small().Run(1).Encounters[0];
        saved.AddRange([.. TournamentRun.ToJsonLine(end), .. TournamentRun.ToJsonLine(end)]);
        Assert.Equal(1, Contests.Small().Resume([.. saved]).CompletedCount);
        saved.AddRange(TournamentRun.ToJsonLine(end with { Rounds = end.Rounds - 1 }));
        Assert.StartsWith(
            "(4,1): $.encounter: 0 stands twice",
            Assert.Throws<DocumentException>(() => Contests.Small().Resume([.. saved])).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Parts_that_were_played_apart_are_put_together()
    {
        var (whole, count) = (Contests.Small().Run(), Contests.Small().EncounterCount);
        Range[] parts = [new(0, 10), new(10, 11), new(11, ^5), new(^5, ^0)];
        var runs = parts.Select(part => Contests.Small().Begin().PlayPart(part, 2)).ToList();
        Assert.Equal([10, 1, count - 16, 5], runs.Select(run => run.CompletedCount));
        Assert.Equal(0, Contests.Small().Begin().PlayPart(3..3).CompletedCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => Contests.Small().Begin().PlayPart(..(count + 1)));
        Assert.Throws<InvalidOperationException>(() => runs[0].GetResult());
        byte[] saved = [.. Contests.Small().Begin().ToJsonLines(), .. runs.AsEnumerable().Reverse().SelectMany(Lines)];
        var together = Contests.Small().Resume(saved);
        Assert.Equal(count, together.CompletedCount);
        Assert.Equal(Contests.Json(whole), Contests.Json(together.Play().GetResult()));

        static IEnumerable<byte> Lines(TournamentRun run) => run.ToJsonLines().SkipWhile(one => one != (byte)'\n').Skip(1);
    }

    private static void Interrupt(TournamentRun run, int after, int cores, Action<EncounterResult>? each = null)
    {
        using var stop = new CancellationTokenSource();
        var told = new Contests.Told(progress =>
        {
            each?.Invoke(progress.Latest);
            if (--after == 0)
                stop.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => run.Play(cores, told, stop.Token));
    }
}
