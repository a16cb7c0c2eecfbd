using Xunit;

namespace NegotiationModel.Tests.Analysis;

public class TermsAndOutcomesAreWorthTheSame
{
    // Sums of the same parts in another order differ in their last bits, by which what lies on the frontier would seem to miss it.
    [Fact]
    public void To_the_last_bit_in_whatever_order_interests_are_listed()
    {
        var (space, preferences) = Synthetic.Domain(3, 2, 42);
        var problem = BargainingProblem.Of(space, [.. preferences.Select(one => one with { Interests = [.. one.Interests.Reverse()] })]);
        for (var outcome = 0L; outcome < space.Count; outcome++)
            Assert.Equal(problem.Utilities(outcome), problem.Utilities(space[outcome]));
        Assert.All(problem.Frontier, point => Assert.Equal(0, problem.DistanceToFrontier(problem.Utilities(space[point.Outcome]))));
    }
}
