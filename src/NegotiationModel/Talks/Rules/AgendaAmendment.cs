namespace NegotiationModel;

/// <summary>What an amendment makes of an agenda: the union, issue by issue.</summary>
internal static class AgendaAmendment
{
    /// <summary>Whether an amendment leaves types, units and steps, and narrows no bound.</summary>
    public static bool Fits(KeyedList<IssueId, AgendaItem> agenda, ValueList<Issue> issues)
    {
        foreach (var issue in issues)
            if (agenda.Find(issue.Id.Value) is { } item && item.Issue.Widened(issue.Listed) is null)
                return false;
        return true;
    }
}
