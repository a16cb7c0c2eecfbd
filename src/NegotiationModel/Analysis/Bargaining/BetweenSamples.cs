namespace NegotiationModel.Analysis;

/// <summary>
/// What each party has at best, of what suits all, between two neighbouring values of a sample. Worth is a line there, so the best is
/// where another party likes it no more than no agreement: it does not depend on which values are looked at.
/// </summary>
/// <remarks>Of several sampled issues one at a time lies between. For two parties that is exact.</remarks>
internal static class BetweenSamples
{
    /// <param name="maps">What the parties want.</param>
    /// <param name="least">From which utility on each likes an outcome no less than no agreement.</param>
    /// <returns>Negative infinity where nothing suits all.</returns>
    public static double[] Best(UtilityMap[] maps, double[] least)
    {
        var best = Array.ConvertAll(maps, _ => double.NegativeInfinity);
        var issues = maps[0].Space.Issues;
        for (var issue = 0; issue < issues.Count; issue++)
            if (issues[issue] is { IsSampled: true, Grid: { } grid } && IsOfCurves(maps, issues[issue].Issue))
                Raise(best, Array.ConvertAll(maps, map => map.Without(issues[issue].Issue)), least, issue, grid);
        return best;
    }

    private static bool IsOfCurves(UtilityMap[] maps, IssueId issue) =>
        Array.TrueForAll(
            maps,
            map =>
                map.Preferences.IssuePreferences.All(interest =>
                    interest.Issue != issue || interest.Weight == 0 || interest.Valuation is ValueCurve
                )
        );

    private static void Raise(double[] best, UtilityMap[] maps, double[] least, int issue, decimal grid)
    {
        var space = maps[0].Space;
        var (id, values, stride) = (space.Issues[issue].Issue, space.Issues[issue].Values, space.Stride(issue));
        decimal?[] knots = [.. maps.SelectMany(map => Knots(map.Preferences, id))];
        var (low, high) = (new double[maps.Length], new double[maps.Length]);
        for (var at = 0; at + 1 < values.Count; at++)
        {
            if (ValueScale.Of(values[at]) is not { } from || ValueScale.Of(values[at + 1]) is not { } to)
                continue;
            if (Array.Exists(knots, knot => from < knot && knot < to))
                continue; // a sample of somebody's own, which misses where a curve bends
            var steps = grid == 0 ? 0 : (double)((to - from) / grid);
            for (var block = at * stride; block < space.Count; block += values.Count * stride)
            for (var outcome = block; outcome < block + stride; outcome++)
            {
                for (var party = 0; party < maps.Length; party++)
                    (low[party], high[party]) = (maps[party][outcome], maps[party][outcome + stride]);
                Raise(best, low, high, least, steps);
            }
        }
    }

    private static IEnumerable<decimal?> Knots(Preferences preferences, IssueId issue) =>
        preferences
            .IssuePreferences.Where(interest => interest.Issue == issue)
            .Select(interest => interest.Valuation)
            .OfType<ValueCurve>()
            .SelectMany(curve => curve.Points, (_, point) => ValueScale.Of(point.Value));

    // On a line from one outcome to the next: the part that suits all, and the best at its ends.
    private static void Raise(double[] best, double[] low, double[] high, double[] least, double steps)
    {
        var (from, to) = (0.0, 1.0);
        for (var party = 0; party < low.Length; party++)
        {
            var (missing, slope) = (least[party] - low[party], high[party] - low[party]);
            if (missing > 0 && missing > slope)
                return;
            if (missing > 0)
                from = Math.Max(from, missing / slope);
            else if (missing > slope)
                to = Math.Min(to, missing / slope);
        }

        if (steps > 0)
            (from, to) = (
                Math.Max(1, Math.Ceiling((from * steps) - 1e-9)) / steps,
                Math.Min(Math.Ceiling(steps) - 1, Math.Floor((to * steps) + 1e-9)) / steps
            );
        if (from > to)
            return;
        for (var party = 0; party < low.Length; party++)
            best[party] = Math.Max(best[party], low[party] + ((high[party] - low[party]) * (high[party] > low[party] ? to : from)));
    }
}
