using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// Counts: a value is liked by how often it was offered, beside the most frequent on its issue (each count begins at 1); an issue
/// gains weight whenever two offers in a row have the same value on it. All weights begin equal, gain 0.2 / n where nothing
/// moved, and are divided by their sum again.
/// </summary>
/// <remarks>T. van Krimpen, D. Looije, S. Hajizadeh, HardHeaded, Complex Automated Negotiations: Theories, Models, and Software
/// Competitions (2013) 223–227, winner of ANAC 2011; the learning coefficient is that of its agent in Genius.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class HardHeadedEstimate : Estimate
{
    private const double Learning = 0.2;

    private readonly double[] weights;
    private readonly int[][] counts;
    private long last = -1;

    /// <summary>Begins with nothing known.</summary>
    /// <param name="space">What can be agreed on.</param>
    public HardHeadedEstimate(OutcomeSpace space)
        : base(space)
    {
        counts = OfferCounts.From(Space, 1);
        weights = new double[counts.Length];
        Array.Fill(weights, 1.0 / weights.Length);
    }

    /// <inheritdoc/>
    public override void Update(long outcomeIndex)
    {
        Space.KnownOutcome(outcomeIndex);
        if (last >= 0)
            Weigh(outcomeIndex);
        last = outcomeIndex;
        for (var issue = 0; issue < counts.Length; issue++)
        {
            counts[issue][ValueIndex(outcomeIndex, issue)]++;
            OfferCounts.Share(counts[issue], weights[issue], MutableIssueUtilities(issue));
        }
    }

    private void Weigh(long outcomeIndex)
    {
        var sum = 0.0;
        for (var issue = 0; issue < weights.Length; issue++)
            sum += weights[issue] += ValueIndex(outcomeIndex, issue) == ValueIndex(last, issue) ? Learning / weights.Length : 0;
        for (var issue = 0; issue < weights.Length; issue++)
            weights[issue] /= sum;
    }
}
