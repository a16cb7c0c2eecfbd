using System.Text;
using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Tool;

public class CommandsDoWhatTheySay
{
    [Fact]
    public void Replaying_moscow_kyiv_ends_tabled()
    {
        var (exit, output, error) = Negotiate.Run("replay", "moscow-kyiv", "--json");
        Assert.Equal((0, ""), (exit, error));
        using var result = JsonDocument.Parse(output);
        Assert.Equal("tabled", result.RootElement.GetProperty("status").GetString());
        Assert.Equal(15, result.RootElement.GetProperty("moves").GetInt32());
        Assert.Equal(
            "tabled",
            Assert
                .Single(
                    result.RootElement.GetProperty("transitions").EnumerateArray(),
                    element => element.GetProperty("machine").GetString() == "negotiation"
                )
                .GetProperty("to")
                .GetString()
        );
    }

    [Fact]
    public void Only_the_first_moves_are_played_where_until_says_so()
    {
        using var result = JsonDocument.Parse(Negotiate.Run("replay", "moscow-kyiv", "--json", "--until", "1").Output);
        Assert.Equal(1, result.RootElement.GetProperty("moves").GetInt32());
        Assert.Single(result.RootElement.GetProperty("proposals").EnumerateArray());
    }

    [Fact]
    public void Time_passes_at_the_end_where_at_says_so()
    {
        using var result = JsonDocument.Parse(Negotiate.Run("replay", "job-offer", "--json", "--at", "2030-01-01").Output);
        Assert.Equal("2030-01-01T00:00:00Z", Zoned(result.RootElement.GetProperty("at").GetString()!));
        Assert.Contains(
            result.RootElement.GetProperty("transitions").EnumerateArray(),
            element => element.GetProperty("move").GetInt32() == result.RootElement.GetProperty("moves").GetInt32()
        );
    }

