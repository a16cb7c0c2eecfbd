using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace NegotiationModel.Tests.Documentation;

/// <summary>Each notebook stands as a file-based app as well: with the same words, and the same code.</summary>
public partial class NotebooksAreApps
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Samples", "Notebooks");

    public static TheoryData<string> Names => [.. Named(".cs")];

    [Fact]
    public void Every_app_has_its_notebook_and_every_notebook_its_app() => Assert.Equal(Named(".cs"), Named(".ipynb"));

    [Theory, MemberData(nameof(Names))]
    public void The_cells_are_those_of_the_app(string name) => Assert.Equal(CellsOfApp(name), CellsOfNotebook(name));

    [Theory, MemberData(nameof(Names))]
    public void Notebooks_hold_no_outputs_and_ask_for_the_kernel_of_CSharp(string name)
    {
        var notebook = Notebook(name);
        Assert.Equal(".net-csharp", (string)notebook["metadata"]!["kernelspec"]!["name"]!);
        var cells = notebook["cells"]!.AsArray();
        Assert.All(
            cells.Where(cell => (string)cell!["cell_type"]! == "code"),
            cell => Assert.True(cell!["execution_count"] is null && cell["outputs"]!.AsArray().Count == 0)
        );
        Assert.Equal(cells.Count, cells.Select(cell => (string)cell!["id"]!).Distinct().Count());
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_cell_shows_one_value(string name) =>
        Assert.All(
            App(name)[1..^1].Select(part => part.Split('\n', 2)[1].Trim()),
            code =>
                Assert.True(
                    code.Split("shown.Add(").Length == 2 && Shown().IsMatch(code) && code.EndsWith(");", StringComparison.Ordinal),
                    code
                )
        );

    [Fact]
    public void The_guide_lists_every_notebook_once_with_what_it_is_about() =>
        Assert.Equal(
            Named(".cs").Select(name => $"| [{name}](../Samples/Notebooks/{name}.ipynb) | {Title(name)} |"),
            Page.Guide("notebooks").Rows("| notebook | what it is about |").Order(StringComparer.Ordinal)
        );

    // The first cell loads the package. A cell is its words and its code; what the app adds to the page, the cell ends with.
    private static IEnumerable<(string, string)> CellsOfApp(string name)
    {
        var parts = App(name);
        var usings = parts[0].Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal));
        yield return ("markdown", $"# {string.Join("\n\n", Title(name).Split(". ", 2))}");
        yield return ("code", $"#r \"nuget: NegotiationModel.Pictures, {Version}\"\n{string.Join('\n', usings)}");
        foreach (var part in parts[1..^1])
        {
            var (words, code) = (part[..part.IndexOf('\n')], part[part.IndexOf('\n')..].Trim());
            yield return ("markdown", words);
            yield return ("code", Shown().Replace(code, match => match.Groups[1].Value));
        }
    }

    private static IEnumerable<(string, string)> CellsOfNotebook(string name) =>
        Notebook(name)["cells"]!
            .AsArray()
            .Select(cell => ((string)cell!["cell_type"]!, string.Concat(cell["source"]!.AsArray().Select(line => (string)line!))));

    // What stands before the cells, the cells, and what stands after them.
    private static string[] App(string name) =>
        Regex.Split(Repository.Read($"src/Samples/Notebooks/{name}.cs"), @"^// %% |^(?=Page\.Of\()", RegexOptions.Multiline);

    private static string Title(string name) => App(name)[0].Split('\n')[0]["// ".Length..];

    private static JsonNode Notebook(string name) => JsonNode.Parse(Repository.Read($"src/Samples/Notebooks/{name}.ipynb"))!;

    private static string Version => XElement.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value;

    private static IEnumerable<string> Named(string ending) =>
        Directory.GetFiles(Folder, $"*{ending}").Select(file => Path.GetFileName(file)[..^ending.Length]).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^shown\.Add\((.*)\);$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Shown();
}
