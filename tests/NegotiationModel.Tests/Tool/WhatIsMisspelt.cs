using Xunit;

namespace NegotiationModel.Tests.Tool;

/// <summary>Names that there are not: nothing is printed before, and what may have been meant is said.</summary>
public class WhatIsMisspelt
{
    [Theory]
    [InlineData(64, "There is no option --unitl. Did you mean --until? There are ", "replay", "used-car", "--unitl", "3")]
    [InlineData(64, "There is no option --unitl. Did you mean --until?", "replay", "used-car", "--unitl=3")]
    [InlineData(64, "There is no option -j.", "replay", "used-car", "-j")]
    [InlineData(64, "There is no option --jsn. Did you mean --json?", "tournament", "used-car", "--jsn")]
    [InlineData(64, "There is no option --anything.", "check", "used-car", "--anything")]
    [InlineData(64, "There is no command repley. Did you mean replay? There are replay, moves, status, show, ", "repley", "used-car")]
    [InlineData(64, "There is no command zzz. There are replay, ", "zzz")]
    [InlineData(64, "There is no scenario used-cra. Did you mean used-car? There are moscow-kyiv, ", "scenarios", "used-cra")]
    [InlineData(
        64,
        "No party byuer is at this table. Did you mean buyer? There are seller (Ms Bondar), ",
        "moves",
        "used-car",
        "--party",
        "byuer"
    )]
    [InlineData(64, "not bulware. Did you mean boulware?", "simulate", "used-car", "--strategies", "bulware")]
    [InlineData(64, "not contrct. Did you mean contract?", "simulate", "used-car", "--protocol", "contrct")]
    [InlineData(64, "--log takes a file; . is a directory.", "simulate", "used-car", "--log", ".")]
    [InlineData(64, "--csv takes a file; . is a directory.", "tournament", "used-car", "--csv", ".")]
    [InlineData(64, "--resume takes a file; . is a directory.", "tournament", "used-car", "--resume", ".")]
    [InlineData(2, "usedcar: There is no such file, and no built-in scenario of that name. Did you mean used-car?", "replay", "usedcar")]
    [InlineData(2, ".: This is a directory, not a file.", "replay", ".")]
    public void Is_told_with_what_may_have_been_meant(int expected, string told, params string[] args)
    {
        var (exit, output, error) = Negotiate.Run(args);
        Assert.Equal((expected, ""), (exit, output));
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_two_dashes_is_a_file_and_numbers_are_values()
    {
        Assert.StartsWith("--unitl: There is no such file", Negotiate.Run("replay", "--", "--unitl").Error, StringComparison.Ordinal);
        Assert.Equal(
            0,
            Negotiate.Run("tournament", "--random", "1", "--opposition", "-1", "--rounds", "2", "--strategies", "boulware").Exit
        );
    }

    [Fact]
    public void Help_is_given_on_a_command_and_says_no_more_than_people_read()
    {
        var (exit, output, _) = Negotiate.Run("help", "simulate");
        Assert.Equal((0, Negotiate.Run("simulate", "--help").Output), (exit, output));
        Assert.Contains(
            "[default: the document's own rules]",
            string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "[default: alternatingOffers]",
            string.Join(' ', Negotiate.Run("tournament", "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("{", output, StringComparison.Ordinal);
        Assert.DoesNotContain("{", Negotiate.Run("tournament", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_hundred_errors_are_told_and_how_many_more_there_are()
    {
        var parties = string.Join(",", Enumerable.Range(0, 150).Select(_ => "7"));
        var (exit, output, error) = Negotiate.Run(
            ["check", "-"],
            $$"""{ "format": "negotiation/1", "id": "x", "parties": [{{parties}}], "agenda": [], "protocol": "contract", "convened": "2026-03-02", "moves": [] }"""
        );
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((2, ""), (exit, output));
        Assert.Equal(101, lines.Length);
        Assert.Matches("^-: and [0-9]+ more[.]$", lines[^1]);
    }
}
