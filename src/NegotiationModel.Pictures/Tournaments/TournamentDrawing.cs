using NegotiationModel.Tournaments;

namespace NegotiationModel.Pictures;

/// <summary>Draws the means with their intervals, the pairings as heat map, and the ends of all encounters, one below the other.</summary>
internal sealed class TournamentDrawing(TournamentResult result, TournamentSummary summary)
{
    private const double Left = 240,
        Width = 420,
        Row = 26,
        Cell = 54,
        Side = 300;

    private readonly Svg svg = new();

    public Picture Draw()
    {
        var bottom = Means(20);
        bottom = Pairings(bottom + 40);
        bottom = Ends(bottom + 40);
        return svg.ToPicture("Tournament", Description, Math.Max(Left + Width + 130, Left + Cell * summary.Strategies.Count + 20), bottom);
    }

    private string Description =>
        $"{result.Encounters.Count} encounters. "
        + string.Join(
            " ",
            summary.Strategies.Select(one =>
                $"{one.Strategy}: {Interval(one.Payoffs.Utility)}; "
                + $"agreed in {Svg.Number(100 * Share(one.Statistics.AgreementRate))} % of the encounters."
            )
        );

    private static double Share(SampleEstimate rate) => rate.Count > 0 ? rate.PointEstimate : 0;

    private double Means(double top)
    {
        svg.Text(0, top, Svg.Number(100 * summary.Confidence) + " % intervals of what each strategy got", new(IsBold: true));
        var estimates = summary.Strategies.Select(one => one.Payoffs.Utility).ToList();
        var axis = new Axis(
            estimates.Where(one => one.Count > 0).SelectMany(one => new[] { one.PointEstimate, one.Low, one.High }).OfType<double>(),
            Left,
            Left + Width
        );
        var (first, last) = (top + 16, top + 16 + Row * estimates.Count);
        svg.Rectangle(Left, first, Width, last - first, new(Tone.Panel, Tone.Rule, 1));
        svg.Path(
            string.Concat(axis.Marks.Select(mark => $"M{Svg.At(axis[mark])} {Svg.At(first)}V{Svg.At(last)}")),
            Ink.Outlined(Tone.Rule, 0.5, "1 4")
        );
        svg.Texts(new(Tone.Muted, 11, "middle"), axis.Marks.Select(mark => (axis[mark], last + 16, Svg.Number(mark))));
        for (var place = 0; place < estimates.Count; place++)
            Mean(Named(place), estimates[place], axis, first + Row * (place + 0.5));
        return last + 20;
    }

    // With its number, which stands over the columns.
    private string Named(int place) => $"{Svg.Cut(summary.Strategies[place].Strategy, 32)} {place + 1}";

    private void Mean(string name, SampleEstimate estimate, Axis axis, double y)
    {
        svg.Text(Left - 10, y + 4, name, new(Anchor: "end"));
        if (estimate is { Low: { } low, High: { } high })
            svg.Path(
                $"M{Svg.At(axis[low])} {Svg.At(y - 5)}v10m0 -5H{Svg.At(axis[high])}m0 -5v10",
                Ink.Outlined(Tone.Accent, 2),
                Interval(estimate),
                "data-of=\"interval\""
            );
        if (estimate is { Count: > 0, PointEstimate: var mean })
            svg.Path(
                Marker.Of(3, axis[mean], y, 5),
                Ink.Filled(Tone.Accent),
                more: FormattableString.Invariant($"data-of=\"mean\" data-x=\"{mean:0.####}\" data-at=\"{Svg.At(axis[mean])} {Svg.At(y)}\"")
            );
        svg.Text(Left + Width + 10, y + 4, Interval(estimate), new(Tone.Muted, 11));
    }

    // What the strategy of the row gets at tables with that of the column, whoever else sits there.
    private double Pairings(double top)
    {
        var names = summary.Strategies.Select(one => one.Strategy).ToList();
        var sums = new Dictionary<(string, string), (double Sum, int Count)>();
        foreach (var pairing in summary.Pairings)
            for (var own = 0; own < pairing.Strategies.Count; own++)
            for (var other = 0; other < pairing.Strategies.Count; other++)
                if (own != other && pairing.Payoffs[own].Utility is { PointEstimate: var mean, Count: > 0 and var count })
                {
                    var (sum, cases) = sums.GetValueOrDefault((pairing.Strategies[own], pairing.Strategies[other]));
                    sums[(pairing.Strategies[own], pairing.Strategies[other])] = (sum + mean * count, cases + count);
                }

        svg.Text(0, top, "What the strategy of the row got at tables with that of the column", new(IsBold: true));
        svg.Texts(new(Tone.Muted, 11, "middle"), names.Select((_, place) => (Left + Cell * (place + 0.5), top + 24, $"{place + 1}")));
        var means = sums.ToDictionary(one => one.Key, one => one.Value.Sum / one.Value.Count);
        var (least, most) = means.Count == 0 ? (0, 1) : (means.Values.Min(), means.Values.Max());
        for (var row = 0; row < names.Count; row++)
        {
            var y = top + 32 + Row * row;
            svg.Text(Left - 10, y + 17, Named(row), new(Anchor: "end"));
            for (var column = 0; column < names.Count; column++)
                if (means.TryGetValue((names[row], names[column]), out var mean))
                    Heat(
                        Left + Cell * column,
                        y,
                        mean,
                        most > least ? (mean - least) / (most - least) : 0.5,
                        $"{names[row]} with {names[column]}"
                    );
        }

        return top + 32 + Row * names.Count;
    }

