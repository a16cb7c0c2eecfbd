using Xunit;

namespace NegotiationModel.Tests.Hostile;

/// <summary>The cases of the corpus: each a different idea, or a defect that was found.</summary>
public class EveryCase
{
    public static TheoryData<string> Names => [.. Corpus.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_answered_as_expected(string name)
    {
        var one = Corpus.All.Single(one => one.Name == name);
        foreach (var onTerminal in new[] { false, true })
        {
            var (exit, errors) = Contract.Holds(one.Bytes, onTerminal);
            Assert.True(exit == one.Exit, $"exit {exit}: {errors.FirstOrDefault()}");
            Assert.Contains(one.Fragment, errors.FirstOrDefault() ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Is_expected_and_every_expectation_is_of_a_case() =>
        Assert.Equal(
            Directory.GetFiles(Corpus.Folder).Select(Path.GetFileName).Where(name => name != "Expectations.txt").Order(),
            Corpus.All.Select(one => one.Name).Order()
        );
}
