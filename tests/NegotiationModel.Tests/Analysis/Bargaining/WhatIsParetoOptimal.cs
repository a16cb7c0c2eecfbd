using FsCheck.Xunit;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

public class WhatIsParetoOptimal
{
    [Property(Arbitrary = [typeof(Bargains)], MaxTest = 200)]
    public void Is_what_no_outcome_betters_for_one_and_worsens_for_none(Bargain bargain)
    {
        var (problem, columns) = (bargain.Problem, bargain.Columns);
        for (var outcome = 0; outcome < columns[0].Length; outcome++)
        {
            var dominated = Enumerable
                .Range(0, columns[0].Length)
                .Any(other =>
                    columns.All(column => column[other] >= column[outcome]) && columns.Any(column => column[other] > column[outcome])
                );
            Assert.Equal(!dominated, problem.IsParetoOptimal(outcome));
            Assert.Equal(!dominated, problem.IsParetoOptimal(problem.Space[outcome]));
            Assert.Equal(!dominated, problem.IsParetoOptimal(problem.Utilities(outcome)));
        }
    }

    [Fact]
    public void Rounding_decides_nothing_and_what_nothing_improves_on_is()
    {
        OutcomeSpace space = new(new IssueValues("a", [Value.Of("x"), Value.Of("y"), Value.Of("z")]));
        var problem = BargainingProblem.Of(space, [Wants("p", 0.3, 0.1 + 0.2, 0.2), Wants("q", 5, 5, 6)]);
        Assert.Equal([true, true, true], new[] { 0L, 1, 2 }.Select(problem.IsParetoOptimal));
        Assert.True(problem.IsParetoOptimal([0.3, 5]));
        Assert.True(problem.IsParetoOptimal([0.3, 5.1]));
        Assert.False(problem.IsParetoOptimal([0.3, 4.9]));
        Assert.False(problem.IsParetoOptimal([0.29, 5]));
        var worse = BargainingProblem.Of(space, [Wants("p", 1, 2, 2), Wants("q", 5, 5, 6)]);
        Assert.Equal([false, false, true], new[] { 0L, 1, 2 }.Select(worse.IsParetoOptimal));
    }

    [Fact]
    public void What_lies_between_the_points_of_a_sample_is_asked_alike()
    {
        var (price, twoYears) = (Issue.Number("price", 7_000, 10_000), Issue.YesNo("twoYears"));
        var problem = BargainingProblem.Of(
            OutcomeSpace.Of([price, twoYears]),
            [
                Party.Principal("seller").Wants(price.Worth(0.7, worst: 7_000, best: 10_000), twoYears.Worth(0.3, (true, 1))),
                Party.Principal("buyer").Wants(price.Worth(0.6, worst: 10_000, best: 7_000), twoYears.Worth(0.4, (true, 1))),
            ]
        );
        Terms between = [price.Is(9_123), twoYears.Is(true)];
        Terms worse = [price.Is(9_123), twoYears.Is(false)];
        Assert.True(problem.Space.IndexOf(between) < 0);
        Assert.Equal((true, true, 0, 0), Asked(between));
        Assert.Equal((false, false), (Asked(worse).Terms, Asked(worse).Utilities));
        Assert.True(Asked(worse) is { Distance: > 0, Left: > 0 });

        (bool Terms, bool Utilities, double Distance, double Left) Asked(Terms terms) =>
            (
                problem.IsParetoOptimal(terms),
                problem.IsParetoOptimal(problem.Utilities(terms)),
                problem.DistanceToFrontier(terms),
                problem.LeftOnTheTable(terms)
            );
    }

    private static Preferences Wants(string party, double x, double y, double z) =>
        new(
            party,
            [
                new(
                    "a",
                    1,
                    Valuation.Table(
                        new ValueUtility(Value.Of("x"), x),
                        new ValueUtility(Value.Of("y"), y),
                        new ValueUtility(Value.Of("z"), z)
                    )
                ),
            ]
        );
}
