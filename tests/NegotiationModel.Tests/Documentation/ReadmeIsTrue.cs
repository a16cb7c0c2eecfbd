using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NegotiationModel.Tests.Tool;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

public partial class ReadmeIsTrue
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void Its_code_compiles_and_prints_what_it_shows() => Assert.Equal(Block("text"), Run(Block("csharp")));

    [Fact]
    public void Its_replay_is_what_the_command_prints()
    {
        var shown = Block("console");
        const string command = "$ dotnet run --project src/NegotiationModel.Tool -- ";
        Assert.StartsWith(command, shown, StringComparison.Ordinal);
        var (line, rest) = (shown[..shown.IndexOf('\n')], shown[(shown.IndexOf('\n') + 1)..]);
        var printed = Negotiate.Run(line[command.Length..].Split(' ')).Output;
        var at = 0;
        foreach (var excerpt in rest.Split("[…]\n"))
        {
            var found = printed.IndexOf(excerpt.TrimEnd('\n'), at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"not printed any more:\n{excerpt}");
            at = found + excerpt.Length;
        }
    }

    [Fact]
    public void Its_diagrams_are_those_of_the_machines() =>
        Assert.Equal(
            new[] { Lifecycle.Negotiation, Lifecycle.Proposal, Lifecycle.Condition, Lifecycle.Agreement }.Select(one => one.ToMermaid()),
            Blocks().Where(block => block.Groups[1].Value == "mermaid").Select(block => block.Groups[2].Value));

    [Fact]
    public void Its_formats_are_those_of_the_command()
    {
        var formats = Formats().Match(Negotiate.Run("diagram", "--help").Output).Groups[1].Value;
        Assert.Equal(6, formats.Split(", ").Length + 1);
        Assert.Contains($"(`--format` {formats};", Readme, StringComparison.Ordinal);
        Assert.Contains($"({formats})", Negotiate.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_scenarios_are_those_that_are_built_in() =>
        Assert.All(Scenario.All, scenario => Assert.Contains($"| `{scenario.Id}` | {scenario.Summary} |", Readme, StringComparison.Ordinal));

    [Fact]
    public void Its_links_lead_somewhere() =>
        Assert.All(Link().Matches(Readme).Select(link => link.Groups[1].Value), path => Assert.True(path.StartsWith("https://", StringComparison.Ordinal) || Path.Exists(Path.Combine(Repository.Root, path)), path));

    private static string Block(string language) => Blocks().First(block => block.Groups[1].Value == language).Groups[2].Value;

    private static IEnumerable<Match> Blocks() => Fence().Matches(Readme);

    private static string Run(string code)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var usings = "global using System; global using System.Linq; global using System.Collections.Generic;";
        var compilation = CSharpCompilation.Create("sample", [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(usings)], platform.Select(path => MetadataReference.CreateFromFile(path)), new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        var console = Console.Out;
        using var captured = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(captured);
            Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return captured.ToString();
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"--format .*?(mermaid, .+? or \w+)\.", RegexOptions.Singleline)]
    private static partial Regex Formats();

    [GeneratedRegex(@"\]\(([^)#]+)\)")]
    private static partial Regex Link();
}
