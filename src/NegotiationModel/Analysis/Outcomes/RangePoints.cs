namespace NegotiationModel.Analysis;

/// <summary>Points of a range of numbers: evenly spaced ones where worth changes, and those that somebody names.</summary>
internal static class RangePoints
{
    /// <param name="bounds">The range, and its steps where it has them.</param>
    /// <param name="between">From where to where points are spaced evenly.</param>
    /// <param name="known">Numbers that somebody names. One that lies between two steps stands for both.</param>
    /// <param name="points">How many points are spaced evenly, at least 2.</param>
    /// <param name="digits">To how many digits, at least, points without steps are rounded.</param>
    public static IEnumerable<decimal> Of(NumberRange bounds, (decimal From, decimal To) between, decimal[] known, int points, int digits)
    {
        var even = Evenly(between.From, between.To, points);
        if (bounds.Step is { } step)
            return
            [
                .. even.Select(value => Below(decimal.Round(value, 10), bounds.Min ?? 0, step)),
                .. known.Where(IsNear).SelectMany(value => Around(value, bounds.Min ?? 0, step)),
            ];
        var places = Math.Clamp(
            digits - (int)Math.Floor(Math.Log10(Math.Max(1e-28, (double)between.To - (double)between.From))),
            digits,
            28
        );
        return even.Select(value => value == between.From || value == between.To ? value : decimal.Round(value, places)).Concat(known);
    }

    private static IEnumerable<decimal> Evenly(decimal from, decimal to, int points)
    {
        for (var point = 0; point < points - 1; point++)
            // the difference of far ends is no decimal any more
            yield return (from / (points - 1) * (points - 1 - point)) + (to / (points - 1) * point);
        yield return to;
    }

    /// <summary>The step at or below a number.</summary>
    public static decimal Below(decimal value, decimal first, decimal step)
    {
        var past = ((value % step) - (first % step)) % step;
        return value - (past < 0 ? past + step : past);
    }

    private static decimal[] Around(decimal value, decimal first, decimal step)
    {
        var below = Below(value, first, step);
        return below == value ? [below] : [below, below + step];
    }

    private static bool IsNear(decimal value) => Math.Abs(value) <= NumberRange.Farthest;
}
