using System.Text.RegularExpressions;
using Xunit;

namespace NegotiationModel.Package.Tests.Samples;

[Collection(nameof(EverySample))] // they build the library where it stands
public class EveryNotebook
{
    private static readonly string Folder = Path.Combine(SampleRun.Folder, "Notebooks");

    public static TheoryData<string> Apps =>
        [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Apps))]
    public async Task Writes_a_page_of_what_its_cells_show(string app)
    {
        var page = Path.Combine(Directory.CreateTempSubdirectory("negotiation-page-").FullName, "page.html");
        var before = Directory.GetFileSystemEntries(Folder).Order();
        var (exit, output, error) = await SampleRun.Of($"dotnet run src/Samples/Notebooks/{app} -- {page}");
        Assert.Equal((0, "", ""), (exit, output, error));
        var cells = Regex.Count(await File.ReadAllTextAsync(Path.Combine(Folder, app)), "^// %% ", RegexOptions.Multiline);
        Assert.Equal(cells, Regex.Count(await File.ReadAllTextAsync(page), "<table>|<svg "));
        Assert.Equal(before, Directory.GetFileSystemEntries(Folder).Order());
        Directory.Delete(Path.GetDirectoryName(page)!, recursive: true);
    }

    [Fact]
    public async Task Runs_in_a_kernel()
    {
        Assert.SkipUnless(
            IsInstalled("jupyter-nbconvert") && IsInstalled("dotnet-interactive"),
            "There is no kernel here: jupyter-nbconvert or dotnet-interactive is missing. tests/notebooks/run.sh brings the latter along."
        );
        var (exit, output, error) = await SampleRun.Of("bash tests/notebooks/run.sh");
        Assert.True(exit == 0, output + error);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
