using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// Judges each issue by itself, so that the work grows with the number of issues and not with its factorial: eleven weights from
/// 0 to 1 (before the first offer, w has a chance in proportion to (1 − w)³ or nearly so) and the shapes of
/// <see cref="BayesianEstimate"/>, in turn, each by Bayes' rule with the expectation put in for all other issues.
/// </summary>
/// <remarks>K. Hindriks, D. Tykhonov, Opponent Modelling in Automated Multi-Issue Negotiation Using Bayesian Learning, AAMAS 2008, 331–338,
/// section 5; as their agent in Genius does, the first offer tells nothing of weights, and repeated ones nothing at all.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class ScalableBayesianEstimate : Estimate
{
    private const int Weights = 11;

    private readonly double[][][] shapes;
    private readonly double[][] weightBeliefs,
        shapeBeliefs;
    private readonly HashSet<long> heard = [];

    /// <summary>Begins with every shape as likely as any other.</summary>
    /// <param name="space">What can be agreed on.</param>
    public ScalableBayesianEstimate(OutcomeSpace space)
        : base(space)
    {
        shapes = [.. Space.Issues.Select(issue => Hypotheses.Shapes(issue.Values.Count))];
        weightBeliefs =
        [
            .. shapes.Select(_ =>
                Normalized([.. Enumerable.Range(1, Weights).Select(weight => Math.Pow(1 - ((double)weight / Weights), 3))])
            ),
        ];
        shapeBeliefs = [.. shapes.Select(issue => Normalized([.. issue.Select(_ => 1.0)]))];
        Expect();
    }

    /// <inheritdoc/>
    public override void Update(long outcomeIndex)
    {
        if (!heard.Add(Space.KnownOutcome(outcomeIndex)))
            return;
        var demand = Hypotheses.Demand(heard.Count - 1);
        if (heard.Count > 1)
            Judge(outcomeIndex, demand, weightBeliefs, (issue, belief) => (double)belief / (Weights - 1) * Value(outcomeIndex, issue));
        Judge(
            outcomeIndex,
            demand,
            shapeBeliefs,
            (issue, belief) => Weight(issue) * shapes[issue][belief][ValueIndex(outcomeIndex, issue)]
        );
        Expect();
    }

    // All issues are judged by what was believed of the others before.
    private void Judge(long outcomeIndex, double demand, double[][] beliefs, Func<int, int, double> part)
    {
        double[] expected = [.. shapes.Select((_, issue) => Weight(issue) * Value(outcomeIndex, issue))];
        double[][] judged =
        [
            .. beliefs.Select(
                (issue, at) =>
                    Normalized([
                        .. issue.Select(
                            (belief, index) => belief * Hypotheses.Likelihood(expected.Sum() - expected[at] + part(at, index), demand)
                        ),
                    ])
            ),
        ];
        judged.CopyTo(beliefs, 0);
    }

    private double Weight(int issue) => weightBeliefs[issue].Select((belief, weight) => belief * weight / (Weights - 1)).Sum();

    private double Value(long outcomeIndex, int issue) =>
        shapeBeliefs[issue].Select((belief, shape) => belief * shapes[issue][shape][ValueIndex(outcomeIndex, issue)]).Sum();

    // Weights are judged one by one and need not sum to 1: the estimate divides them by their sum.
    private void Expect()
    {
        var weights = Normalized([.. shapes.Select((_, issue) => Weight(issue))]);
        for (var issue = 0; issue < shapes.Length; issue++)
        for (var value = 0; value < MutableIssueUtilities(issue).Length; value++)
            MutableIssueUtilities(issue)[value] =
                weights[issue] * shapeBeliefs[issue].Select((belief, shape) => belief * shapes[issue][shape][value]).Sum();
    }

    private static double[] Normalized(double[] beliefs)
    {
        var all = beliefs.Sum();
        return all > 0 ? Array.ConvertAll(beliefs, belief => belief / all) : Array.ConvertAll(beliefs, _ => 1.0 / beliefs.Length);
    }
}
