using Xunit;

namespace NegotiationModel.Package.Tests.Samples;

[CollectionDefinition(nameof(EverySample), DisableParallelization = true)]
[Collection(nameof(EverySample))] // every one of them builds the library where it stands
public class EverySample
{
    public static TheoryData<string> Names => [.. Named(".cs")];

    [Fact]
    public void Has_what_it_prints_beside_it() => Assert.Equal(Named(".cs"), Named(".expected.txt"));

    [Theory, MemberData(nameof(Names))]
    public async Task Prints_what_stands_beside_it_and_leaves_nothing_behind(string name)
    {
        var before = Directory.GetFileSystemEntries(SampleRun.Folder).Order();
        var (command, expected) = Transcript(name);
        var (exit, output, error) = await SampleRun.Of(command);
        Assert.True(exit == 0 && error.Length == 0, $"exit code {exit}\n{error}{output}");
        Assert.Equal(expected, output);
        Assert.Equal(before, Directory.GetFileSystemEntries(SampleRun.Folder).Order());
    }

    // The first line is the command, as on a terminal; the rest is what it prints.
    private static (string Command, string Output) Transcript(string name)
    {
        var text = File.ReadAllText(Path.Combine(SampleRun.Folder, $"{name}.expected.txt")).ReplaceLineEndings("\n");
        var line = text[..(text.IndexOf('\n') + 1)];
        Assert.StartsWith($"$ dotnet run src/Samples/{name}.cs", line, StringComparison.Ordinal);
        return (line[2..^1], text[line.Length..]);
    }

    private static IEnumerable<string> Named(string ending) =>
        Directory
            .GetFiles(SampleRun.Folder, $"*{ending}")
            .Select(file => Path.GetFileName(file)[..^ending.Length])
            .Order(StringComparer.Ordinal);
}
