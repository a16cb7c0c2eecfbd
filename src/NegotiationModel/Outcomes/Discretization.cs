namespace NegotiationModel;

/// <summary>Which values are considered on an issue.</summary>
internal static class Discretization
{
    private const int MostSteps = 1_000;

    public static ValueList<Value> Values(Issue issue, ValueList<Preferences> preferences, int points)
    {
        var named = Named(issue.Id, preferences);
        Value[] values = issue.Listed switch
        {
            ChoiceIssue choice => [.. choice.Options.Select(Value.Of)],
            YesNoIssue => [Value.Of(true), Value.Of(false)],
            IntegerIssue whole => Numbers(issue, whole.Min, whole.Max, whole.Step ?? 1, named, points),
            NumberIssue number => Numbers(issue, number.Min, number.Max, number.Step, named, points),
            MoneyIssue money => Numbers(issue, money.Min, money.Max, money.Step, named, points),
            _ => [.. named.OrderBy(Measure.Of)],
        };
        return values.Length > 0 ? [.. values] : throw new ArgumentException($"The issue {issue.Id} has neither options nor bounds, and no preference names a value on it.", nameof(preferences));
    }

    // Every step where there are not too many, else points evenly spaced; what preferences name belongs to it in either case.
    private static Value[] Numbers(Issue issue, decimal? min, decimal? max, decimal? step, List<Value> named, int points)
    {
        var known = named.Select(value => value.Number).OfType<decimal>().ToList();
        if ((min ?? (known.Count > 0 ? known.Min() : null)) is not { } least || (max ?? (known.Count > 0 ? known.Max() : null)) is not { } most)
            return [];
        var every = step is { } distance && ((most / distance) - (least / distance)) < MostSteps ? Steps(least, most, distance) : Evenly(least, most, step, points).Concat(known);
        return [.. new SortedSet<decimal>(every).Select(Value.Of).Where(issue.Fits)];
    }

    private static IEnumerable<decimal> Steps(decimal least, decimal most, decimal step)
    {
        for (var value = least; value <= most; value += step)
            yield return value;
    }

    private static IEnumerable<decimal> Evenly(decimal least, decimal most, decimal? step, int points)
    {
        for (var point = 0; point < points; point++)
        {
            var value = least + ((most / (points - 1) * point) - (least / (points - 1) * point));
            yield return point == points - 1 && step is null ? most
                : step is { } distance ? least + (decimal.Floor((value / distance) - (least / distance)) * distance)
                : decimal.Round(value, 4);
        }
    }

    private static List<Value> Named(IssueId issue, ValueList<Preferences> preferences)
    {
        var named = new List<Value>();
        foreach (var one in preferences)
        {
            foreach (var interest in one.Interests)
                if (interest.Issue == issue)
                    named.AddRange(interest.Valuation is ValueTable table ? table.Worths.Select(worth => worth.Value) : ((ValueCurve)interest.Valuation).Points.Select(worth => worth.Value));
            foreach (var interaction in one.Interactions)
                if (interaction.When.Find(issue) is { } value)
                    named.Add(value);
        }

        var twice = Repeats.Among([.. Enumerable.Range(0, named.Count)], (one, other) => ValueOrder.Compare(named[one], named[other])).ToHashSet();
        return [.. named.Where((_, at) => !twice.Contains(at))];
    }
}
