using NegotiationModel.Analysis;
using NegotiationModel.Play;
using Xunit;

namespace NegotiationModel.Tests.Play.Learning;

/// <summary>
/// Figures of a program of ours in another language, written from the papers and calculating with fractions and forty digits.
/// Three issues of three, one and four values; heard are (2,0,0), (2,0,1), (2,0,0) again, (1,0,1) and (2,0,3).
/// </summary>
public class WhatIsLearntIsKnown
{
    private static OutcomeSpace Space => new(Of("a", 3), Of("b", 1), Of("c", 4));

    private static readonly long[] Heard = [8, 9, 8, 5, 11];

    [Fact]
    public void By_the_Bayesian_model() =>
        Same(
            [
                [0.005395487652693352, 0.18195253606556372, 0.3442194720725578],
                [0.41869913702030453],
                [0.08779284703186228, 0.14959786196032399, 0.12182385694046652, 0.04298625632107517],
            ],
            OpponentModel.Bayesian.Learn(Space, Heard)
        );

    [Fact]
    public void By_the_scalable_bayesian_model() =>
        Same(
            [
                [0.003652018773154529, 0.17115050949651517, 0.33281476583371605],
                [0.35831242675416786],
                [0.22838932409916438, 0.20377851398117688, 0.13070240515134268, 0.009559851973441485],
            ],
            OpponentModel.ScalableBayesian.Learn(Space, Heard)
        );

    [Fact]
    public void By_HardHeaded() =>
        Same(
            [
                [4815.0 / 73984, 4815.0 / 36992, 24075.0 / 73984],
                [16517.0 / 36992],
                [16875.0 / 73984, 16875.0 / 73984, 5625.0 / 73984, 5625.0 / 36992],
            ],
            OpponentModel.HardHeaded.Learn(Space, Heard)
        );

    [Fact]
    public void By_Smith() =>
        Same(
            [
                [0, 1 / 11.0, 4 / 11.0],
                [5 / 11.0],
                [2 / 11.0, 2 / 11.0, 0, 1 / 11.0],
            ],
            OpponentModel.Smith.Learn(Space, Heard)
        );

    // Uphill, downhill and one or two peaks between, all as likely.
    [Fact]
    public void Before_anything_is_heard()
    {
        foreach (var model in new[] { OpponentModel.Bayesian, OpponentModel.ScalableBayesian })
            Same(
                [
                    [1 / 9.0, 2 / 9.0, 1 / 9.0],
                    [1 / 3.0],
                    [1 / 12.0, 5 / 24.0, 5 / 24.0, 1 / 12.0],
                ],
                model.Begin(Space)
            );
        foreach (var model in new[] { OpponentModel.HardHeaded, OpponentModel.Smith })
            Same(
                [
                    [1 / 3.0, 1 / 3.0, 1 / 3.0],
                    [1 / 3.0],
                    [1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0],
                ],
                model.Begin(Space)
            );
    }

    private static IssueValues Of(string issue, int values) =>
        new(issue, [.. Enumerable.Range(0, values).Select(value => Value.Of($"v{value}"))]);

    private static void Same(double[][] worths, Estimate learnt)
    {
        foreach (var (issue, expected) in worths.Index())
        {
            Assert.Equal(expected.Length, learnt.IssueUtilities(issue).Length);
            foreach (var (value, worth) in expected.Index())
                Assert.Equal(worth, learnt.IssueUtilities(issue)[value], 1e-14);
        }
    }
}
