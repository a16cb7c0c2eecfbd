using NegotiationModel.Analysis;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

/// <summary>What is drawn, as another program draws it: a seed that was written down must say the same ever after.</summary>
public class SeedsAreKnown
{
    // The published test vectors of FNV-1a.
    [Theory]
    [InlineData("", 14695981039346656037), InlineData("a", 12638187200555641996), InlineData("foobar", 9625390261332436968)]
    public void Of_names(string name, ulong seed) => Assert.Equal(seed, Seeds.Of(name));

    [Theory]
    [InlineData(0, 0, 12035550249420947055), InlineData(7, 1, 4414019431610648415), InlineData(1, 7, 8581286081765471666)]
    public void Of_two_in_their_order(ulong seed, ulong more, ulong mixed) => Assert.Equal(mixed, Seeds.Mixed(seed, more));

    [Fact]
    public void Of_an_encounter()
    {
        var drawn = PieTournament.Tournament(repetitions: 2, seed: 7);
        Assert.Equal([18068508442122615607, 9535981860485870502], [drawn[2].Seed, drawn[3].Seed]);
        Assert.Equal("generous, greedy", drawn[2].Strategies.ToString());
    }

    [Theory]
    [InlineData(-0.5, "0.5990170657659386 0.4009829342340615", "1 0 0.9059335557329081", "1 0 0.025864862873513556")]
    [InlineData(0.25, "0.6975994120745573 0.30240058792544267", "0 0.05922657932724662 1", "1 0 0.5875809275016151")]
    public void Of_scenarios_made_up(double alignment, params string[] second)
    {
        var drawn = new RandomScenarios(IssueCount: 2, ValueCount: 3) { Seed = 9, PreferenceAlignment = alignment }[2];
        Assert.Equal("random 3", drawn.Name);
        Assert.Equal(["p1", "p2"], drawn.Preferences.Select(preferences => preferences.Party.Value));
        Same(drawn.Preferences[0], "0.40185237314870087 0.5981476268512992", "0 0.33511137180480055 1", "0 0.6941450194176064 1");
        Same(drawn.Preferences[1], second);
    }

    private static void Same(Preferences drawn, params string[] known)
    {
        Assert.Equal(["i1", "i2"], drawn.IssuePreferences.Select(one => one.Issue.Value));
        Assert.All(Numbers(known[0]).Zip(drawn.IssuePreferences), pair => Assert.Equal(pair.First, pair.Second.Weight, 1e-15));
        foreach (var (worths, interest) in known.Skip(1).Zip(drawn.IssuePreferences))
        foreach (var (at, worth) in Numbers(worths).Index())
            Assert.Equal(worth, interest.Utility(Value.Of($"v{at + 1}"), EvaluationScale.Raw) / interest.Weight, 1e-14);
    }

    private static IEnumerable<double> Numbers(string text) =>
        text.Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
}
