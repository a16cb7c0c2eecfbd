using Xunit;

namespace NegotiationModel.Tests.Documentation;

public class SamplesAreListed
{
    // A sample begins with what it does, and a guide says the same.
    [Fact]
    public void The_guides_list_every_sample_once_with_what_it_does()
    {
        var listed = Page.Guides.SelectMany(guide => guide.Rows("| sample | what it does |"));
        var there = Directory
            .GetFiles(Path.Combine(Repository.Root, "src", "Samples"), "*.cs")
            .Select(file => Path.GetFileName(file))
            .Select(name => $"| [{name}](../Samples/{name}) | {FirstLine(name)[3..]} |");
        Assert.Equal(there.Order(), listed.Order());
    }

    [Fact]
    public void Every_sample_can_be_read_at_a_glance() =>
        Assert.All(
            Directory.GetFiles(Path.Combine(Repository.Root, "src", "Samples"), "*.cs"),
            file => Assert.InRange(File.ReadAllLines(file).Length, 10, 130)
        );

    // Those that need nothing but the library and its pictures; the others are compiled where they are run.
    [Theory, MemberData(nameof(Alone))]
    public void Every_sample_compiles(string path) => CompiledProgram.Of(Repository.Read(path));

    public static TheoryData<string> Alone =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Root, "src", "Samples"), "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Where(path => Repository.Read(path).Split('\n').All(IsMet))
                .Order(StringComparer.Ordinal),
        ];

    private static bool IsMet(string line) =>
        !line.StartsWith("#:", StringComparison.Ordinal)
        || line.EndsWith("/NegotiationModel", StringComparison.Ordinal)
        || line.EndsWith("/NegotiationModel.Pictures", StringComparison.Ordinal);

    private static string FirstLine(string name) => Repository.Read($"src/Samples/{name}").Split('\n')[0];
}
