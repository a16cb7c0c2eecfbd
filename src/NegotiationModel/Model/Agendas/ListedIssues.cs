namespace NegotiationModel;

/// <summary>Issues as agendas list them, so that what is read equals what was written.</summary>
internal static class ListedIssues
{
    public static ValueList<Issue> Of(ValueList<Issue> issues, string name)
    {
        foreach (var issue in WritableArgument.Items(issues, name))
            if (!ReferenceEquals(issue.Listed, issue))
                return [.. issues.Select(onAgenda => onAgenda.Listed)];
        return issues;
    }
}
