using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>Lays out the plots of an outcome space, one for each pair of parties, and the legend beside them.</summary>
internal sealed class OutcomeSpaceDrawing(BargainingProblem problem, Negotiation? talks)
{
    private const double Left = 56,
        Top = 12,
        Below = 48,
        Gap = 14,
        LegendWidth = 250,
        LineHeight = 20;

    private readonly Svg svg = new();

    /// <summary>What the parties are called, in the order of the problem; left out, what the talks call them, or their ids.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>The ends of many talks, each as what it was worth to the parties; empty where single talks are shown.</summary>
    public IReadOnlyList<ValueList<double>> Ends { get; init; } = [];

    /// <summary>Whether the single end is a deal of which no talks are known.</summary>
    public bool IsDeal { get; init; }

    /// <summary>Whether worth is written in points out of 100.</summary>
    public bool AsPercent { get; init; }

    private bool hasDensity,
        hasFrontier;

    public Picture Draw()
    {
        string[] names =
        [
            .. Names ?? problem.UtilityRanges.Select(party => talks is null ? party.Party.Value : OfferLines.NameOf(talks, party.Party)),
        ];
        var offers = talks is null ? [] : Offers.Of(problem, talks);
        var side = names.Length switch
        {
            2 => 440,
            3 => 280,
            <= 6 => 200,
            _ => 130,
        };
        // a triangle of plots: a column for each party but the last, a row for each but the first
        var last = names.Length - 1;
        for (var row = 1; row <= last; row++)
        for (var column = 0; column < row; column++)
        {
            var plot = new OutcomePlot(
                svg,
                problem,
                (column, row),
                names,
                offers,
                Ends,
                new(Left + column * (side + Gap), Top + (row - 1) * (side + Gap), side, HasLeft: column == 0, HasBottom: row == last)
            )
            {
                AsPercent = AsPercent,
                IsDeal = IsDeal,
            };
            plot.Draw();
            hasDensity |= plot.IsDensity;
            hasFrontier |= plot.IsFrontierMarked;
        }

        // beside the plot of two; among several in the corner that the triangle leaves free
        var left = Left + (last > 1 ? (last - 1) * (side + Gap) : side) + 16;
        var bottom = Legend(left, offers);
        return svg.ToPicture(
            "What could be agreed",
            Description(names, offers),
            Math.Max(Left + last * (side + Gap) + 16, left + LegendWidth),
            Math.Max(Top + last * (side + Gap) - Gap + Below, bottom)
        );
    }

    private double Legend(double x, IReadOnlyList<OfferPath> offers)
    {
        var y = 28.0;
        foreach (var (mark, ink, words) in Entries(offers))
        {
            svg.Path(mark(x + 8, y - 4), ink);
            svg.Text(x + 24, y, words, new(Size: 12));
            y += LineHeight;
        }

        foreach (var words in Notes(offers))
        {
            svg.Text(x, y, words, new(Tone.Muted, 11));
            y += LineHeight - 4;
        }

        return y + 8;
    }

    private IEnumerable<string> Notes(IReadOnlyList<OfferPath> offers)
    {
        if (hasDensity)
            yield return "Thicker strokes: more outcomes.";
        if (offers.Count > 0)
            yield return "Numbers: the order of the offers.";
        if (offers.Any(path => path.Offers.Count > OutcomePlot.MaxMarks))
            yield return $"Of each party the first and the last {OutcomePlot.MaxMarks / 2}.";
        var others = talks?.Proposals.Count - offers.Sum(path => path.Offers.Count) ?? 0;
        if (others > 0)
            yield return others == 1 ? "1 offer leaves issues open: not shown." : $"{others} offers leave issues open: not shown.";
    }

    private IEnumerable<(Func<double, double, string> Mark, Ink Ink, string Words)> Entries(IReadOnlyList<OfferPath> offers)
    {
        yield return (
            (x, y) => hasDensity ? $"M{Svg.At(x - 6)} {Svg.At(y - 6)}h12v1h-12zm0 4h12v2h-12zm0 5h12v3h-12z" : Marker.Circle(x, y, 2.5),
            Ink.Filled(Tone.Rule),
            FormattableString.Invariant($"{problem.Space.Count:n0} {(problem.Space.IsSampled ? "sampled " : "")}outcomes")
        );
        if (problem.UtilityRanges.Count == 2)
            yield return ((x, y) => $"M{Svg.At(x - 8)} {Svg.At(y)}h16", Ink.Outlined(Tone.Ink, 2), "frontier");
        else if (hasFrontier)
            yield return ((x, y) => Marker.Circle(x, y, 3), Ink.Filled(Tone.Ink), "on the frontier");
        yield return ((x, y) => $"M{Svg.At(x - 8)} {Svg.At(y)}h16", Ink.Outlined(Tone.Muted, 1.5, "5 3"), "no agreement");
        foreach (var solution in SolutionMarks.All)
            if (solution.Points(problem).Count is > 0 and var points)
                yield return solution.Entry(points);
        foreach (var path in offers)
        {
            var place = path.Place;
            yield return (
                (x, y) => Marker.Of(place, x, y, 6),
                new(Palette.OfParty(place), Tone.Paper, 1),
                $"offers of {Svg.Cut(path.Name, 22)}"
            );
        }

        if (Ends.Count > 0 && !IsDeal)
            yield return (
                (x, y) => Marker.Circle(x, y, 6),
                new(Tone.Accent, Tone.Paper, 1, Opacity: 0.75),
                $"where {Ends.Count} talks ended"
            );
        if (IsDeal || offers.Any(path => path.Offers.Any(offer => offer.IsAgreed)))
            yield return ((x, y) => Marker.Circle(x, y, 8), Ink.Outlined(Tone.Good, 2.5), IsDeal ? "the deal" : "agreed");
    }

    private string Description(string[] names, IReadOnlyList<OfferPath> offers) =>
        $"{problem.Space.Count} {(problem.Space.IsSampled ? "outcomes as a sample" : "outcomes")}, valued by "
        + $"{string.Join(", ", names)}; {problem.Frontier.Count} of them on the frontier, {problem.IndividuallyRationalCount} that "
        + "nobody likes less than no agreement."
        + (
            IsDeal ? " A deal is marked."
            : Ends.Count > 0 ? $" The ends of {Ends.Count} talks."
            : ""
        )
        + string.Concat(offers.Select(path => $" {path.Name} made {path.Offers.Count} whole offer{(path.Offers.Count == 1 ? "" : "s")}."))
        + string.Concat(offers.SelectMany(path => path.Offers).Where(offer => offer.IsAgreed).Select(offer => $" {offer.Id} was agreed."));
}
