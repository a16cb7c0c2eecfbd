using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// Judges whole hypotheses by Bayes' rule: an order of importance of the issues, the weight of the issue of rank r (n the most
/// important) being 2r / (n (n + 1)), with a shape on each (rising along the values, falling, or with a peak between). Each new
/// offer b makes a hypothesis h likelier by exp(−(u_h(b) − u'(b))² / 2σ²), where u'(b) = 1 − 0.003 k supposes that the
/// k-th new offer asks for a little less than the one before, and σ = 0.25. The estimate is what is expected over all hypotheses.
/// </summary>
/// <remarks>K. Hindriks, D. Tykhonov, Opponent Modelling in Automated Multi-Issue Negotiation Using Bayesian Learning, AAMAS 2008, 331–338;
/// the constants are those of their agent in Genius.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class BayesianEstimate : Estimate
{
    private const long Most = 100_000;

    private readonly double[][][] shapes;
    private readonly List<double[]> weights = [];
    private readonly double[] beliefs;
    private readonly HashSet<long> heard = [];

    /// <summary>Begins with every hypothesis as likely as any other.</summary>
    /// <param name="space">What can be agreed on.</param>
    /// <exception cref="ArgumentException">There are more than 100,000 hypotheses; <see cref="ScalableBayesianEstimate"/> does not count
    /// them.</exception>
    public BayesianEstimate(OutcomeSpace space)
        : base(space)
    {
        if (!Supports(Space))
            throw new ArgumentException($"There are more than {Most} hypotheses.", nameof(space));
        shapes = [.. Space.Issues.Select(issue => Hypotheses.Shapes(issue.Values.Count))];
        Order(new double[shapes.Length], 0, 0);
        beliefs = new double[weights.Count * shapes.Aggregate(1, (product, issue) => product * issue.Length)];
        Array.Fill(beliefs, 1.0 / beliefs.Length);
        Expect(_ => 1);
    }

    /// <summary>Whether all hypotheses can be judged together: there are no more than 100,000.</summary>
    /// <param name="space">What can be agreed on.</param>
    public static bool Supports(OutcomeSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        var count = 1.0;
        for (var issue = 0; issue < space.Issues.Count; issue++)
            count *= (issue + 1) * Hypotheses.Shapes(space.Issues[issue].Values.Count).Length;
        return count <= Most;
    }

    /// <inheritdoc/>
    public override void Update(long outcomeIndex)
    {
        if (!heard.Add(Space.KnownOutcome(outcomeIndex)))
            return;
        var demand = Hypotheses.Demand(heard.Count - 1);
        double[][] values = [.. shapes.Select((issue, at) => issue.Select(shape => shape[ValueIndex(outcomeIndex, at)]).ToArray())];
        Expect(hypothesis => Hypotheses.Likelihood(Utility(hypothesis, values), demand));
    }

    private double Utility(in Hypothesis hypothesis, double[][] values)
    {
        var sum = 0.0;
        for (var issue = 0; issue < values.Length; issue++)
            sum += hypothesis.Weights[issue] * values[issue][hypothesis.Shapes[issue]];
        return sum;
    }

    // One walk over all hypotheses: each becomes as likely as the news make it, and the expected worths follow.
    private void Expect(Func<Hypothesis, double> likelihood)
    {
        double[][] weighed = [.. shapes.Select(issue => new double[issue.Length])];
        var (chosen, all, at) = (new int[shapes.Length], 0.0, 0);
        foreach (var order in weights)
            do
            {
                all += beliefs[at] *= likelihood(new(order, chosen));
                for (var issue = 0; issue < chosen.Length; issue++)
                    weighed[issue][chosen[issue]] += beliefs[at] * order[issue];
                at++;
            } while (Next(chosen));
        for (var index = 0; index < beliefs.Length; index++)
            beliefs[index] /= all;
        for (var issue = 0; issue < shapes.Length; issue++)
        for (var value = 0; value < MutableIssueUtilities(issue).Length; value++)
            MutableIssueUtilities(issue)[value] = shapes[issue].Select((shape, index) => shape[value] * weighed[issue][index] / all).Sum();
    }

    // The next choice of a shape on each issue; false after the last, when it begins anew.
    private bool Next(int[] chosen)
    {
        for (var issue = 0; issue < chosen.Length; chosen[issue++] = 0)
            if (++chosen[issue] < shapes[issue].Length)
                return true;
        return false;
    }

    // Ranks go to the issues in every order; the set bits are the ranks given away.
    private void Order(double[] given, int issue, int taken)
    {
        if (issue == given.Length)
            weights.Add([.. given]);
        for (var rank = 1; issue < given.Length && rank <= given.Length; rank++)
            if ((taken & (1 << rank)) == 0)
            {
                given[issue] = 2.0 * rank / (given.Length * (given.Length + 1));
                Order(given, issue + 1, taken | (1 << rank));
            }
    }

    private readonly record struct Hypothesis(double[] Weights, int[] Shapes);
}
