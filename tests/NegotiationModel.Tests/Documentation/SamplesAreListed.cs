using Xunit;

namespace NegotiationModel.Tests.Documentation;

public class SamplesAreListed
{
    // A sample begins with what it does, and the README says the same.
    [Fact]
    public void The_README_lists_every_sample_with_what_it_does()
    {
        var listed = Repository.Read("README.md").Split('\n').Where(line => line.Contains("(src/Samples/", StringComparison.Ordinal));
        var there = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Samples"), "*.cs").Select(file => Path.GetFileName(file)).Select(name => $"| [{name}](src/Samples/{name}) | {FirstLine(name)[3..]} |");
        Assert.Equal(there.Order(), listed.Order());
    }

    [Fact]
    public void Every_sample_can_be_read_at_a_glance() =>
        Assert.All(Directory.GetFiles(Path.Combine(Repository.Root, "src", "Samples"), "*.cs"), file => Assert.InRange(File.ReadAllLines(file).Length, 10, 80));

    private static string FirstLine(string name) => Repository.Read($"src/Samples/{name}").Split('\n')[0];
}
