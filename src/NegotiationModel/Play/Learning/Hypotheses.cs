namespace NegotiationModel.Play;

/// <summary>What the Bayesian models suppose: shapes of preference on an issue, and how a rational party concedes.</summary>
internal static class Hypotheses
{
    /// <summary>How far, in utility, an offer may lie from what is supposed.</summary>
    private const double Sigma = 0.25;

    /// <summary>What is supposed to be conceded with each new offer.</summary>
    private const double Step = 0.003;

    private const int MaxPeaks = 8;

    /// <summary>Shapes over values in their order: uphill, downhill, and a peak between, at up to eight places.</summary>
    public static double[][] Shapes(int values)
    {
        var last = values - 1;
        if (last == 0)
            return
            [
                [1],
            ];
        var peaks = Math.Min(MaxPeaks, Math.Max(0, values - 2));
        int[] places = [last, 0, .. Enumerable.Range(1, peaks).Select(peak => peak * last / (peaks + 1))];
        return
        [
            .. places.Select(peak =>
                Enumerable
                    .Range(0, values)
                    .Select(at => at <= peak ? (peak == 0 ? 1 : (double)at / peak) : (double)(last - at) / (last - peak))
                    .ToArray()
            ),
        ];
    }

    /// <summary>What the other is supposed to ask for after so many new offers: a little less each time.</summary>
    public static double Demand(int offers) => Math.Max(0, 1 - (Step * offers));

    /// <summary>How likely an offer is that would be worth so much, where so much is supposed; but for a constant.</summary>
    public static double Likelihood(double utility, double demand) =>
        Math.Exp((demand - utility) * (utility - demand) / (2 * Sigma * Sigma));
}
