using Xunit;

namespace NegotiationModel.Tests.Documentation;

/// <summary>A maintainer finds each refusal and each consequence from one page: the lines that state it, and its tests.</summary>
public sealed class RulesAndRefusalsAreFound
{
    [Fact]
    public void The_index_is_what_the_source_says()
    {
        var written = RulesAndRefusals.Write();
        if (Environment.GetEnvironmentVariable("NEGOTIATION_WRITE") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, RulesAndRefusals.Path), written);

        Assert.True(
            Repository.Read(RulesAndRefusals.Path) == written,
            $"{RulesAndRefusals.Path} is not what the source says. Run this test with NEGOTIATION_WRITE=1 to write it anew."
        );
    }

    [Fact]
    public void Every_entry_leads_to_a_line_and_to_a_test() =>
        Assert.Empty(
            Repository
                .Read(RulesAndRefusals.Path)
                .Split("\n### ")
                .Skip(1)
                .Where(entry => entry.Split("\n- ").Length < 3 || entry.Contains("- Tests: \n", StringComparison.Ordinal))
                .Select(entry => entry[..entry.IndexOf('\n')])
        );
}
