using System.Text.Json;
using Xunit;

namespace NegotiationModel.Tests.Tool;

public sealed class Simulating : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("negotiate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_scenario_is_a_lesson_whatever_the_strategy()
    {
        foreach (var scenario in Scenario.All)
        foreach (var strategy in new[] { "boulware", "conceder", "hardliner", "averagetitfortat", "micro", "frequency", "nash", "zeuthen" })
        {
            var (exit, output, error) = Negotiate.Run("simulate", scenario.Id, "--strategies", strategy, "--rounds", "30");
            Assert.Equal((0, ""), (exit, error));
            Assert.DoesNotMatch(@"NaN|∞|Infinity|\b-0\b", output);
            foreach (var part in new[] { "What was possible", "How it ended", "Questions for class\n  1. ", "  2. " })
                Assert.Contains(part, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_agreement_is_told_with_its_reason_its_turning_points_and_what_theory_says()
    {
        var output = Told("used-car", "boulware,conceder", 100);
        foreach (
            var part in new[]
            {
                "by the document's own rules",
                "Of 84 sampled outcomes 6 are no worse for anybody than no agreement (Ms Bondar 0.495, Mr Ivanenko 0.55)",
                "Mr Ivanenko asked for 0.88 at first and for 0.57 at last; steps: 10 × concession, 10 × unfortunate.",
                "It first gave way in round 2 (offer 4)",
                "From round 97 on there was something that gave everybody what it aimed at",
                "★ Agreed in round 98 after 195 offers: price: 8400, warranty: 1 year, handover: 2026-03-10.",
                "Mr Ivanenko took it because it was worth what it aspired to by then (0.554, and it aimed at 0.553).",
                "After what waiting costs them, Ms Bondar 0.079, Mr Ivanenko 0.029",
                "Left on the table: 0.078 together, without anybody losing.",
                "Nash would give Ms Bondar 0.582, Mr Ivanenko 0.61: Ms Bondar did 0.023 worse, Mr Ivanenko did 0.056 worse.",
                "Nobody would lose by going on from there to price: 8000, warranty: 6 months, handover: 2026-03-10",
            }
        )
            Assert.Contains(part, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_says_who_would_not_move()
    {
        var output = Told("paris-1968", "boulware,hardliner", 30);
        foreach (
            var part in new[]
            {
                "North Vietnam made the same offer 30 times, worth 1 to it.",
                "Without an agreement after 30 rounds (expired)",
                "In the last round they still aimed at United States 0.474, North Vietnam 1, and no outcome gives that to all.",
                "Everybody could have had more: United States 0.73, North Vietnam 0.73, say, for venue: Paris",
                "North Vietnam (hardliner) gave way the least, by 0, and ended with 0.5.",
            }
        )
            Assert.Contains(part, output, StringComparison.Ordinal);
    }

    // The car again, for a buyer whose other car is worth more to him than any that she could live with.
    [Fact]
    public void Where_there_is_no_zone_it_says_whose_alternative_is_in_the_way()
    {
        var file = Path.Combine(folder, "car.json");
        var document = Scenario.Find("used-car")!.Read();
        File.WriteAllBytes(
            file,
            NegotiationJson.Write(
                document with
                {
                    Preferences = [document.Preferences[0], document.Preferences[1] with { Reservation = 0.7 }],
                }
            )
        );
        var output = Negotiate.Run("simulate", file, "--strategies", "conceder", "--rounds", "30").Output;
        Assert.Contains(
            "Nothing: each of the 84 sampled outcomes is worse for somebody than no agreement",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The best that all others can live with gives Mr Ivanenko 0.67; without agreement it has 0.7, which is 0.03 more.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Of all alternatives that of Mr Ivanenko would have to get worse by the least, 0.03, for something to be possible.",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Mr Ivanenko walked away: it had nothing to gain.",
            Negotiate.Run("simulate", file, "--strategies", "conceder,nash").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mediator_drafts_where_only_mediators_propose()
    {
        var log = Path.Combine(folder, "text.json");
        var (exit, output, error) = Negotiate.Run(
            "simulate",
            "single-text",
            "--protocol",
            "singleText",
            "--strategies",
            "hillclimber,annealer",
            "--rounds",
            "80",
            "--log",
            log
        );
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("taken until a better one comes", output, StringComparison.Ordinal);
        Assert.Matches(@"Upland took \d+ drafts and turned down \d+\.", output);
        Assert.Equal(0, Negotiate.Run("replay", log).Exit);
        using var told = JsonDocument.Parse(Negotiate.Run("simulate", "single-text", "--strategies", "hillclimber", "--json").Output);
        Assert.Equal(2, told.RootElement.GetProperty("agreement").GetProperty("utilities").GetArrayLength());
    }

    [Fact]
    public void The_session_is_written_as_a_document_that_replays()
    {
        var log = Path.Combine(folder, "session.json");
        using var told = JsonDocument.Parse(
            Negotiate.Run("simulate", "job-offer", "--strategies", "boulware,conceder", "--rounds", "40", "--log", log, "--json").Output
        );
        var agreed = told.RootElement.GetProperty("agreement");
        Assert.Equal(agreed.GetProperty("round").GetInt32(), told.RootElement.GetProperty("rounds").GetInt32());
        Assert.Equal(2, agreed.GetProperty("utilities").GetArrayLength());
        var document = NegotiationJson.ReadDocument(File.ReadAllBytes(log));
        Assert.Equal(told.RootElement.GetProperty("offers").GetInt32(), document.Moves.Count(move => move is Move.Propose));
        Assert.All(document.Play(), ruling => Assert.True(ruling.IsPermitted));
        Assert.Equal(
            JsonSerializer.Serialize(agreed.GetProperty("terms")),
            JsonSerializer.Serialize(JsonDocument.Parse(NegotiationJson.Write(((Move.Propose)document.Moves[^2]).Terms)).RootElement)
        );
        Assert.Equal(0, Negotiate.Run("replay", log).Exit);
        Assert.Equal(2, document.Preferences.Count);
    }

    [Fact]
    public void Without_an_agreement_there_is_none_and_the_exit_is_good()
    {
        var (exit, output, _) = Negotiate.Run("simulate", "used-car", "--strategies", "hardliner", "--rounds", "7", "--json");
        Assert.Equal(
            (0, """{"agreement":null,"rounds":7,"offers":14}"""),
            (exit, JsonSerializer.Serialize(JsonDocument.Parse(output).RootElement))
        );
    }

    [Theory]
    [
        InlineData("--strategies", "luck", "--strategies takes boulware"),
        InlineData("--strategies", "micro,micro,micro", "--strategies takes one name, or 2"),
        InlineData("--strategies", "annealer", "go with --protocol singleText"),
        InlineData("--protocol", "odd", "odd"),
        InlineData("--rounds", "0", "--rounds takes a number from 1"),
        InlineData("--evaluations", "odd", "odd")
    ]
    public void What_is_asked_wrongly_is_told(string option, string value, string told)
    {
        var (exit, output, error) = Negotiate.Run("simulate", "used-car", option, value);
        Assert.Equal((64, ""), (exit, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    private static string Told(string scenario, string strategies, int rounds) =>
        Negotiate.Run("simulate", scenario, "--strategies", strategies, "--rounds", $"{rounds}").Output;
}
