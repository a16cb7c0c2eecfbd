namespace NegotiationModel.Analysis;

/// <summary>Whether an agenda has what preferences name: the issues, and the values on them.</summary>
internal static class PreferencesNamesCheck
{
    /// <summary>The first thing that the agenda lacks; null when it has everything.</summary>
    public static string? Problem(Preferences preferences, ValueList<Issue> agenda)
    {
        var issues = new Dictionary<IssueId, Issue>();
        foreach (var issue in agenda)
            issues.TryAdd(issue.Id, issue);
        foreach (var interest in preferences.IssuePreferences)
            if (!issues.TryGetValue(interest.Issue, out var issue))
                return $"the issue {interest.Issue}";
            else if (Mismatch(interest.Valuation, issue) is { } value)
                return Named(value, issue);
        foreach (var interaction in preferences.Interactions)
        foreach (var (id, value) in interaction.When)
            if (!issues.TryGetValue(id, out var issue))
                return $"the issue {id}";
            else if (!issue.Fits(value))
                return Named(value, issue);
        return null;
    }

    /// <summary>On what a curve over an issue runs; null where the values of the issue have no order.</summary>
    public static Scale? ScaleOf(Issue issue) =>
        issue switch
        {
            IntegerIssue or NumberIssue or MoneyIssue => Scale.Numbers,
            DateIssue => Scale.Dates,
            DurationIssue => Scale.Durations,
            _ => null,
        };

    private static string Named(Value value, Issue issue) => $"{Excerpt.Short($"{value}")} on the issue {issue.Id}";

    // The points of a curve may lie outside the range of the issue, or between its steps, but are of its kind.
    private static Value? Mismatch(Valuation valuation, Issue issue)
    {
        if (valuation is ValueTable table)
        {
            foreach (var (value, _) in table.Entries)
                if (!issue.Fits(value))
                    return value;
            return null;
        }

        var first = ((ValueCurve)valuation).Points[0].Value;
        _ = ValueScale.Of(first, out var scale);
        return scale == ScaleOf(issue) ? null : first;
    }
}
