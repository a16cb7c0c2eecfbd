using NegotiationModel.Analysis;

namespace NegotiationModel.Tool.Commands;

/// <summary>Which issues were looked at in a sample of their values, in words.</summary>
internal static class SamplingText
{
    /// <summary>A sentence, or none where every value was looked at.</summary>
    /// <param name="subject">What is analysed.</param>
    /// <param name="option">What sets the number of points; null where nothing does.</param>
    public static IEnumerable<string> Describe(AnalysisInput subject, string? option = null)
    {
        var sampled = subject.Problem.Space.Issues.Where(issue => issue.IsSampled).ToList();
        if (sampled.Count == 0)
            yield break;
        var ranges = option is not null && sampled.Exists(issue => IsRange(subject, issue.Issue)) ? $" ({option} sets how many)" : "";
        yield return $"A sample: {string.Join("; ", sampled.Select(issue => Describe(subject, issue)))}{ranges}. What is said here, bounds "
            + "and solutions too, holds of these outcomes; what each can hope for holds of all between them as well.";
        if (subject.LeavesOutOffers)
            yield return "Values that were offered are left out: with them there would be more than "
                + $"{BargainingProblem.MaxOutcomes} outcomes.";
    }

    /// <summary>"outcomes", or what of them was looked at.</summary>
    public static string Outcomes(BargainingProblem problem) =>
        $"{problem.Space.Count} {(problem.Space.IsSampled ? "sampled " : "")}outcome{(problem.Space.Count == 1 ? "" : "s")}";

    private static string Describe(AnalysisInput subject, IssueValues issue)
    {
        var (name, count) = (TextPage.Escape(SafeText.Truncate(issue.Issue.Value)), issue.Values.Count);
        return IsRange(subject, issue.Issue)
            ? $"{name} at {count} point{(count == 1 ? "" : "s")} of its range"
            : $"{name} at the {(count == 1 ? "value" : $"{count} values")} that somebody names";
    }

    private static bool IsRange(AnalysisInput subject, IssueId issue) =>
        subject.Agenda.First(onAgenda => onAgenda.Id == issue) is IntegerIssue or NumberIssue or MoneyIssue;
}
