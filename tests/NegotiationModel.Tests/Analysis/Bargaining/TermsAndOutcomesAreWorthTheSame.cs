using NegotiationModel.Analysis;
using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

public class TermsAndOutcomesAreWorthTheSame
{
    // Sums of the same parts in another order differ in their last bits, by which what lies on the frontier would seem to miss it.
    [Theory]
    [
        InlineData(EvaluationScale.Raw, 0, 1, 2, 3, 4),
        InlineData(EvaluationScale.DividedByMax, 0, 1, 2, 3, 4),
        InlineData(EvaluationScale.Raw, 4, 3, 2, 1, 0)
    ]
    [
        InlineData(EvaluationScale.DividedByMax, 2, 0, 4, 1, 3),
        InlineData(EvaluationScale.DividedByMax, 1, 3),
        InlineData(EvaluationScale.Raw, 4, 0, 2)
    ]
    public void To_the_last_bit_in_whatever_order_interests_are_listed(EvaluationScale evaluations, params int[] order)
    {
        var (space, preferences) = Drawn(order, evaluations);
        var problem = BargainingProblem.Of(space, [preferences]);
        var (map, all, ranking) = (problem.UtilityMaps[0], problem.UtilityMaps[0].ToArray(), new Ranking(problem.UtilityMaps[0]));
        for (var outcome = 0L; outcome < space.Count; outcome++)
        {
            var (expected, terms) = (BitConverter.DoubleToInt64Bits(Summed(preferences, space[outcome])), space[outcome]);
            foreach (
                var utility in new[]
                {
                    map[outcome],
                    all[outcome],
                    ranking[outcome],
                    preferences.Utility(terms),
                    preferences.Utility([.. terms.Reverse()]),
                    problem.Utilities(outcome)[0],
                    problem.Utilities(terms)[0],
                }
            )
                Assert.Equal(expected, BitConverter.DoubleToInt64Bits(utility));
        }

        Assert.All(
            Enumerable.Range(0, ranking.OutcomeCount),
            place => Assert.Equal(ranking.UtilityAt(place), ranking[ranking.OutcomeAt(place)])
        );
        Assert.All(problem.Frontier, point => Assert.Equal(0, problem.DistanceToFrontier(problem.Utilities(space[point.OutcomeIndex]))));
    }

    // 0.1 × (3 ÷ 7) is not 0.1 × 3 ÷ 7.
    [Fact]
    public void A_weight_multiplies_what_was_divided_before()
    {
        var interest = new IssuePreference(
            "a",
            0.1,
            Valuation.Table(new ValueUtility(Value.Of("x"), 3), new ValueUtility(Value.Of("y"), 7))
        );
        Assert.NotEqual(0.1 * 3 / 7, 0.1 * (3 / 7.0));
        Assert.Equal(0.1 * (3 / 7.0), interest.Utility(Value.Of("x"), EvaluationScale.DividedByMax));
    }

    private static double Summed(Preferences preferences, Terms terms)
    {
        var sum = 0.0;
        foreach (var interest in preferences.IssuePreferences)
            sum +=
                preferences.EvaluationScale == EvaluationScale.Raw
                    ? interest.Weight * interest.Valuation.UtilityOf(terms.Find(interest.Issue)!.Value)
                    : interest.Weight * (interest.Valuation.UtilityOf(terms.Find(interest.Issue)!.Value) / interest.Valuation.Max);
        return sum + (preferences.Interactions[0].AppliesTo(terms) ? preferences.Interactions[0].Utility : 0);
    }

    // Five issues of six values: more outcomes than are taken at once.
    private static (OutcomeSpace Space, Preferences Preferences) Drawn(int[] order, EvaluationScale evaluations)
    {
        var draw = new SeededRandom(7);
        Value[] values = [.. Enumerable.Range(0, 6).Select(value => Value.Of($"v{value}"))];
        return (
            new([.. Enumerable.Range(0, 5).Select(issue => new IssueValues($"i{issue}", [.. values]))]),
            new(
                "one",
                [
                    .. order.Select(issue => new IssuePreference(
                        $"i{issue}",
                        draw.NextDouble(),
                        Valuation.Table([.. values.Select(value => new ValueUtility(value, draw.NextDouble()))])
                    )),
                ]
            )
            {
                EvaluationScale = evaluations,
                Interactions = [new([new("i4", values[1]), new("i1", values[2])], draw.NextDouble())],
            }
        );
    }
}
