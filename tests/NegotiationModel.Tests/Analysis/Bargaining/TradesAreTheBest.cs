using FsCheck.Xunit;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 200)]
public class TradesAreTheBest
{
    // Of all that costs nobody anything the greatest product of gains, and of those the greatest sum.
    [Property]
    public void No_other_package_betters_all_by_more(Bargain bargain)
    {
        var (problem, columns) = (bargain.Problem, bargain.Columns);
        var trade = Logrolling.Find(problem);
        var gains = Enumerable
            .Range(0, (int)problem.Space.Count)
            .Select(outcome => columns.Select((column, party) => column[outcome] - trade.Compromise.Utilities[party]).ToArray())
            .ToList();
        Assert.Equal(gains[(int)trade.Package.OutcomeIndex], trade.Gains);
        Assert.All(trade.Gains, gain => Assert.True(gain >= 0));
        Assert.Equal(trade.Gains.Sum(), trade.JointGain);
        foreach (var other in gains.Where(one => one.All(gain => gain >= 0)))
            Assert.True((Product(other), other.Sum()).CompareTo((Product(trade.Gains), trade.Gains.Sum())) <= 0);
    }

    // Issue by issue: whoever is satisfied least is satisfied most so, and then all together; of what is left, the first.
    [Property]
    public void A_compromise_satisfies_the_least_satisfied(Bargain bargain)
    {
        var problem = bargain.Problem;
        var compromise = problem.Space[Logrolling.Find(problem).Compromise.OutcomeIndex];
        foreach (var (at, issue) in problem.Space.Issues.Index())
        {
            var satisfied = issue
                .Values.Select(
                    (_, value) =>
                        problem
                            .UtilityMaps.Select(map =>
                                map.IssueUtilities(at)[value] is var worth
                                && map.IssueUtilities(at).ToArray() is var all
                                && all.Max() == all.Min()
                                    ? 1
                                    : (worth - all.Min()) / (all.Max() - all.Min())
                            )
                            .ToArray()
                )
                .ToArray();
            var chosen = satisfied.Index().OrderByDescending(one => one.Item.Min()).ThenByDescending(one => one.Item.Sum()).First().Index;
            Assert.Equal(issue.Values[chosen], compromise.Find(issue.Issue));
        }
    }

    // p gives on b what it gains on a; q gains more than it gives.
    [Fact]
    public void A_package_may_leave_one_as_it_was()
    {
        var problem = BargainingProblem.Of(
            Space(2, 3),
            [new("p", [On("a", 0, 4, 10), On("b", 0, 6, 12)]), new("q", [On("a", 10, 6, 0), On("b", 20, 10, 0)])]
        );
        var trade = Logrolling.Find(problem);
        Assert.Equal("a: v1, b: v1", problem.Space[trade.Compromise.OutcomeIndex].ToString());
        Assert.Equal("a: v2, b: v0", problem.Space[trade.Package.OutcomeIndex].ToString());
        Assert.Equal([0, 4], trade.Gains);
    }

    // Over no agreement the other package would have the greater product: over the compromise it gives one side nothing.
    [Fact]
    public void Gains_are_counted_from_the_compromise() =>
        Gains(
            "a: v0, b: v2",
            [3, 3],
            [
                [0, 11, 1],
                [5, 2, 9],
            ],
            [
                [10, 3, 6],
                [1, 4, 0],
            ]
        );

    // Both gain 2, or one 1 and the other 4: the product is the same.
    [Fact]
    public void Of_equal_products_the_greater_sum_is_better() =>
        Gains(
            "a: v2, b: v2",
            [1, 4],
            [
                [6, 9, 0],
                [5, 4, 12],
            ],
            [
                [6, 0, 12],
                [2, 10, 0],
            ]
        );

    // The least satisfied is half satisfied with v0 and with v1; with v1 the others are more satisfied in all, though nobody wholly.
    [Fact]
    public void Of_equal_compromises_the_greater_sum_is_better()
    {
        var problem = BargainingProblem.Of(
            Space(1, 4),
            [new("p", [On("a", 5, 5, 0, 10)]), new("q", [On("a", 5, 9, 10, 0)]), new("r", [On("a", 10, 9, 0, 0)])]
        );
        Assert.Equal("a: v1", problem.Space[Logrolling.Find(problem).Compromise.OutcomeIndex].ToString());
    }

    private static void Gains(string package, double[] gains, params double[][][] wants)
    {
        var problem = BargainingProblem.Of(
            Space(2, 3),
            [.. wants.Select((worths, party) => new Preferences($"p{party}", [On("a", worths[0]), On("b", worths[1])]))]
        );
        var trade = Logrolling.Find(problem);
        Assert.Equal(package, problem.Space[trade.Package.OutcomeIndex].ToString());
        Assert.Equal(gains, trade.Gains);
    }

    private static OutcomeSpace Space(int issues, int values) =>
        new([
            .. Enumerable
                .Range(0, issues)
                .Select(issue => new IssueValues(
                    $"{(char)('a' + issue)}",
                    [.. Enumerable.Range(0, values).Select(at => Value.Of($"v{at}"))]
                )),
        ]);

    private static IssuePreference On(string issue, params double[] worths) =>
        new(issue, 1, Valuation.Table([.. worths.Select((worth, at) => new ValueUtility(Value.Of($"v{at}"), worth))]));

    private static double Product(IEnumerable<double> gains) => gains.Aggregate(1.0, (product, gain) => product * gain);
}
