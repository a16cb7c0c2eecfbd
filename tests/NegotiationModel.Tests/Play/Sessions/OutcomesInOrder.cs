using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

public class OutcomesInOrder
{
    private static readonly int[] Counts = [1, 2, 3, 31, 32, 33, 34, 65, 100, 1_000];

    private static readonly (string Name, Func<int, Random, double> Of)[] Shapes =
    [
        ("all alike", (_, _) => 0.25),
        ("drawn", (_, draw) => draw.NextDouble()),
        ("falling", (at, _) => -at),
        ("of three kinds", (_, draw) => draw.Next(3)),
        ("more below nothing than above", (at, draw) => at == 0 ? -3 : draw.NextDouble()),
        ("one far from a crowd, with ties", (at, draw) => at == 0 ? 1_000_000 : draw.Next(40)),
        ("two crowds", (at, draw) => (at % 2 * 1_000_000) + draw.Next(100)),
        ("a crowd and some by themselves", (at, draw) => at % 3 == 0 ? 1_000 * draw.NextDouble() : draw.NextDouble() / 1_000),
        (
            "farther apart than numbers go",
            (at, draw) =>
                at == 0 ? double.MaxValue
                : at == 1 ? -double.MaxValue
                : draw.NextDouble()
        ),
        ("too near to be told apart by a share", (_, draw) => draw.Next(5) * double.Epsilon),
    ];

    public static TheoryData<string> Names => [.. Shapes.Select(one => one.Name)];

    [Theory, MemberData(nameof(Names))]
    public void By_their_utility_and_equal_ones_by_their_number(string name)
    {
        var shape = Shapes.Single(one => one.Name == name).Of;
        foreach (var count in Counts)
        {
            var draw = new Random(count);
            double[] utilities = [.. Enumerable.Range(0, count).Select(at => shape(at, draw))];
            var (sorted, order) = (new double[count], new int[count]);
            OutcomeSort.Sort(utilities, sorted, order);
            int[] expected = [.. Enumerable.Range(0, count).OrderBy(outcome => utilities[outcome])];
            Assert.Equal(expected, order);
            Assert.Equal(expected.Select(outcome => utilities[outcome]), sorted);
        }
    }

    [Fact]
    public void Too_many_cannot_be_ranked()
    {
        var (space, preferences) = Synthetic.Domain(8, 1);
        Assert.StartsWith(
            $"There are {space.Count} outcomes; at most",
            Assert.Throws<ArgumentException>("map", () => new Ranking(new(space, preferences[0]))).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentNullException>("map", () => new Ranking(null!));
    }

    // Among what is up to a twentieth of the range better, the end of that included, the one that others like best; of equal ones the
    // least.
    [Fact]
    public void What_others_like_is_looked_for_among_what_is_hardly_better()
    {
        double[] worths = [0, 0.05, 0.1, 0.1000001, 1];
        var values = worths.Select((worth, at) => new ValueUtility(Value.Of(at), worth)).ToArray();
        var own = new Ranking(
            new(new(new IssueValues("i", [.. values.Select(entry => entry.Value)])), new("p0", [new("i", 1, Valuation.Table([.. values]))]))
        );
        Assert.Equal(2, own.BestForOthers(0.05, outcome => outcome));
        Assert.Equal(1, own.BestForOthers(0.05, outcome => -outcome));
        Assert.Equal(1, own.BestForOthers(0.05, _ => 0));
        Assert.Equal(4, own.BestForOthers(7, _ => 0));
    }

    [Theory]
    [InlineData(0, false), InlineData(1, false), InlineData(1.01, true)]
    public void Hopeless_is_what_is_all_worse_than_no_agreement(double reservation, bool isHopeless)
    {
        var (space, preferences) = Synthetic.Domain(1, 1);
        Assert.Equal(isHopeless, new Ranking(new(space, preferences[0] with { Reservation = reservation })).HasNoAcceptableOutcome);
    }
}
