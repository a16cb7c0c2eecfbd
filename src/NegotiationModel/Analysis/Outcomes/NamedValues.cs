namespace NegotiationModel.Analysis;

/// <summary>The values on an issue that preferences or offers name, each once.</summary>
internal static class NamedValues
{
    public static List<Value> Of(Issue issue, ValueList<Preferences> preferences, ValueList<Terms> offers)
    {
        var named = new List<Value>();
        foreach (var partyPreferences in preferences)
        {
            foreach (var interest in partyPreferences.IssuePreferences)
                if (interest.Issue == issue.Id)
                    named.AddRange(Of(interest.Valuation));
            foreach (var interaction in partyPreferences.Interactions)
                if (interaction.When.Find(issue.Id) is { } value)
                    named.Add(value);
        }

        named = Once(named);
        var preferred = named.Count;
        named.AddRange(offers.Select(terms => terms.Find(issue.Id)).OfType<Value>().Where(issue.Fits));
        return OnceByLength(Once(named), preferred);
    }

    private static IEnumerable<Value> Of(Valuation valuation) =>
        (valuation is ValueTable table ? table.Entries : ((ValueCurve)valuation).Points).Select(worth => worth.Value);

    // Sorted, and never hashed: no choice of values makes it slow.
    private static List<Value> Once(List<Value> values)
    {
        var twice = DuplicateIds
            .Among([.. Enumerable.Range(0, values.Count)], (index, other) => ValueOrder.Compare(values[index], values[other]))
            .ToHashSet();
        return [.. values.Where((_, at) => !twice.Contains(at))];
    }

    // An offer of seven days adds nothing where somebody names a week.
    private static List<Value> OnceByLength(List<Value> values, int preferred)
    {
        var lengths = new SortedSet<decimal>();
        return
        [
            .. values.Where(
                (value, at) =>
                    value.Text is not ['P', ..] || ValueScale.Of(value) is not { } length || lengths.Add(length) || at < preferred
            ),
        ];
    }
}
