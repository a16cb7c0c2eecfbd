namespace NegotiationModel.Analysis;

/// <summary>Where on a range of numbers worth changes: between the outermost knots of curves that are not flat there.</summary>
internal static class SlopeChanges
{
    /// <summary>The part of a range in which what the parties value changes; the whole range where that is not known, or where nothing
    /// changes.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="preferences">What the parties want.</param>
    /// <param name="least">Where the range begins.</param>
    /// <param name="most">Where it ends.</param>
    public static (decimal From, decimal To) Between(IssueId issue, ValueList<Preferences> preferences, decimal least, decimal most)
    {
        var (from, to) = (most, least);
        foreach (var partyPreferences in preferences)
        {
            if (partyPreferences.Interactions.Any(interaction => interaction.When.Find(issue) is not null))
                return (least, most);
            foreach (var interest in partyPreferences.IssuePreferences)
                if (interest.Issue == issue && interest.Weight != 0)
                {
                    if (interest.Valuation is not ValueCurve curve || Slopes(curve) is not { } slopes)
                        return (least, most);
                    (from, to) = (Math.Min(from, slopes.From), Math.Max(to, slopes.To));
                }
        }

        (from, to) = (Math.Max(from, least), Math.Min(to, most));
        return from < to ? (from, to) : (least, most);
    }

    // Null where it is no curve over numbers, or level everywhere.
    private static (decimal From, decimal To)? Slopes(ValueCurve curve)
    {
        ValueUtility[] points = [.. curve.Points.Where(point => point.Value.Number is not null).OrderBy(point => point.Value.Number)];
        var rising = Enumerable.Range(1, Math.Max(0, points.Length - 1)).Where(at => points[at].Utility != points[at - 1].Utility).ToList();
        return rising is [var first, ..] ? (points[first - 1].Value.Number!.Value, points[rising[^1]].Value.Number!.Value) : null;
    }
}
