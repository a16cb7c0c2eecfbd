using NegotiationModel.Package.Tests.Packing;
using Xunit;

namespace NegotiationModel.Package.Tests.Consuming;

public class AsATool(Packages packages, AsATool.Installed tool) : IClassFixture<AsATool.Installed>
{
    [Fact]
    public async Task It_replays_moscow_kyiv()
    {
        var (exit, output, error) = await tool.Negotiate("replay", "moscow-kyiv");
        Assert.Equal((0, ""), (exit, error));
        Assert.StartsWith(
            "Moscow or Kyiv\nConvened 15 Aug 2025, protocol diplomacy, times in Europe/Kyiv\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("\nWhere things stand on 6 Sep 2025: a proposal is on the table (tabled)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_replays_as_the_library_does() =>
        Assert.Equal(
            await packages.Users.Replays,
            (await tool.Negotiate(["replay", "--json", .. Scenarios(await tool.Negotiate("scenarios"))])).Output
        );

    [Fact]
    public async Task It_says_with_its_exit_code_what_went_wrong() =>
        Assert.Equal((2, 64), ((await tool.Negotiate("replay", "no-such-file")).Exit, (await tool.Negotiate("no-such-command")).Exit));

    [Fact]
    public async Task Its_readme_shows_commands_that_work()
    {
        var commands = packages
            .Feed.Tool.Text("PACKAGE.md")
            .Split('\n')
            .Where(line =>
                line.StartsWith("$ negotiate ", StringComparison.Ordinal) || line.StartsWith("| `negotiate ", StringComparison.Ordinal)
            )
            .Select(line => line.Split('`') is [_, var command, ..] ? command : line[2..])
            .ToList();
        Assert.Equal(18, commands.Count);
        // these run until they are told to end
        foreach (var command in commands.Where(one => one.Split(' ')[1] is not ("serve" or "mcp" or "class")))
            Assert.Equal(
                (command, command.Contains("talks.negotiation.json", StringComparison.Ordinal) ? 2 : 0),
                (command, (await tool.Negotiate(command.Split(' ')[1..])).Exit)
            );
    }

    private static IEnumerable<string> Scenarios((int Exit, string Output, string Error) listed) =>
        listed
            .Output.Split('\n')
            .Where(line => line.Length > 0 && char.IsAsciiLetterLower(line[0]) && line.Contains("  ", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[0]);

    /// <summary>The tool as it is installed from the feed.</summary>
    public sealed class Installed(Packages packages) : IAsyncLifetime
    {
        private readonly string folder = Path.Combine(packages.Root, "tools");

        public async ValueTask InitializeAsync()
        {
            Directory.CreateDirectory(folder);
            await packages.Users.Shell.Run(
                packages.Users.Folder,
                "dotnet",
                "tool",
                "install",
                "NegotiationModel.Tool",
                "--version",
                Feed.Version,
                "--tool-path",
                folder
            );
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        internal Task<(int Exit, string Output, string Error)> Negotiate(params string[] arguments) =>
            packages.Users.Shell.Try(folder, Path.Combine(folder, "negotiate"), arguments);
    }
}
