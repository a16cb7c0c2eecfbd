using Xunit;

namespace NegotiationModel.Tests.Architecture;

/// <summary>Code is read beside other code: a line has at most 140 characters. A raw string keeps the lines of what it quotes.</summary>
public sealed class LinesEndAt140
{
    private const int Longest = 140;

    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    [Fact]
    public void In_every_file_of_code() => Assert.Empty(Folders.SelectMany(Code).SelectMany(TooLong));

    [Fact]
    public void A_longer_line_is_found_and_a_quoted_one_is_not()
    {
        string[] lines = ["var a = 1;", new('x', 141), "\"\"\"", new('x', 141), "\"\"\";", new('х', 140)];

        Assert.Equal([2], Lines(lines));
    }

    private static IEnumerable<string> Code(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "StrykerOutput"));

    private static IEnumerable<string> TooLong(string path) =>
        Lines(File.ReadAllLines(path)).Select(line => $"{Path.GetRelativePath(Repository.Root, path)}:{line}");

    private static IEnumerable<int> Lines(IReadOnlyList<string> lines)
    {
        var quoted = false;
        foreach (var (at, line) in lines.Index())
        {
            var quotes = line.Split("\"\"\"").Length - 1;
            if (quotes % 2 == 1)
                quoted = !quoted;
            if (!quoted && quotes == 0 && line.Length > Longest)
                yield return at + 1;
        }
    }
}
