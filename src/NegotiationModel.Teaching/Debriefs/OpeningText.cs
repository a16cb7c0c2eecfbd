using NegotiationModel.Tournaments;

namespace NegotiationModel.Teaching;

/// <summary>What tables that opened high ended with, beside those that opened low, role by role.</summary>
internal static class OpeningText
{
    // With fewer on a side an interval says nothing.
    private const int Fewest = 3;

    public static IEnumerable<string> For(Debrief debrief)
    {
        for (var at = 0; at < debrief.Roles.Count; at++)
            if (Halves([.. Shares.Openings(debrief, at)]) is var (middle, high, low))
                yield return $"{debrief.Roles[at].Name}: who asked for more than {Points.Number(middle / 100)} points at first had "
                    + $"{Mean(high)} in the end; the others {Mean(low)}.";
    }

    private static (double Middle, double[] High, double[] Low)? Halves((double X, double Y)[] openings)
    {
        if (openings.Length < 2 * Fewest)
            return null;
        var middle = openings.Select(one => one.X).Order().ElementAt((openings.Length - 1) / 2);
        double[] high = [.. openings.Where(one => one.X > middle).Select(one => one.Y / 100)];
        double[] low = [.. openings.Where(one => one.X <= middle).Select(one => one.Y / 100)];
        return high.Length < Fewest || low.Length < Fewest ? null : (middle, high, low);
    }

    private static string Mean(double[] utilities) => DebriefText.Estimate(SampleEstimate.OfMean(utilities));
}
