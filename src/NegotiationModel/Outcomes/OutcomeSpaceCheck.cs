namespace NegotiationModel;

internal static class OutcomeSpaceCheck
{
    public static void Check(ValueList<IssueValues> issues)
    {
        if (issues.Count == 0)
            throw new ArgumentException("Outcomes need at least one issue.", nameof(issues));
        var named = new HashSet<IssueId>(issues.Count);
        UInt128 count = 1;
        foreach (var one in issues)
        {
            if (one is not var (issue, values))
                throw new ArgumentException("An issue is null.", nameof(issues));
            if (!named.Add(issue))
                throw new ArgumentException($"The issue {issue} stands twice.", nameof(issues));
            if (values.Count == 0)
                throw new ArgumentException($"The issue {issue} has no value.", nameof(issues));
            if (Repeats.Among([.. Enumerable.Range(0, values.Count)], (one, other) => ValueOrder.Compare(values[one], values[other])).Count > 0)
                throw new ArgumentException($"A value of the issue {issue} stands twice.", nameof(issues));
            count *= (UInt128)values.Count;
            if (count > long.MaxValue)
                throw new ArgumentException("There are more outcomes than can be counted.", nameof(issues));
        }
    }
}
