namespace NegotiationModel.Pictures;

/// <summary>One plot of an outcome space: what outcomes are worth to two of the parties.</summary>
internal sealed class OutcomePlot
{
    /// <summary>From how many different points on density is drawn instead of dots; among many small plots, sooner.</summary>
    private const int MostDots = 3_000, MostSmallDots = 500;

    private const double Left = 56, Top = 12;

    private readonly Svg svg;
    private readonly BargainingProblem problem;
    private readonly int first, second;
    private readonly string[] names;
    private readonly IReadOnlyList<OfferPath> offers;
    private readonly double side;
    private readonly Axis x, y;

    public OutcomePlot(Svg svg, BargainingProblem problem, int first, int second, string[] names, IReadOnlyList<OfferPath> offers, double side)
    {
        (this.svg, this.problem, this.first, this.second, this.names, this.offers, this.side) = (svg, problem, first, second, names, offers, side);
        x = new(Numbers(first), Left, Left + side);
        y = new(Numbers(second), Top + side, Top);
    }

    /// <summary>The solutions of theory, each with its mark.</summary>
    public static IReadOnlyList<(SolutionConcept Concept, string Words, Func<double, double, string> Mark)> Solutions { get; } =
    [
        (SolutionConcept.Nash, "Nash", (x, y) => $"M{Svg.Number(x - 7)} {Svg.Number(y)}h14M{Svg.Number(x)} {Svg.Number(y - 7)}v14"),
        (SolutionConcept.KalaiSmorodinsky, "Kalai–Smorodinsky", (x, y) => $"M{Svg.Number(x - 5)} {Svg.Number(y - 5)}l10 10M{Svg.Number(x - 5)} {Svg.Number(y + 5)}l10 -10"),
        (SolutionConcept.Egalitarian, "egalitarian", (x, y) => $"M{Svg.Number(x - 6)} {Svg.Number(y - 6)}h12v12h-12Z"),
        (SolutionConcept.Utilitarian, "utilitarian", (x, y) => $"M{Svg.Number(x)} {Svg.Number(y - 8)}l8 8l-8 8l-8 -8Z"),
    ];

    public void Draw()
    {
        Frame();
        Zone();
        Outcomes();
        Frontier();
        foreach (var path in offers)
            Path(path);
        foreach (var solution in Solutions)
            foreach (var point in problem.Solve(solution.Concept).Points)
                svg.Path(solution.Mark(x[point.Utilities[first]], y[point.Utilities[second]]), Ink.Outlined(Tone.Third, 2), $"{solution.Words}: {Pair(point.Utilities)}");
    }

    private IEnumerable<double> Numbers(int party) =>
        offers.SelectMany(path => path.Offers).Select(offer => offer.Utilities[party])
            .Append(problem.Parties[party].Best).Append(problem.Parties[party].Worst).Append(problem.Parties[party].Reservation);

    private void Frame()
    {
        svg.Rectangle(Left, Top, side, side, new(Tone.Panel, Tone.Rule, 1));
        foreach (var mark in x.Marks)
            svg.Text(x[mark], Top + side + 17, Svg.Number(mark), new(Tone.Muted, 11, "middle"));
        foreach (var mark in y.Marks)
            svg.Text(Left - 7, y[mark] + 4, Svg.Number(mark), new(Tone.Muted, 11, "end"));
        svg.Text(Left + side / 2, Top + side + 38, $"worth to {names[first]}", new(Size: 12, Anchor: "middle", Tone: Tone.Ink));
        svg.Open(more: $"transform=\"translate(14 {Svg.Number(Top + side / 2)}) rotate(-90)\"");
        svg.Text(0, 0, $"worth to {names[second]}", new(Size: 12, Anchor: "middle", Tone: Tone.Ink));
        svg.Close();
    }

    // Where both have more than without agreement.
    private void Zone()
    {
        var (across, up) = (x[problem.Parties[first].Reservation], y[problem.Parties[second].Reservation]);
        if (problem.IndividuallyRational > 0)
            svg.Rectangle(across, Top, Left + side - across, up - Top, Ink.Filled(Tone.Third, 0.12), title: "the zone of possible agreement");
        svg.Line(across, Top, across, Top + side, Ink.Outlined(Tone.Muted, 1.5, "5 3"), $"{names[first]} without agreement: {Svg.Number(problem.Parties[first].Reservation)}");
        svg.Line(Left, up, Left + side, up, Ink.Outlined(Tone.Muted, 1.5, "5 3"), $"{names[second]} without agreement: {Svg.Number(problem.Parties[second].Reservation)}");
    }

    private void Outcomes()
    {
        var cells = new OutcomeCells(problem, first, second, x, y);
        if (cells.Points(problem.Parties.Count == 2 ? MostDots : MostSmallDots) is { } points)
            svg.Path(string.Concat(points.Select(point => Dot(point.X, point.Y))), new(null, Tone.Rule, 4.5) { Cap = true });
        else
            foreach (var (level, data) in cells.Density())
                svg.Path(data, Ink.Filled(Tone.Muted, level));
    }

    private static string Dot(double x, double y) => $"M{Svg.Number(x)} {Svg.Number(y)}h0";

    // Between two points nothing can be had: the frontier of single outcomes is a staircase.
    private void Frontier()
    {
        var points = problem.Frontier.Select(point => (X: x[point.Utilities[first]], Y: y[point.Utilities[second]])).OrderBy(point => point.X).ThenBy(point => point.Y).ToList();
        if (problem.Parties.Count == 2 && points.Count > 0)
        {
            var data = $"M{Svg.Number(points[0].X)} {Svg.Number(points[0].Y)}" + string.Concat(points.Zip(points.Skip(1), (from, to) => $"V{Svg.Number(to.Y)}H{Svg.Number(to.X)}"));
            svg.Path(data, Ink.Outlined(Tone.Ink, 1));
        }

        if (problem.Parties.Count == 2 || points.Count <= MostSmallDots / 5) // among several parties nearly everything may be on the frontier
            svg.Path(string.Concat(points.Select(point => Dot(point.X, point.Y))), new(null, Tone.Ink, 6) { Cap = true }, "the frontier");
    }

    private void Path(OfferPath path)
    {
        var place = PlaceOf(path);
        var points = path.Offers.Select(offer => (X: x[offer.Utilities[first]], Y: y[offer.Utilities[second]], Offer: offer)).ToList();
        svg.Path("M" + string.Join('L', points.Select(point => $"{Svg.Number(point.X)} {Svg.Number(point.Y)}")), Ink.Outlined(Palette.OfParty(place), 1.5, "2 3"));
        foreach (var point in points)
        {
            if (point.Offer.IsAgreed)
                svg.Path(Marker.Circle(point.X, point.Y, 11), Ink.Outlined(Tone.Good, 2.5), "agreed");
            svg.Path(Marker.Of(place, point.X, point.Y, 6), new(Palette.OfParty(place), Tone.Paper, 1), $"{point.Offer.Id} of {path.Name}: {Pair(point.Offer.Utilities)}");
            svg.Text(point.X + 9, point.Y - 7, Svg.Number(point.Offer.Number), new(Palette.OfParty(place), 11, IsBold: true, Halo: Tone.Panel));
        }
    }

    private int PlaceOf(OfferPath path)
    {
        var place = Enumerable.Range(0, problem.Parties.Count).FirstOrDefault(party => problem.Parties[party].Party == path.Party, -1);
        return place >= 0 ? place : problem.Parties.Count;
    }

    private string Pair(ValueList<double> utilities) => $"{names[first]} {Svg.Number(utilities[first])}, {names[second]} {Svg.Number(utilities[second])}";
}
