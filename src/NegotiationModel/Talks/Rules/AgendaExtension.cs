namespace NegotiationModel;

/// <summary>What an extension, or a supplement, may bring onto an agenda: new issues, and wider ones of those that are there
/// (<see cref="Issue.Widened"/>).</summary>
internal static class AgendaExtension
{
    /// <summary>Whether something is wrong with an issue, it stands twice, or in a basket that it may not, or the agenda has one of its id
    /// with which there is no union.</summary>
    public static bool IsConflict(in Table table, ValueList<Issue> issues)
    {
        foreach (var issue in issues)
            if (
                issue.Listed.Problem is not null
                || BasketRules.Misplaces(table, issue)
                || (table.Agenda.Find(issue.Id.Value) is { } item && item.Issue.Widened(issue.Listed) is null)
            )
                return true;
        return StandsTwice(issues);
    }

    // A few are looked through.
    private static bool StandsTwice(ValueList<Issue> issues)
    {
        if (issues.Count > 16)
            return issues.Select(issue => issue.Id).Distinct().Count() < issues.Count;
        for (var at = 0; at < issues.Count; at++)
        for (var before = 0; before < at; before++)
            if (issues[before].Id == issues[at].Id)
                return true;
        return false;
    }
}