    [Fact]
    public void Only_what_happened_by_then_is_told_where_as_of_says_so()
    {
        using var whole = JsonDocument.Parse(Negotiate.Run("replay", "used-car", "--json").Output);
        var second = whole.RootElement.GetProperty("proposals")[1].GetProperty("at").GetString()!;
        using var then = JsonDocument.Parse(Negotiate.Run("replay", "used-car", "--json", "--as-of", second).Output);
        Assert.Equal(second, then.RootElement.GetProperty("at").GetString());
        Assert.Equal(2, then.RootElement.GetProperty("proposals").GetArrayLength());
        Assert.Contains("Where things stand", Negotiate.Run("replay", "used-car", "--as-of", second).Output, StringComparison.Ordinal);
        var (exit, _, error) = Negotiate.Run("replay", "used-car", "--as-of", "soon");
        Assert.Equal(64, exit);
        Assert.Contains("--as-of takes an instant such as 2026-03-04T00:00:00Z, not soon.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_give_a_line_each_and_the_highest_exit_code()
    {
        var (exit, output, error) = Negotiate.Run("replay", "used-car", "no-such-file", "single-text", "--json");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, exit);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("{\"file\":\"no-such-file\",\"errors\":[", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("no-such-file: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_move_is_told_with_its_rule_and_gives_exit_code_1()
    {
        var (exit, output, _) = Negotiate.Run(["replay", "-"], Document("""{ "type": "accept", "by": "a", "proposal": "p9" }"""));
        Assert.Equal(1, exit);
        Assert.Contains("✗ refused", output, StringComparison.Ordinal);
        Assert.Contains("(unknown proposal)", output, StringComparison.Ordinal);
        Assert.Contains("Could instead: propose", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_by_path_and_line_what_is_refused()
    {
        var (exit, _, error) = Negotiate.Run(["check", "-"], Document("""{ "type": "accept", "by": "a", "proposal": "p9" }"""));
        Assert.Equal(1, exit);
        Assert.Equal("-(9,3): $.moves[0]: unknown proposal: a names a proposal that was never tabled: p9.\n", error);
    }

    [Fact]
    public void Moves_gives_examples_that_are_allowed_and_reasons_for_the_rest()
    {
        var (exit, output, _) = Negotiate.Run("moves", "moscow-kyiv", "--party", "russia", "--json");
        Assert.Equal(0, exit);
        using var result = JsonDocument.Parse(output);
        var talks = ReplayResult.Play(Scenario.Find("moscow-kyiv")!.Read()).Talks;
        Assert.All(
            result.RootElement.GetProperty("permitted").EnumerateArray(),
            element =>
                Assert.True(talks.Permits(NegotiationJson.ReadMove(Encoding.UTF8.GetBytes(element.GetProperty("example").GetRawText()))))
        );
        Assert.Contains(
            result.RootElement.GetProperty("refused").EnumerateArray(),
            element => element.GetProperty("subject").GetString() == "kyiv" && element.GetProperty("code").GetString() == "notYourProposal"
        );
    }

    [Fact]
    public void Explore_shows_the_shortest_road_and_who_can_block_it()
    {
        var (exit, output, error) = Negotiate.Run("explore", "used-car", "--until", "2");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("  1  Mr Ivanenko accepts asking-price\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "Mr Ivanenko has to take part in it; puts it out of reach by one move: walks away\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "On these suppositions no agreement can come about any more.",
            Negotiate.Run("explore", "used-car").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Explore_shows_the_shortest_road_to_a_deal_of_some()
    {
        string[] asked = ["explore", "coalition", "--until", "3", "--proposals", "0", "--conditions", "0", "--between"];
        var (exit, output, error) = Negotiate.Run([.. asked, "civic,green,liberal"]);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains(
            "The shortest road to a deal between Civic Party, Green Forum, Liberal Union\n  1  Civic Party proposes p1 ",
            output,
            StringComparison.Ordinal
        );
        using var result = JsonDocument.Parse(Negotiate.Run([.. asked, "civic,green,liberal", "--json"]).Output);
        var deal = Assert.Single(result.RootElement.GetProperty("deals").EnumerateArray());
        Assert.Equal(["civic", "green", "liberal"], deal.GetProperty("between").EnumerateArray().Select(party => party.GetString()));
        Assert.Equal(
            ["propose", "accept", "accept"],
            deal.GetProperty("shortest").EnumerateArray().Select(move => move.GetProperty("type").GetString())
        );
        Assert.Contains(
            "No deal between Civic Party, Green Forum was found", // three of four must accept
            Negotiate.Run([.. asked, "civic,green"]).Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("civic,gren", "not gren. Did you mean green?")]
    [InlineData("civic", "takes two of the 4 principals or more")]
    [InlineData("civic,green,liberal,rural", "and not all of them")]
    public void Explore_says_who_can_make_a_deal(string between, string told)
    {
        var (exit, output, error) = Negotiate.Run("explore", "coalition", "--until", "3", "--between", between);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explore_tells_programs_the_same()
    {
        using var result = JsonDocument.Parse(Negotiate.Run("explore", "used-car", "--until", "2", "--proposals", "0", "--json").Output);
        var space = StateSpace.Explore(
            ReplayResult.Play(Scenario.Find("used-car")!.Read(), 2).Talks,
            talks => (ExplorationMoves.Default(talks) with { MaxTotalTableProposals = 0, MaxTotalConditions = 1 }).Moves(talks)
        );
        Assert.Equal(
            (space.States.Count, space.StepCount, true),
            (
                result.RootElement.GetProperty("positions").GetInt32(),
                result.RootElement.GetProperty("steps").GetInt32(),
                result.RootElement.GetProperty("canAgree").GetBoolean()
            )
        );
        Assert.Equal(
            "accept",
            Assert.Single(result.RootElement.GetProperty("shortestToAgreement").EnumerateArray()).GetProperty("type").GetString()
        );
        Assert.Equal(
            ["seller", "buyer"],
            result.RootElement.GetProperty("vetoes").EnumerateArray().Select(veto => veto.GetProperty("party").GetString())
        );
    }

    [Theory]
    [
        InlineData("--until <N>", "replay", "--help"),
        InlineData("FILE-OR-SCENARIO", "replay", "used-car", "-h"),
        InlineData("--party", "moves", "-?"),
        InlineData("1", "--version")
    ]
    public void Whoever_asks_for_help_gets_it(string told, params string[] args)
    {
        var (exit, output, error) = Negotiate.Run(args);
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explore", "used-car", "--positions", "0")]
    [InlineData("explore", "used-car", "--proposals", "many")]
    [InlineData("frobnicate")]
    [InlineData("replay")]
    [InlineData("replay", "used-car", "--until", "-1")]
    [InlineData("replay", "used-car", "--at", "yesterday")]
    [InlineData("diagram", "party")]
    [InlineData("diagram", "proposal", "--format", "png")]
    [InlineData("moves", "used-car", "--party", "nobody")]
    [InlineData("scenarios", "--what")]
    public void A_wrong_command_line_gives_64_and_a_word_of_help(params string[] args)
    {
        var (exit, output, error) = Negotiate.Run(args);
        Assert.Equal((64, ""), (exit, output));
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Alone_it_says_what_it_can_do()
    {
        Assert.Contains("negotiate replay moscow-kyiv", Negotiate.Run().Output, StringComparison.Ordinal);
        Assert.Equal(Negotiate.Run().Output, Negotiate.Run("--help").Output);
    }

    [Fact]
    public void Scenarios_and_diagrams_are_the_librarys_own()
    {
        Assert.All(
            Scenario.All,
            scenario => Assert.Contains(scenario.Summary, Negotiate.Run("scenarios").Output, StringComparison.Ordinal)
        );
        Assert.Equal(Lifecycle.Condition.ToMermaid(), Negotiate.Run("diagram", "condition").Output);
    }

    [Fact]
    public void Every_format_is_written_for_every_machine() =>
        Assert.All(
            Lifecycle.All,
            machine =>
                Assert.Equal(
                    [
                        machine.ToMermaid(),
                        machine.ToDot(),
                        machine.ToScxml(),
                        machine.ToXState(),
                        machine.ToPromela(),
                        NegotiationModel.Pictures.Picture.Machine(machine).ToString(),
                    ],
                    new[] { "mermaid", "dot", "scxml", "xstate", "promela", "svg" }.Select(format =>
                        Negotiate.Run("diagram", machine.Machine.ToString().ToLowerInvariant(), "--format", format).Output
                    )
                )
        );

    private static string Zoned(string at) => at is "2029-12-31T22:00:00Z" or "2029-12-31T23:00:00Z" ? "2030-01-01T00:00:00Z" : at;

    private static string Document(string move) =>
        $$"""
            {
            "format": "negotiation/1",
            "id": "t",
            "convened": "2026-03-02T09:00:00Z",
            "protocol": "diplomacy",
            "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ],
            "agenda": [ { "id": "price", "type": "number" } ],
            "moves": [
              {{move}}
            ]
            }
            """;
}
