using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// What one party seems to want, as far as its offers tell: a utility for every outcome, the sum of a worth on each issue.
/// It can be drawn, or analysed as <see cref="Preferences(PartyId)"/> like any other.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class Estimate
{
    private readonly double[][] worths;

    /// <summary>Nothing is known: every value is worth the same.</summary>
    /// <param name="space">What can be agreed on.</param>
    protected Estimate(OutcomeSpace space)
    {
        Space = space ?? throw new ArgumentNullException(nameof(space));
        worths = [.. space.Issues.Select(issue => new double[issue.Values.Count])];
        foreach (var issue in worths)
            Array.Fill(issue, 1.0 / worths.Length);
    }

    /// <summary>What can be agreed on.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>What an outcome seems to be worth to the party, from 0 (nothing) to 1 (all it wants).</summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public double this[long outcomeIndex]
    {
        get
        {
            Space.KnownOutcome(outcomeIndex);
            var sum = 0.0;
            for (var issue = 0; issue < worths.Length; issue++)
                sum += worths[issue][Space.Position(outcomeIndex, issue)];
            return sum;
        }
    }

    /// <summary>Takes note of an offer of the party.</summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public abstract void Update(long outcomeIndex);

    /// <summary>What each value on an issue seems to add, in the order of the values.</summary>
    /// <param name="issue">The place of the issue, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such issue.</exception>
    public ReadOnlySpan<double> IssueUtilities(int issue) => worths[Space.KnownIssue(issue)];

    /// <summary>What the party seems to want, as preferences like any others; nothing is known of its reservation value.</summary>
    /// <param name="party">Whose they are.</param>
    public Preferences Preferences(PartyId party) =>
        new(
            party,
            [
                .. Space.Issues.Select(
                    (issue, at) =>
                        new IssuePreference(
                            issue.Issue,
                            1,
                            Valuation.Table([.. issue.Values.Select((value, place) => new Analysis.ValueUtility(value, worths[at][place]))])
                        )
                ),
            ]
        );

    /// <summary>Sets what each value on an issue seems to add.</summary>
    /// <param name="issue">The place of the issue, from 0.</param>
    /// <returns>In the order of the values, to be written.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such issue.</exception>
    protected Span<double> MutableIssueUtilities(int issue) => worths[Space.KnownIssue(issue)];

    /// <summary>Which of an issue's values an outcome has, counted from 0.</summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    /// <param name="issue">The place of the issue, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome, or no such issue.</exception>
    protected int ValueIndex(long outcomeIndex, int issue) => Space.Position(Space.KnownOutcome(outcomeIndex), Space.KnownIssue(issue));
}
