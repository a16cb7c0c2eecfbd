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

    private static string Compiled(string name)
    {
        var source = Repository.Read("tests/NegotiationModel.Hosting.Tests/Documentation/Programs.cs");
        var body = source.Split($"// begin {name}\n")[1].Split($"        // end {name}")[0];
        return string.Concat(body.Split('\n')[..^1].Select(line => $"{(line.Length > 8 ? line[8..] : line)}\n"));
    }
}
