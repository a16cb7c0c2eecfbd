using System.Text.RegularExpressions;
using Xunit;

namespace NegotiationModel.Mcp.Tests.Documentation;

public sealed partial class ThePageIsTrue
{
    private static readonly string Page = Repository.Read("src/NegotiationModel.Mcp/PACKAGE.md");

    [Fact]
    public void Its_programs_are_those_that_are_compiled_here() =>
        Assert.Equal(
            [
                "using NegotiationModel;\nusing NegotiationModel.Hosting;\nusing NegotiationModel.Mcp;\n\n" + Compiled("web"),
                "using ModelContextProtocol.Server;\nusing NegotiationModel.Hosting;\nusing NegotiationModel.Mcp;\n\n"
                    + Compiled("streams"),
            ],
            Page.Split("```csharp\n")[1..].Select(one => one.Split("```")[0])
        );

    [Fact]
    public void It_lists_the_tools() =>
        Assert.Equal(
            ToolList.Of(listsPermitted: true).Select(one => one.Name).Order(),
            Row().Matches(Page).Select(one => one.Groups[1].Value).Order()
        );

    private static string Compiled(string name)
    {
        var source = Repository.Read("tests/NegotiationModel.Mcp.Tests/Documentation/Programs.cs");
        var body = source.Split($"// begin {name}\n")[1].Split($"        // end {name}")[0];
        return string.Concat(body.Split('\n')[..^1].Select(line => $"{(line.Length > 8 ? line[8..] : line)}\n"));
    }

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
