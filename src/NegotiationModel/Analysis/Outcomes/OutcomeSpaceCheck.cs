namespace NegotiationModel.Analysis;

internal static class OutcomeSpaceCheck
{
    private const string Hint =
        "The agenda with which talks begin lacks what moves add; OutcomeSpace.Of(document) takes the agenda that they made.";

    public static void Check(ValueList<IssueValues> issues)
    {
        if (issues.Count == 0)
            throw new ArgumentException("Outcomes need at least one issue.", nameof(issues));
        var named = new HashSet<IssueId>(issues.Count);
        UInt128 count = 1;
        foreach (var issueValues in issues)
        {
            if (issueValues is not var (issue, values))
                throw new ArgumentException("An issue is null.", nameof(issues));
            if (!named.Add(issue))
                throw new ArgumentException($"The issue {issue} stands twice.", nameof(issues));
            if (values.Count == 0)
                throw new ArgumentException($"The issue {issue} has no value.", nameof(issues));
            if (
                DuplicateIds
                    .Among([.. Enumerable.Range(0, values.Count)], (index, other) => ValueOrder.Compare(values[index], values[other]))
                    .Count > 0
            )
                throw new ArgumentException($"A value of the issue {issue} stands twice.", nameof(issues));
            count *= (UInt128)values.Count;
            if (count > long.MaxValue)
                throw new ArgumentException("There are more outcomes than can be counted.", nameof(issues));
        }
    }

    /// <summary>That an agenda has all that preferences name; the agenda with which talks began lacks what moves added.</summary>
    public static void Check(ValueList<Issue> agenda, ValueList<Preferences> preferences)
    {
        var issues = new Dictionary<string, Issue>(agenda.Count, StringComparer.Ordinal);
        foreach (var issue in agenda)
            issues.TryAdd(issue.Id.Value, issue.Listed);
        foreach (var partyPreferences in preferences)
        {
            foreach (var interest in partyPreferences.IssuePreferences)
            foreach (
                var value in Checked(issues, partyPreferences.Party, interest.Issue) is ChoiceIssue
                && interest.Valuation is ValueTable table
                    ? table.Entries
                    : []
            )
                Check(issues, partyPreferences.Party, interest.Issue, value.Value);
            foreach (var (issue, value) in partyPreferences.Interactions.SelectMany(interaction => interaction.When))
                Check(issues, partyPreferences.Party, issue, value);
        }
    }

    private static void Check(Dictionary<string, Issue> issues, PartyId party, IssueId named, Value value)
    {
        if (Checked(issues, party, named) is ChoiceIssue choice && !choice.Fits(value))
            throw new ArgumentException(
                $"The preferences of {party} name {Excerpt.Short($"{value}")}, which is not among the options of the issue "
                    + $"{named} ({Excerpt.Short(string.Join(", ", choice.Options), 400)}). {Hint}",
                "agenda"
            );
    }

    private static Issue Checked(Dictionary<string, Issue> issues, PartyId party, IssueId named) =>
        issues.TryGetValue(named.Value, out var issue)
            ? issue
            : throw new ArgumentException(
                $"The preferences of {party} name the issue {named}, which is not on the agenda "
                    + $"({Excerpt.Short(string.Join(", ", issues.Keys), 400)}). {Hint}",
                "agenda"
            );
}
