using NegotiationModel.Analysis;
using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Play.Learning;

/// <summary>The shapes and the concession that the Bayesian models suppose.</summary>
public class WhatIsSupposed
{
    // Of up to ten values each can be the best; of more there are ends and eight places between, as even as whole places can be.
    [Theory]
    [
        InlineData(1, "0"),
        InlineData(2, "1 0"),
        InlineData(3, "2 0 1"),
        InlineData(5, "4 0 1 2 3"),
        InlineData(10, "9 0 1 2 3 4 5 6 7 8"),
        InlineData(11, "10 0 1 2 3 4 5 6 7 8"),
        InlineData(12, "11 0 1 2 3 4 6 7 8 9"),
        InlineData(20, "19 0 2 4 6 8 10 12 14 16")
    ]
    public void The_best_values_are(int values, string best) =>
        Assert.Equal(best, string.Join(' ', Hypotheses.Shapes(values).Select(shape => Array.IndexOf(shape, 1))));

    [Theory]
    [InlineData(2), InlineData(3), InlineData(7), InlineData(15)]
    public void Worth_rises_and_falls_in_straight_lines_from_and_to_nothing(int values)
    {
        foreach (var shape in Hypotheses.Shapes(values))
        {
            var best = Array.IndexOf(shape, 1);
            for (var at = 0; at < values; at++)
                Assert.Equal(
                    at < best ? at / (double)best
                        : at > best ? (values - 1 - at) / (double)(values - 1 - best)
                        : 1,
                    shape[at],
                    1e-15
                );
        }
    }

    [Fact]
    public void Three_thousandths_are_conceded_with_each_new_offer_until_nothing_is_asked_for()
    {
        Assert.Equal(1, Hypotheses.Demand(0));
        Assert.Equal(0.997, Hypotheses.Demand(1), 1e-15);
        Assert.Equal(0.001, Hypotheses.Demand(333), 1e-12);
        Assert.Equal(0, Hypotheses.Demand(334));
    }

    // The bell curve: at its deviation, a quarter, it has fallen to e^(-1/2), and at two of them to e^(-2).
    [Fact]
    public void What_is_off_by_more_is_less_likely()
    {
        Assert.Equal(1, Hypotheses.Likelihood(0.7, 0.7));
        Assert.Equal(Math.Exp(-0.5), Hypotheses.Likelihood(0.75, 1), 1e-15);
        Assert.Equal(Math.Exp(-0.5), Hypotheses.Likelihood(1, 0.75), 1e-15);
        Assert.Equal(Math.Exp(-2), Hypotheses.Likelihood(0.25, 0.75), 1e-15);
    }

    // 100,000 hypotheses at most: issue by issue as many as it has shapes, times the orders of the issues.
    [Theory]
    [
        InlineData(true, 10, 10, 10, 4),
        InlineData(false, 10, 10, 10, 5),
        InlineData(true, 2, 2, 2, 2, 2, 2),
        InlineData(false, 2, 2, 2, 2, 2, 2, 2)
    ]
    public void Few_hypotheses_are_judged_together(bool isSmall, params int[] values) =>
        Assert.Equal(
            isSmall,
            BayesianEstimate.Supports(
                new([
                    .. values.Select(
                        (count, at) => new IssueValues($"i{at}", [.. Enumerable.Range(0, count).Select(value => Value.Of($"v{value}"))])
                    ),
                ])
            )
        );

    // Two hundred issues that are settled promise far more than anybody asks for: no weight is likely, so each is as likely as any other.
    [Fact]
    public void Where_nothing_is_likely_all_is_as_likely()
    {
        var settled = Enumerable.Range(0, 200).Select(at => new IssueValues($"i{at}", [Value.Of("only")]));
        var learnt = OpponentModel.ScalableBayesian.Learn(new([.. settled, new("open", [Value.Of("x"), Value.Of("y")])]), [0, 1]);
        Assert.All(Enumerable.Range(0, 200), issue => Assert.Equal(1 / 201.0, learnt.IssueUtilities(issue)[0], 1e-12));
        Assert.All(learnt.IssueUtilities(200).ToArray(), worth => Assert.Equal(0.5 / 201, worth, 1e-12));
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        foreach (
            var model in new[] { OpponentModel.Bayesian, OpponentModel.HardHeaded, OpponentModel.ScalableBayesian, OpponentModel.Smith }
        )
        {
            Assert.Throws<ArgumentNullException>("space", () => model.Begin(null!));
            Assert.Throws<ArgumentNullException>("outcomeIndices", () => model.Learn(new(new IssueValues("a", [Value.Of("x")])), null!));
            Assert.Equal(model.Name, model.ToString());
        }

        Assert.Throws<ArgumentNullException>("space", () => BayesianEstimate.Supports(null!));
        Assert.Throws<ArgumentNullException>("space", () => new SmithEstimate(null!));
    }
}
