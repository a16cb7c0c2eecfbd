using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>What a made-up party wants: a weight for each issue, and from 0 to 1 what each value on it is worth.</summary>
internal sealed record DrawnPreferences(double[] Weights, double[][] Worths)
{
    public static DrawnPreferences Drawn(ref SeededRandom draw, int issues, int values)
    {
        var (weights, worths) = (new double[issues], new double[issues][]);
        for (var issue = 0; issue < issues; issue++)
            weights[issue] = 0.1 + draw.NextDouble();
        for (var issue = 0; issue < issues; issue++)
        {
            worths[issue] = new double[values];
            for (var value = 0; value < values; value++)
                worths[issue][value] = draw.NextDouble();
        }

        return new(Shares(weights), [.. worths.Select(Stretched)]);
    }

    /// <summary>Mixed with another's wants, or below 0 with their contrary.</summary>
    public DrawnPreferences MixedWith(DrawnPreferences other, double alignment)
    {
        var share = Math.Abs(alignment);
        double Mix(double own, double others) => ((1 - share) * own) + (share * others);
        return new(
            Shares([.. Weights.Select((own, issue) => Mix(own, other.Weights[issue]))]),
            [
                .. Worths.Select(
                    (values, issue) =>
                        Stretched([
                            .. values.Select(
                                (own, value) => Mix(own, alignment < 0 ? 1 - other.Worths[issue][value] : other.Worths[issue][value])
                            ),
                        ])
                ),
            ]
        );
    }

    public Preferences Of(string party, string[] options, double reservation) =>
        new(
            party,
            [
                .. Weights.Select(
                    (weight, issue) =>
                        new IssuePreference(
                            $"i{issue + 1}",
                            weight,
                            Valuation.Table([
                                .. options.Select((option, value) => new ValueUtility(Value.Of(option), Worths[issue][value])),
                            ])
                        )
                ),
            ]
        )
        {
            Reservation = reservation,
        };

    private static double[] Shares(double[] weights)
    {
        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }

    // Values that are all worth the same are worth nothing more or less than each other: 0.
    private static double[] Stretched(double[] worths)
    {
        var (least, most) = (worths.Min(), worths.Max());
        return [.. worths.Select(worth => most > least ? (worth - least) / (most - least) : 0)];
    }
}
