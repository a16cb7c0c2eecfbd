using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NegotiationModel.Lifecycles;
using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

public partial class GuidesTellFacts
{
    private static readonly Page Machines = Page.Guide("machines"),
        Scenarios = Page.Guide("scenarios-and-preferences");

    [Fact]
    public void The_diagrams_are_those_of_the_machines() =>
        Assert.Equal(
            new[] { Lifecycle.Negotiation, Lifecycle.Proposal, Lifecycle.Condition, Lifecycle.Agreement }.Select(one => one.ToMermaid()),
            Machines.Blocks.Where(block => block.Language == "mermaid").Select(block => block.Text)
        );

    [Fact]
    public void The_formats_are_those_of_the_command()
    {
        var formats = Formats().Match(Negotiate.Run("diagram", "--help").Output).Groups[1].Value;
        Assert.Equal(6, formats.Split(", ").Length + 1);
        Assert.Contains($"(`--format` {formats};", Machines.Text, StringComparison.Ordinal);
        Assert.Contains($"({formats})", Negotiate.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scenarios_are_those_that_are_built_in() =>
        Assert.Equal(
            Scenario.All.Select(scenario => $"| `{scenario.Id}` | {scenario.Summary} |").Order(),
            Scenarios.Rows("| scenario | shows |").Order()
        );

    // As the command lists them, and a class has them.
    [Fact]
    public void The_seats_of_each_case_are_its_parties()
    {
        Assert.Equal(
            Scenario.All.Select(scenario => $"{scenario.Id} {scenario.Read().Setting.Parties.Count}").Order(),
            Page.Guide("teaching")
                .Rows("| case | teaches | people | minutes | seats |")
                .Select(row => row.Split('|', StringSplitOptions.TrimEntries))
                .Select(cells => $"{cells[1].Trim('`')} {cells[^2]}")
                .Order()
        );
        Assert.Contains("job-offer     4 seats, 2 negotiate; ", Negotiate.Run("scenarios").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_preferences_shown_are_read_and_written_as_they_stand()
    {
        var document = JsonNode.Parse(Scenario.Find("used-car")!.Json)!.AsObject();
        var shown = JsonNode.Parse($"{{{Scenarios.Blocks.Single(block => block.Language == "json").Text}}}")!["preferences"]!.DeepClone();
        document["preferences"] = shown;
        var read = NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(document.ToJsonString()));
        Assert.True(
            JsonNode.DeepEquals(shown, JsonNode.Parse(NegotiationJson.Write(read))!["preferences"]),
            Encoding.UTF8.GetString(NegotiationJson.Write(read))
        );
    }

    [GeneratedRegex(@"--format .*?(mermaid, .+? or \w+)\.", RegexOptions.Singleline)]
    private static partial Regex Formats();
}
