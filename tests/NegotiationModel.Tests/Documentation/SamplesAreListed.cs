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

    private static string FirstLine(string name) => Repository.Read($"src/Samples/{name}").Split('\n')[0];
}
