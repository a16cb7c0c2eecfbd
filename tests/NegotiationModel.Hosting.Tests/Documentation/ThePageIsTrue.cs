using Xunit;

namespace NegotiationModel.Hosting.Tests.Documentation;

public sealed class ThePageIsTrue
{
    [Fact]
    public async Task Its_programs_are_those_that_are_compiled_here()
    {
        var blocks = Repository
            .Read("src/NegotiationModel.Hosting/PACKAGE.md")
            .Split("```csharp\n")[1..]
            .Select(one => one.Split("```")[0]);
        Assert.Equal(
            [
                "using NegotiationModel.Hosting;\n\n" + Compiled("web"),
                "using NegotiationModel;\nusing NegotiationModel.Hosting;\n\n" + Compiled("desk"),
            ],
            blocks
        );
        Assert.Equal(NegotiationStatus.Concluded, await Programs.Desk());
    }

    [Fact]
    public async Task The_programs_of_the_guide_are_those_that_are_compiled_here()
    {
        Assert.Equal(["using NegotiationModel.Hosting;\n\n" + Compiled("service"), Compiled("database"), Compiled("again")], Blocks("cs"));
        Assert.Equal([await Programs.SentAgain()], Blocks("text"));
    }

    [Fact]
    public void The_limits_of_the_guide_are_those_that_hold()
    {
        var (web, desk) = (new NegotiationsOptions(), new DeskOptions());
        foreach (
            var (name, value) in new[]
            {
                ("MaxDocumentBytes", web.MaxDocumentBytes),
                ("MaxMoveBytes", web.MaxMoveBytes),
                ("RequestsPerSecondPerSeat", web.RequestsPerSecondPerSeat),
                ("StreamsPerSeat", web.StreamsPerSeat),
                ("DeskOptions.MaxMoves", desk.MaxMoves),
                ("DeskOptions.MaxNegotiationsInMemory", desk.MaxNegotiationsInMemory),
            }
        )
        {
            var row = Guide.Split('\n').Single(line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));
            Assert.EndsWith(
                FormattableString.Invariant($"| {value:N0} |"),
                row.Replace(" bytes |", " |", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }
    }

    private static string Guide => Repository.Read("src/Guides/hosting.md");

    private static IEnumerable<string> Blocks(string language) => Guide.Split($"```{language}\n")[1..].Select(one => one.Split("```")[0]);

    private static string Compiled(string name)
    {
        var source = Repository.Read("tests/NegotiationModel.Hosting.Tests/Documentation/Programs.cs");
        var body = source.Split($"// begin {name}\n")[1].Split($"        // end {name}")[0];
        return string.Concat(body.Split('\n')[..^1].Select(line => $"{(line.Length > 8 ? line[8..] : line)}\n"));
    }
}
