using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// Counts: a value is liked by how often it was offered, beside the most frequent on its issue; an issue weighs by how large a share
/// of the offers has its most frequent value, and the weights are divided by their sum.
/// </summary>
/// <remarks>N. van Galen Last, Agent Smith: Opponent Model Estimation in Bilateral Multi-issue Negotiation, New Trends in Agent-Based
/// Complex Automated Negotiations (2012) 167–174, of ANAC 2010.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class SmithEstimate : Estimate
{
    private readonly int[][] counts;

    /// <summary>Begins with nothing known.</summary>
    /// <param name="space">What can be agreed on.</param>
    public SmithEstimate(OutcomeSpace space)
        : base(space) => counts = OfferCounts.From(Space, 0);

    /// <inheritdoc/>
    public override void Update(long outcomeIndex)
    {
        var all = 0.0;
        for (var issue = 0; issue < counts.Length; issue++)
        {
            counts[issue][ValueIndex(outcomeIndex, issue)]++;
            all += OfferCounts.Most(counts[issue]);
        }

        for (var issue = 0; issue < counts.Length; issue++)
            OfferCounts.Share(counts[issue], OfferCounts.Most(counts[issue]) / all, MutableIssueUtilities(issue));
    }
}
