using FsCheck.Xunit;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 300)]
public class TheParetoFrontier
{
    [Property]
    public void Is_what_comparing_each_with_each_leaves(Bargain bargain) =>
        Assert.Equal(BruteForce(bargain.Columns), bargain.Problem.Frontier.Select(Shown));

    [Property]
    public void Is_the_same_of_utilities_that_are_given(Bargain bargain) =>
        Assert.Equal(bargain.Problem.Frontier, ParetoFrontier.Find([.. bargain.Columns]));

    [Theory, InlineData(2, 1_500), InlineData(3, 1_500), InlineData(4, 1_000), InlineData(6, 500)]
    public void Holds_everything_where_each_gain_is_another_s_loss(int parties, int count)
    {
        var columns = Random(parties, count, sum: 1);
        Assert.Equal(BruteForce(columns), ParetoFrontier.Find([.. columns]).Select(Shown));
        Assert.Equal(count, ParetoFrontier.Find([.. columns]).Count);
    }

    [Theory, InlineData(1, 500), InlineData(2, 3_000), InlineData(3, 3_000), InlineData(5, 1_000)]
    public void Is_found_among_many(int parties, int count)
    {
        var columns = Random(parties, count, sum: null);
        Assert.Equal(BruteForce(columns), ParetoFrontier.Find([.. columns]).Select(Shown));
    }

    // In whole numbers, so that many are the same to one party or to all.
    [
        Theory,
        InlineData(2, 300, 9),
        InlineData(3, 300, 7),
        InlineData(4, 400, 6),
        InlineData(5, 500, 5),
        InlineData(5, 300, 2),
        InlineData(6, 400, 4)
    ]
    public void Is_found_where_many_are_alike(int parties, int count, int values)
    {
        var draw = new SeededRandom(11);
        double[][] columns =
        [
            .. Enumerable.Range(0, parties).Select(_ => Enumerable.Range(0, count).Select(_ => (double)draw.NextInt64(values)).ToArray()),
        ];
        Assert.Equal(BruteForce(columns), ParetoFrontier.Find([.. columns]).Select(Shown));
    }

    // What one gains another loses, in whole numbers, one of the parties or two caring for nothing: many side by side, and many alike.
    [Theory, InlineData(4, 0), InlineData(5, 0), InlineData(5, 1), InlineData(6, 1), InlineData(6, 2)]
    public void Is_found_where_many_stand_side_by_side_and_many_are_alike(int parties, int indifferent)
    {
        var draw = new SeededRandom(13);
        double[][] columns = [.. Enumerable.Range(0, parties).Select(_ => new double[900])];
        for (var at = 0; at < 900; at++)
        {
            for (var party = 0; party < parties - 1; party++)
                columns[party][at] = party >= 1 && party <= indifferent ? 3 : draw.NextInt64(7);
            columns[^1][at] = (4 * parties) - columns.Sum(column => column[at]) + draw.NextInt64(2);
        }

        Assert.Equal(BruteForce(columns), ParetoFrontier.Find([.. columns]).Select(Shown));
    }

    [Fact]
    public void Rounding_makes_no_point_of_its_own()
    {
        double[] one = [0.1 + 0.2, 0.3, 0.3 - 1e-13, 0.2],
            other = [0.5, 0.5 + 1e-13, 0.5, 0.6];
        Assert.Equal([new([0.1 + 0.2, 0.5], 0), new([0.2, 0.6], 3)], ParetoFrontier.Find([one, other]));
        Assert.Equal(3, ParetoFrontier.Find([one, other], relativeTolerance: 0).Count);
    }

    [Fact]
    public void Of_nothing_is_nothing() =>
        Assert.Empty(
            ParetoFrontier.Find([
                [],
                [],
            ])
        );

    [Fact]
    public void Says_what_it_cannot_compare()
    {
        Assert.Throws<ArgumentException>(() => ParetoFrontier.Find([]));
        Assert.Throws<ArgumentException>(() =>
            ParetoFrontier.Find([
                [1],
                [1, 2],
            ])
        );
        Assert.Throws<ArgumentException>(() =>
            ParetoFrontier.Find([
                [1],
                [double.NaN],
            ])
        );
        Assert.Throws<ArgumentException>(() =>
            ParetoFrontier.Find([
                [double.PositiveInfinity],
                [1],
            ])
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            ParetoFrontier.Find(
                [
                    [1.0],
                ],
                relativeTolerance: -1
            )
        );
    }

    private static double[][] Random(int parties, int count, double? sum)
    {
        var draw = new SeededRandom(7);
        double[][] columns = [.. Enumerable.Range(0, parties).Select(_ => new double[count])];
        for (var at = 0; at < count; at++)
        {
            var rest = sum ?? 0;
            for (var party = 0; party < parties; party++)
            {
                columns[party][at] = sum is not null && party == parties - 1 ? rest : draw.NextDouble();
                rest -= columns[party][at];
            }
        }

        return columns;
    }

    // Each with each: the first of those that are alike, where no other is as good for all.
    private static IEnumerable<string> BruteForce(double[][] columns)
    {
        var vectors = Enumerable
            .Range(0, columns[0].Length)
            .Select(at => (At: at, Vector: columns.Select(column => column[at]).ToArray()))
            .DistinctBy(one => string.Join(" ", one.Vector))
            .ToArray();
        return vectors
            .Where(one => !Array.Exists(vectors, other => other.At != one.At && IsAsGood(other.Vector, one.Vector)))
            .OrderDescending(
                Comparer<(int At, double[] Vector)>.Create(
                    (one, other) =>
                        one.Vector.Zip(other.Vector).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(sign => sign != 0)
                )
            )
            .Select(one => $"{string.Join(" ", one.Vector)} at {one.At}");
    }

    private static bool IsAsGood(double[] other, double[] one)
    {
        for (var party = 0; party < one.Length; party++)
            if (other[party] < one[party])
                return false;
        return true;
    }

    private static string Shown(ParetoPoint point) => $"{string.Join(" ", point.Utilities)} at {point.OutcomeIndex}";
}
