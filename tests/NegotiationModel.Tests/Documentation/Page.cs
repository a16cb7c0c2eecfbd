using System.Text.RegularExpressions;

namespace NegotiationModel.Tests.Documentation;

/// <summary>A page for readers: the README, a guide, or what a package shows.</summary>
internal sealed partial record Page(string Path)
{
    public static Page Readme { get; } = new("README.md");

    public static IReadOnlyList<Page> Guides { get; } =
    [
        .. Directory
            .GetFiles(System.IO.Path.Combine(Repository.Root, "src", "Guides"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => Guide(System.IO.Path.GetFileNameWithoutExtension(file))),
    ];

    public static IReadOnlyList<Page> Packages { get; } =
    [
        .. new[] { "NegotiationModel", "NegotiationModel.Pictures", "NegotiationModel.Teaching", "NegotiationModel.Tool" }.Select(
            name => new Page($"src/{name}/PACKAGE.md")
        ),
    ];

    public static IReadOnlyList<Page> All { get; } = [Readme, .. Guides, .. Packages];

    public string Text { get; } = Repository.Read(Path);

    /// <summary>The blocks of code, output and data, in their order.</summary>
    public IReadOnlyList<(string Language, string Text)> Blocks =>
        [.. Fence().Matches(Text).Select(block => (block.Groups[1].Value, block.Groups[2].Value))];

    /// <summary>The programs, each with the output that follows it, which is nothing where none follows.</summary>
    public IEnumerable<(string Code, string Output)> Programs =>
        Blocks
            .Zip(Blocks.Skip(1).Append(("", "")))
            .Where(pair => pair.First.Language == "csharp")
            .Select(pair => (pair.First.Text, pair.Second.Item1 == "text" ? pair.Second.Item2 : ""));

    /// <summary>Where its links lead, from the root of the repository unless it is an address.</summary>
    public IEnumerable<string> Links =>
        Link()
            .Matches(Text)
            .Select(link => link.Groups[1].Value)
            .Select(link => link.StartsWith("https://", StringComparison.Ordinal) ? link : FromRoot(link));

    public static Page Guide(string name) => new($"src/Guides/{name}.md");

    /// <summary>The rows of the table that begins so.</summary>
    public IEnumerable<string> Rows(string header) =>
        Text.Split('\n').SkipWhile(line => line != header).Skip(2).TakeWhile(line => line.StartsWith('|'));

    public override string ToString() => Path;

    private string FromRoot(string link) =>
        System
            .IO.Path.GetRelativePath(
                Repository.Root,
                System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, System.IO.Path.GetDirectoryName(Path)!, link))
            )
            .Replace('\\', '/');

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
