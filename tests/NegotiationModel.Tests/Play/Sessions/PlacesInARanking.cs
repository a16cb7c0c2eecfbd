using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

public class PlacesInARanking
{
    [Fact]
    public void The_best_comes_first_and_of_equals_the_least_number()
    {
        var (space, preferences) = Synthetic.Domain(2, 1);
        var halves = preferences[0] with
        {
            IssuePreferences = [.. preferences[0].IssuePreferences.Select((interest, at) => interest with { Weight = at == 0 ? 1 : 0 })],
        };
        var ranking = new Ranking(new(space, halves));
        var ranks = Enumerable.Range(0, ranking.OutcomeCount).ToList();
        Assert.Equal(
            Enumerable.Range(0, ranking.OutcomeCount).Select(outcome => (long)outcome).OrderByDescending(outcome => ranking[outcome]),
            ranks.Select(rank => ranking.OutcomeAt(rank))
        );
        Assert.Equal(ranks.Select(rank => ranking[ranking.OutcomeAt(rank)]), ranks.Select(rank => ranking.UtilityAt(rank)));
        Assert.Equal(ranking.OutcomeAt(0), ranking.BestOutcomeIndex);
        Assert.Equal(space[ranking.BestOutcomeIndex], ranking.BestTerms);
        Assert.Equal(ranking.WorstUtility, ranking.UtilityAt(space.Count - 1)); // a number of outcomes is a long
        Assert.Equal((ranking.BestUtility, ranking.WorstUtility), (ranking.UtilityAt(0), ranking.UtilityAt(ranking.OutcomeCount - 1)));
    }

    // Many outcomes are worth the same here.
    [Fact]
    public void From_wherever_one_looks_one_finds_the_same_place()
    {
        var (space, preferences) = Synthetic.Domain(2, 1);
        var halves = preferences[0] with
        {
            IssuePreferences = [.. preferences[0].IssuePreferences.Select((interest, at) => interest with { Weight = at == 0 ? 1 : 0 })],
        };
        foreach (var ranking in new[] { new Ranking(new(space, preferences[0])), new Ranking(new(space, halves)) })
        foreach (
            var utility in Enumerable
                .Range(0, ranking.OutcomeCount)
                .Select(rank => ranking.UtilityAt(rank))
                .SelectMany(one => new[] { one, one + 1e-9, one - 1e-9 })
                .Append(-1)
                .Append(2)
                .Distinct()
        )
        {
            var first = Enumerable
                .Range(0, ranking.OutcomeCount + 1)
                .First(place => place == ranking.OutcomeCount || ranking.UtilityFromWorst(place) >= utility);
            Assert.Equal(ranking.OutcomeCount - first, ranking.CountAtLeast(utility));
            for (var near = 0; near <= ranking.OutcomeCount + 2; near++)
                Assert.Equal(first, ranking.CountBelow(utility, near));
        }
    }
}