    // The number stands in the cell; its ground only points to the greater ones.
    private void Heat(double x, double y, double mean, double share, string title)
    {
        svg.Rectangle(x, y, Cell - 2, Row - 2, Ink.Filled(Tone.Panel));
        svg.Rectangle(
            x,
            y + (Row - 2) * 0.82,
            (Cell - 2) * Math.Max(0.02, share),
            (Row - 2) * 0.18,
            Ink.Filled(Tone.Accent),
            title: $"{title}: {Svg.Number(mean)}"
        );
        svg.Rectangle(x, y, Cell - 2, Row - 2, Ink.Filled(Tone.Accent, 0.05 + 0.2 * share));
        svg.Text(x + (Cell - 2) / 2, y + 15, Svg.Number(mean), new(Anchor: "middle"));
    }

    private double Ends(double top)
    {
        var ends = result
            .Encounters.Where(one => one.Assessment.Utilities.Count > 1)
            .Select(one => (X: one.Assessment.Utilities[0], Y: one.Assessment.Utilities[1], one.IsAgreed))
            .ToList();
        svg.Open(more: "data-plot=\"ends\"").Text(0, top, "How the encounters ended", new(IsBold: true));
        var (x, y) = (
            new Axis(ends.Select(end => end.X), Left, Left + Side),
            new Axis(ends.Select(end => end.Y), top + 16 + Side, top + 16)
        );
        svg.Rectangle(Left, top + 16, Side, Side, new(Tone.Panel, Tone.Rule, 1));
        svg.Texts(new(Tone.Muted, 11, "middle"), x.Marks.Select(mark => (x[mark], top + Side + 33, Svg.Number(mark))));
        svg.Texts(new(Tone.Muted, 11, "end"), y.Marks.Select(mark => (Left - 7, y[mark] + 4, Svg.Number(mark))));
        svg.Text(Left + Side / 2, top + Side + 54, "worth to the first party", new(Anchor: "middle"));
        svg.Open(more: $"transform=\"translate({Svg.At(Left - 46)} {Svg.At(top + 16 + Side / 2)}) rotate(-90)\"")
            .Text(0, 0, "worth to the second party", new(Anchor: "middle"))
            .Close();
        foreach (
            var spot in ends.GroupBy(end => (X: Math.Round(x[end.X]), Y: Math.Round(y[end.Y]), end.IsAgreed)).OrderBy(spot => spot.Key)
        )
            svg.Path(
                Mark(spot.Key.IsAgreed, spot.Key.X, spot.Key.Y, Math.Min(12, 3 + Math.Log2(spot.Count()))),
                InkOf(spot.Key.IsAgreed),
                $"{spot.Count()} of them",
                $"data-of=\"end\" data-at=\"{Svg.At(spot.Key.X)} {Svg.At(spot.Key.Y)}\""
            );
        svg.Close();
        Legend(Left + Side + 24, top + 34, ends.Count(end => end.IsAgreed), ends.Count(end => !end.IsAgreed));
        return top + Side + 64;
    }

    private void Legend(double x, double y, int agreed, int others)
    {
        svg.Path(Mark(true, x, y - 4, 5), InkOf(true)).Text(x + 16, y, $"agreed ({agreed})", new(Tone.Ink));
        svg.Path(Mark(false, x, y + 18, 5), InkOf(false)).Text(x + 16, y + 22, $"not agreed ({others})", new(Tone.Ink));
        svg.Text(x - 6, y + 48, "larger: more of them", new(Tone.Muted, 11));
    }

    private static string Mark(bool isAgreed, double x, double y, double radius) =>
        isAgreed
            ? Marker.Circle(x, y, radius)
            : $"M{Svg.At(x - radius)} {Svg.At(y - radius)}l{Svg.At(2 * radius)} {Svg.At(2 * radius)}m0 "
                + $"{Svg.At(-2 * radius)}l{Svg.At(-2 * radius)} {Svg.At(2 * radius)}";

    private static Ink InkOf(bool isAgreed) => isAgreed ? new(Tone.Good, Tone.Paper, 1, Opacity: 0.8) : Ink.Outlined(Tone.Bad, 2);

    private static string Interval(SampleEstimate estimate) =>
        (estimate.Count > 0 ? Svg.Number(estimate.PointEstimate) : "–")
        + (estimate is { Low: { } low, High: { } high } ? $" ({Svg.Number(low)} to {Svg.Number(high)})" : "");
}
