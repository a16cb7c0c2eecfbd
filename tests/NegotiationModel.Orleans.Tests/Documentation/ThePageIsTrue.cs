using Xunit;

namespace NegotiationModel.Orleans.Tests.Documentation;

public sealed class ThePageIsTrue
{
    [Fact]
    public void Its_programs_are_those_that_are_compiled_here()
    {
        var blocks = Repository
            .Read("src/NegotiationModel.Orleans/PACKAGE.md")
            .Split("```csharp\n")[1..]
            .Select(one => one.Split("```")[0]);
        Assert.Equal(
            [
                "using NegotiationModel.Hosting;\nusing NegotiationModel.Orleans;\nusing Npgsql;\nusing StackExchange.Redis;\n\n"
                    + Compiled("web"),
                Compiled("tournament"),
            ],
            blocks
        );
    }

    private static string Compiled(string name)
    {
        var source = Repository.Read("tests/NegotiationModel.Orleans.Tests/Documentation/Programs.cs");
        var body = source.Split($"// begin {name}\n")[1].Split($"        // end {name}")[0];
        return string.Concat(body.Split('\n')[..^1].Select(line => $"{(line.Length > 8 ? line[8..] : line)}\n"));
    }
}
