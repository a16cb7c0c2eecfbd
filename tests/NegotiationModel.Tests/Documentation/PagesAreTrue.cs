using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

/// <summary>What the README, the guides and the packages show is what happens.</summary>
public class PagesAreTrue
{
    private static readonly string[] Shown = ["$ dotnet run --project src/NegotiationModel.Tool -- ", "$ negotiate "];

    public static TheoryData<string> Paths => [.. Page.All.Select(page => page.Path)];

    [Theory, MemberData(nameof(Paths))]
    public void Their_code_compiles_and_prints_what_they_show(string path) =>
        Assert.All(
            new Page(path).Programs,
            program =>
            {
                var printed = CompiledProgram.Of(program.Code).Run();
                Assert.True(program.Output == printed, $"{program.Code}\n{path} does not show what this prints:\n{printed}");
            }
        );

    [Theory, MemberData(nameof(Paths))]
    public void Their_outputs_are_what_the_commands_print(string path)
    {
        foreach (var (language, shown) in new Page(path).Blocks.Where(block => block.Language == "console"))
        {
            var (line, rest) = (shown[..shown.IndexOf('\n')], shown[(shown.IndexOf('\n') + 1)..]);
            if (rest.Length == 0 || rest.StartsWith("$ ", StringComparison.Ordinal))
                continue; // commands alone
            var command = Shown
                .Where(start => line.StartsWith(start, StringComparison.Ordinal))
                .Select(start => line[start.Length..])
                .FirstOrDefault();
            Assert.True(command is not null, $"{path}: nobody can compare what this prints:\n{language} {line}");
            var (printed, at) = (Negotiate.Run(command.Split(' ')).Output, 0);
            foreach (var excerpt in rest.Split("[…]\n"))
            {
                var found = printed.IndexOf(excerpt.TrimEnd('\n'), at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"{path}: not printed any more:\n{excerpt}");
                at = found + excerpt.Length;
            }
        }
    }

    [Theory, MemberData(nameof(Paths))]
    public void Their_links_lead_somewhere(string path) =>
        Assert.All(
            new Page(path).Links,
            link =>
                Assert.True(
                    link.StartsWith("https://", StringComparison.Ordinal)
                        || System.IO.Path.Exists(System.IO.Path.Combine(Repository.Root, link)),
                    link
                )
        );
}
