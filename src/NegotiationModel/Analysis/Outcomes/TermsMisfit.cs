using NegotiationModel.Texts;

namespace NegotiationModel.Analysis;

/// <summary>Why terms are none of the outcomes, naming the first issue in the way, to be read after "the terms".</summary>
internal static class TermsMisfit
{
    private const int Longest = 200;

    /// <summary>What is wrong; null where nothing is.</summary>
    /// <param name="space">The outcomes.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="isConsidered">Whether each value must be one of those considered, or may be any that its issue allows.</param>
    public static string? Of(OutcomeSpace space, Terms terms, bool isConsidered)
    {
        for (var issue = 0; issue < space.Issues.Count; issue++)
        {
            var considered = space.Issues[issue];
            if (terms.Find(considered.Issue) is not { } value)
                return $"say nothing on {considered.Issue}";
            var agreed = space.Agenda.Count > 0 ? space.Agenda[issue] : null;
            if (agreed is not null && !agreed.Fits(value))
                return $"put {Excerpt.Short($"{value}")} on {considered.Issue}, outside what it allows "
                    + $"({Excerpt.Short(NegotiationTexts.English.DescribeAllowedValues(agreed), Longest)})";
            if ((isConsidered || !(considered.IsSampled || agreed is not null)) && space.Place(issue, value) < 0)
                return $"put {Excerpt.Short($"{value}")} on {considered.Issue}, which is none of the values considered: "
                    + Excerpt.Short(string.Join(", ", considered.Values), Longest)
                    + (considered.IsSampled ? $"; give {considered.Issue} a step, or more points" : "");
        }

        foreach (var (issue, _) in terms)
            if (space.Issues.All(considered => considered.Issue != issue))
                return $"name {issue}, which is none of the issues ({string.Join(", ", space.Issues.Select(known => known.Issue))})";
        return null;
    }
}
