using NodaTime;

namespace NegotiationModel.Analysis;

/// <summary>What a party values on an issue, typed by the issue: <c>price.Worth(0.6, worst: 7_000, best: 10_000)</c>.</summary>
/// <example>
/// <code>
/// var preferences = seller.Wants(
///     price.Worth(0.7, worst: 7_000, best: 10_000),
///     warranty.Worth(0.3, ("none", 1), ("1 year", 0))) with { Reservation = 0.4 };
/// </code>
/// </example>
public static class IssuePreferenceExtensions
{
    /// <summary>What a party wants, by what it values on each issue. How much no agreement is worth to it is
    /// <see cref="Preferences.Reservation"/>.</summary>
    /// <param name="party">Whose preferences they are.</param>
    /// <param name="issuePreferences">What it values, at most one for each issue.</param>
    /// <exception cref="ArgumentException">An issue stands twice, or one of them is null.</exception>
    public static Preferences Wants(this Party party, params IssuePreference[] issuePreferences)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(issuePreferences);
        return new(party.Id, [.. issuePreferences]);
    }

    /// <summary>Single values and what they are worth. Between numbers, dates and durations worth follows straight lines; on other issues a
    /// value that is not named is worth 0.</summary>
    /// <typeparam name="T">What the issue's values are.</typeparam>
    /// <param name="issue">The issue.</param>
    /// <param name="weight">By what the value is multiplied; usually the weights of a party sum to 1.</param>
    /// <param name="worths">Each value once and its worth; at least one, at least two of numbers, dates and durations.</param>
    /// <exception cref="ArgumentException">There are too few values, or one stands twice.</exception>
    public static IssuePreference Worth<T>(this Issue<T> issue, double weight, params (T Value, double Utility)[] worths)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(worths);
        ValueList<ValueUtility> values = [.. worths.Select(entry => new ValueUtility(issue.Is(entry.Value).Value, entry.Utility))];
        return new(
            issue.Id,
            weight,
            issue is IntegerIssue or NumberIssue or MoneyIssue or DateIssue or DurationIssue
                ? Valuation.Curve(values)
                : Valuation.Table(values)
        );
    }

    /// <summary>In a straight line from the worst value, worth 0, to the best, worth 1; beyond either it stays what it is there.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="weight">By what the value is multiplied; usually the weights of a party sum to 1.</param>
    /// <param name="worst">The worst value.</param>
    /// <param name="best">The best value, greater or smaller.</param>
    /// <exception cref="ArgumentException">Worst and best are the same.</exception>
    public static IssuePreference Worth(this IntegerIssue issue, double weight, long worst, long best) =>
        issue.Worth(weight, (worst, 0), (best, 1));

    /// <inheritdoc cref="Worth(IntegerIssue, double, long, long)"/>
    public static IssuePreference Worth(this NumberIssue issue, double weight, decimal worst, decimal best) =>
        issue.Worth(weight, (worst, 0), (best, 1));

    /// <inheritdoc cref="Worth(IntegerIssue, double, long, long)"/>
    public static IssuePreference Worth(this MoneyIssue issue, double weight, decimal worst, decimal best) =>
        issue.Worth(weight, (worst, 0), (best, 1));

    /// <inheritdoc cref="Worth(IntegerIssue, double, long, long)"/>
    public static IssuePreference Worth(this DateIssue issue, double weight, LocalDate worst, LocalDate best) =>
        issue.Worth(weight, (worst, 0), (best, 1));

    /// <inheritdoc cref="Worth(IntegerIssue, double, long, long)"/>
    public static IssuePreference Worth(this DurationIssue issue, double weight, Period worst, Period best) =>
        issue.Worth(weight, (worst, 0), (best, 1));

    /// <summary>What yes and no are worth.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="weight">By what the value is multiplied; usually the weights of a party sum to 1.</param>
    /// <param name="yes">What yes is worth.</param>
    /// <param name="no">What no is worth.</param>
    public static IssuePreference Worth(this YesNoIssue issue, double weight, double yes, double no) =>
        issue.Worth(weight, (true, yes), (false, no));
}
