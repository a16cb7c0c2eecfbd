using FsCheck.Xunit;
using Xunit;

namespace NegotiationModel.Tests.Analysis;

[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 200)]
public class TradesAreTheBest
{
    // Of all that costs nobody anything the greatest product of gains, and of those the greatest sum.
    [Property]
    public void No_other_package_betters_all_by_more(Bargain bargain)
    {
        var (problem, columns) = (bargain.Problem, bargain.Columns);
        var trade = Logrolling.Of(problem);
        var gains = Enumerable.Range(0, (int)problem.Space.Count).Select(outcome => columns.Select((column, party) => column[outcome] - trade.Compromise.Utilities[party]).ToArray()).ToList();
        Assert.Equal(gains[(int)trade.Package.Outcome], trade.Gains);
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
        var compromise = problem.Space[Logrolling.Of(problem).Compromise.Outcome];
        foreach (var (at, issue) in problem.Space.Issues.Index())
        {
            var satisfied = issue.Values.Select((_, value) => problem.Maps.Select(map => map.Worth(at)[value] is var worth && map.Worth(at).ToArray() is var all && all.Max() == all.Min() ? 1 : (worth - all.Min()) / (all.Max() - all.Min())).ToArray()).ToArray();
            var chosen = satisfied.Index().OrderByDescending(one => one.Item.Min()).ThenByDescending(one => one.Item.Sum()).First().Index;
            Assert.Equal(issue.Values[chosen], compromise.Find(issue.Issue));
        }
    }

    // p gives on b what it gains on a; q gains more than it gives.
    [Fact]
    public void A_package_may_leave_one_as_it_was()
    {
        static Interest On(string issue, params double[] worths) => new(issue, 1, Valuation.Table([.. worths.Select((worth, at) => new Worth(Value.Of($"v{at}"), worth))]));
        Value[] three = [Value.Of("v0"), Value.Of("v1"), Value.Of("v2")];
        var problem = BargainingProblem.Of(new(new IssueValues("a", [.. three]), new IssueValues("b", [.. three])), [new("p", [On("a", 0, 4, 10), On("b", 0, 6, 12)]), new("q", [On("a", 10, 6, 0), On("b", 20, 10, 0)])]);
        var trade = Logrolling.Of(problem);
        Assert.Equal("a: v1, b: v1", problem.Space[trade.Compromise.Outcome].ToString());
        Assert.Equal("a: v2, b: v0", problem.Space[trade.Package.Outcome].ToString());
        Assert.Equal([0, 4], trade.Gains);
    }

    private static double Product(IEnumerable<double> gains) => gains.Aggregate(1.0, (product, gain) => product * gain);
}
