using System.Text.RegularExpressions;
using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

public partial class TheReadmeIsAFrontDoor
{
    private static readonly Page Readme = Page.Readme;

    [Fact]
    public void It_is_short() => Assert.InRange(Readme.Text.Split('\n').Length - 1, 100, 150);

    [Fact]
    public void Its_paragraphs_are_short() =>
        Assert.All(Readme.Text.Split('\n').Where(line => !line.StartsWith('|')), line => Assert.InRange(line.Length, 0, 500));

    [Fact]
    public void The_package_s_page_begins_with_the_same_program() =>
        Assert.Equal(Readme.Programs.First(), new Page("src/NegotiationModel/PACKAGE.md").Programs.First());

    [Fact]
    public void It_leads_to_every_guide() => Assert.All(Page.Guides, guide => Assert.Contains(guide.Path, Readme.Links));

    [Fact]
    public void It_says_when_to_take_each_preset() =>
        Assert.Equal(
            Protocol.Presets.Select(preset => preset.BasedOnPreset!.ToUpperInvariant()),
            Readme.Rows("| preset | for |").Select(row => Preset().Match(row).Groups[1].Value.ToUpperInvariant())
        );

    [Fact]
    public void Its_commands_are_those_of_the_tool_and_work()
    {
        var shown = Readme.Rows("| command | does |").Select(row => Command().Match(row).Groups[1].Value).ToList();
        var there = Known().Match(Negotiate.Run("no-such-command").Error).Groups[1].Value.Split(", ");
        var folder = Directory.CreateTempSubdirectory().FullName;
        Assert.Equal(there.Order(), shown.Select(command => command.Split(' ')[0]).Order());
        Assert.All(
            shown,
            command => Assert.Equal(command.Contains("talks.negotiation.json", StringComparison.Ordinal) ? 2 : 0, Run(command, folder))
        );
    }

    // What writes does so in the folder; what serves, and a class, do so at a free port until they are told to end.
    private static int Run(string command, string folder)
    {
        foreach (var option in new[] { "-o", "--data" })
            command = command.Replace($"{option} ", $"{option} {folder}/", StringComparison.Ordinal);
        return command.StartsWith("class ", StringComparison.Ordinal)
                ? Negotiate.Interrupted([.. command.Split(' '), "--port", "0", "--data", Path.Combine(folder, "class.db")]).Exit
            : command.StartsWith("serve ", StringComparison.Ordinal)
                ? Negotiate.RunForASecond([.. command.Split(' '), "--urls", "http://127.0.0.1:0"]).Exit
            : Negotiate.Run(command.Split(' ')).Exit;
    }

    [GeneratedRegex(@"`Protocol\.(\w+)`")]
    private static partial Regex Preset();

    [GeneratedRegex("`negotiate ([^`]+)`")]
    private static partial Regex Command();

    [GeneratedRegex(@"There are ([a-z, ]+)\.")]
    private static partial Regex Known();
}
