using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>What counts as the same grows with the numbers: a part in 10¹², and no less than that of 1.</summary>
public class TolerancesGrowWithNumbers
{
    private const double Million = 1e6,
        Little = 1e-7,
        Much = 1e-5;

    private static OutcomeSpace Two => new(new IssueValues("a", [Value.Of("x"), Value.Of("y")]));

    [Fact]
    public void For_the_frontier()
    {
        Assert.Single(
            ParetoFrontier.Find([
                [Million, Million + Little],
                [Million + Little, Million],
            ])
        );
        Assert.Equal(
            2,
            ParetoFrontier
                .Find([
                    [Million, Million + Much],
                    [Million + Much, Million],
                ])
                .Count
        );
        Assert.Single(
            ParetoFrontier.Find([
                [1e-3, 1e-3 + 1e-13],
                [1e-3 + 1e-13, 1e-3],
            ])
        );

        // Many numbers of 1 are no great number.
        double[] ones = [.. Enumerable.Repeat(1.0, 1_000)];
        Assert.Equal(
            2,
            ParetoFrontier
                .Find([
                    [1, 1 + 1e-10, .. ones],
                    [1 + 1e-10, 1, .. ones],
                ])
                .Count
        );
    }

    [Fact]
    public void For_solutions_and_their_runners_up()
    {
        Preferences[] Close(double by) => [Wants("p", 0, Million + by), Wants("q", Million, 0)];
        Assert.Equal((2, null), (Problem(Close(Little)).Utilitarian.Points.Count, Problem(Close(Little)).Utilitarian.RunnerUpValue));
        Assert.Equal((1, Million), (Problem(Close(Much)).Utilitarian.Points.Count, Problem(Close(Much)).Utilitarian.RunnerUpValue));
    }

    [Fact]
    public void For_who_would_refuse()
    {
        var (almost, short_) = (
            Wants("p", Million - Little, 0) with
            {
                Reservation = Million,
            },
            Wants("p", Million - Much, 0) with
            {
                Reservation = Million,
            }
        );
        Assert.Equal((1, 0), (Problem(almost).IndividuallyRationalCount, Problem(short_).IndividuallyRationalCount));
        Assert.Equal((1, 0), (Problem(almost).IndividuallyRationalFrontier.Count, Problem(short_).IndividuallyRationalFrontier.Count));
        Assert.Equal(
            (1, 0),
            (
                TwoLevelGame.Of(Two, new Constituency("all", [almost], 1)).OverlapSize,
                TwoLevelGame.Of(Two, new Constituency("all", [short_], 1)).OverlapSize
            )
        );
    }

    [Fact]
    public void For_what_is_left_on_the_table()
    {
        var problem = Problem(Wants("p", Million, 0), Wants("q", Million, 0));
        Assert.Equal(Million - 5, problem.LeftOnTheTable([Million + Little, 5]), 1e-3);
        Assert.Equal(0, problem.LeftOnTheTable([Million + Much, 5]));
    }

    [Fact]
    public void One_side_that_cannot_ratify_is_enough()
    {
        var side = new Constituency("one", [Wants("p", 0, 1)], 1);
        Assert.Throws<ArgumentException>("sides", () => TwoLevelGame.Of(Two, side, side with { RequiredMembers = 2 }));
    }

    // Outcomes are looked at in rows of a thousand or so: beyond the first, too, each has its number.
    [Fact]
    public void Many_rows_are_numbered_through()
    {
        var issues = new[] { ("a", 5), ("b", 40), ("c", 40) }.Select(one => new IssueValues(
            one.Item1,
            [.. Enumerable.Range(0, one.Item2).Select(number => Value.Of(number))]
        ));
        var space = new OutcomeSpace([.. issues]);
        Preferences Of(string party, int first, int second) =>
            new(
                party,
                [
                    new("a", 3, Valuation.Linear(Value.Of(first), Value.Of(second))),
                    new("b", 2, Valuation.Linear(Value.Of(second), Value.Of(first))),
                    new("c", 1, Valuation.Linear(Value.Of(0), Value.Of(39))),
                ]
            );
        ValueList<Preferences> preferences = [Of("p", 0, 39), Of("q", 39, 0)];
        double[][] columns = [.. preferences.Select(one => new UtilityMap(space, one).ToArray())];
        Assert.Equal(8_000, columns[0].Length);
        Assert.Equal(ParetoFrontier.Find([.. columns]), BargainingProblem.Of(space, preferences).Frontier);
    }

    private static BargainingProblem Problem(params Preferences[] preferences) => BargainingProblem.Of(Two, [.. preferences]);

    private static Preferences Wants(string party, double x, double y) =>
        new(party, [new("a", 1, Valuation.Table(new ValueUtility(Value.Of("x"), x), new ValueUtility(Value.Of("y"), y)))]);
}
