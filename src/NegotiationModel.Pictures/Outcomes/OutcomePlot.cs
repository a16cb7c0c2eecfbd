using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>One plot of an outcome space: what outcomes are worth to two of the parties.</summary>
internal sealed class OutcomePlot
{
    /// <summary>How many offers of a party are marked.</summary>
    public const int MaxMarks = 400;

    /// <summary>The tint of the zone of possible agreement.</summary>
    public const Tone ZoneTone = Tone.Third;

    public const double ZoneOpacity = 0.12;

    /// <summary>From how many different points on density is drawn instead of dots; among many small plots, sooner.</summary>
    private const int MaxDots = 3_000,
        MaxSmallDots = 250,
        MaxLabels = 24;

    private const double EndRadius = 4,
        MaxEndRadius = 18;

    private readonly Svg svg;
    private readonly BargainingProblem problem;
    private readonly int first,
        second;
    private readonly string[] names;
    private readonly IReadOnlyList<OfferPath> offers;
    private readonly IReadOnlyList<ValueList<double>> ends;
    private readonly OutcomeFrame frame;
    private readonly Axis x,
        y;

    public OutcomePlot(
        Svg svg,
        BargainingProblem problem,
        (int First, int Second) pair,
        string[] names,
        IReadOnlyList<OfferPath> offers,
        IReadOnlyList<ValueList<double>> ends,
        OutcomeFrame frame
    )
    {
        (this.svg, this.problem, this.names, this.offers, this.ends, this.frame) = (svg, problem, names, offers, ends, frame);
        (first, second) = pair;
        x = new(Numbers(first), frame.Left, frame.Left + frame.Side, IsSmall ? 2 : 5);
        y = new(Numbers(second), frame.Top + frame.Side, frame.Top, IsSmall ? 2 : 5);
    }

    public void Draw()
    {
        svg.Open(more: $"data-plot=\"{first} {second}\"");
        Frame();
        Zone();
        Outcomes();
        Reservations();
        Frontier();
        foreach (var solution in SolutionMarks.All)
            Dots(solution, solution.Points(problem));
        foreach (var path in offers)
            Path(path);
        foreach (var (order, path) in offers.Index())
            Labels(path, order);
        if (IsDensity)
            Halos();
        foreach (var solution in SolutionMarks.All)
            Marks(solution, solution.Points(problem));
        Ends(); // over the marks, which are wider than one end
        svg.Close();
    }

    /// <summary>Whether utilities are written as points out of 100, as role sheets have them.</summary>
    public bool AsPercent { get; init; }

    /// <summary>Whether its one end is a deal, drawn with the ring of an agreed offer.</summary>
    public bool IsDeal { get; init; }

    /// <summary>Whether cells stand for the outcomes that lie in them; known once it is drawn.</summary>
    public bool IsDensity { get; private set; }

    /// <summary>Whether the points of the frontier are marked; among several parties nearly everything may be on it. Known once it is
    /// drawn.</summary>
    public bool IsFrontierMarked { get; private set; }

    private bool IsSmall => problem.UtilityRanges.Count > 2;

    private IEnumerable<double> Numbers(int party) =>
        offers
            .SelectMany(path => path.Offers)
            .Select(offer => offer.Utilities[party])
            .Concat(ends.Select(end => end[party]))
            .Append(problem.UtilityRanges[party].Best)
            .Append(problem.UtilityRanges[party].Worst)
            .Append(problem.UtilityRanges[party].Reservation);

    // Plots beside and above one another share what stands at the edge.
    private void Frame()
    {
        svg.Rectangle(frame.Left, frame.Top, frame.Side, frame.Side, new(Tone.Panel, Tone.Rule, 1));
        if (frame.HasBottom)
        {
            svg.Texts(new(Tone.Muted, 11, "middle"), x.Marks.Select(mark => (x[mark], Bottom + 17, Number(mark))));
            svg.Text(frame.Left + frame.Side / 2, Bottom + 38, Worth(first), new(Anchor: "middle"));
        }

        if (!frame.HasLeft)
            return;
        svg.Texts(new(Tone.Muted, 11, "end"), y.Marks.Select(mark => (frame.Left - 7, y[mark] + 4, Number(mark))));
        svg.Open(more: $"transform=\"translate({Svg.Number(frame.Left - 42)} {Svg.Number(frame.Top + frame.Side / 2)}) rotate(-90)\"");
        svg.Text(0, 0, Worth(second), new(Anchor: "middle"));
        svg.Close();
    }

    private double Bottom => frame.Top + frame.Side;

    private string Worth(int party) => $"{(AsPercent ? "points of" : "worth to")} {Svg.Cut(names[party], (int)frame.Side / 8)}";

    private string Number(double utility) => Svg.Number(AsPercent ? 100 * utility : utility);

    private (double X, double Y) WithoutAgreement =>
        (x[problem.UtilityRanges[first].Reservation], y[problem.UtilityRanges[second].Reservation]);

    // Where both have more than without agreement.
    private void Zone()
    {
        var (across, up) = WithoutAgreement;
        if (problem.IndividuallyRationalCount > 0)
            svg.Rectangle(
                across,
                frame.Top,
                frame.Left + frame.Side - across,
                up - frame.Top,
                Ink.Filled(ZoneTone, ZoneOpacity),
                title: IsSmall ? null : "the zone of possible agreement"
            );
    }

    private void Reservations()
    {
        var (across, up) = WithoutAgreement;
        string[] lines =
        [
            $"M{Svg.At(across)} {Svg.At(frame.Top)}V{Svg.At(Bottom)}",
            $"M{Svg.At(frame.Left)} {Svg.At(up)}H{Svg.At(frame.Left + frame.Side)}",
        ];
        if (IsSmall)
            Reservation(string.Concat(lines), null);
        else
            foreach (var (party, line) in new[] { first, second }.Zip(lines))
                Reservation(line, $"{names[party]} without agreement: {Number(problem.UtilityRanges[party].Reservation)}");
    }

    private void Reservation(string line, string? title) =>
        svg.Path(line, Ink.Outlined(Tone.Muted, 1.5, "5 3"), title, "data-of=\"no agreement\"");

    private void Outcomes()
    {
        var cells = new OutcomeCells(problem, first, second, x, y, frame, IsSmall);
        var dots = cells.Dots(IsSmall ? MaxSmallDots : MaxDots);
        if (dots is not null)
            svg.Path(dots, new(null, Tone.Rule, 4.5) { Cap = true }, more: "data-of=\"outcomes\"");
        else
            Density(cells);
        IsDensity = dots is null;
    }

    // Strokes lie on the middle of their row.
    private void Density(OutcomeCells cells)
    {
        svg.Open(
            more: $"transform=\"translate({Svg.At(frame.Left)} {Svg.Number(frame.Top + cells.Width / 2)}) "
                + $"scale({Svg.Number(cells.Width)})\" data-of=\"density\""
        );
        foreach (var (height, data) in cells.Density())
            svg.Path(data, new(null, Tone.Rule, height));
        svg.Close();
    }

    // Marks stand out from what is dense.
    private void Halos() =>
        svg.Path(
            string.Concat(
                SolutionMarks
                    .All.SelectMany(solution => solution.Points(problem))
                    .Select(point => Marker.Dot(x[point[first]], y[point[second]]))
                    .Distinct()
            ),
            new(null, Tone.Panel, 18) { Cap = true }
        );

    // Many dots lie under what was offered.
    private void Dots(SolutionMarks solution, IReadOnlyList<ValueList<double>> points)
    {
        if (SolutionMarks.AreDots(points.Count))
            svg.Path(
                string.Concat(points.Select(point => Marker.Dot(x[point[first]], y[point[second]])).Distinct()),
                SolutionMarks.Dots,
                IsSmall ? null : $"{solution.Words}: {points.Count} outcomes",
                $"data-of=\"{solution.Concept}\""
            );
    }

    private void Marks(SolutionMarks solution, IReadOnlyList<ValueList<double>> points)
    {
        if (SolutionMarks.AreDots(points.Count))
            return;
        foreach (var point in points)
            svg.Path(
                solution.Mark(x[point[first]], y[point[second]]),
                Ink.Outlined(Tone.Third, 2),
                IsSmall ? null : $"{solution.Words}: {Pair(point)}",
                $"data-of=\"{solution.Concept}\" {Point(point)}"
            );
    }

    // Between two points nothing can be had: the frontier of single outcomes is a staircase.
    private void Frontier()
    {
        var points = OutcomeFrontier
            .Of(problem, offers)
            .Select(point => (X: x[point[first]], Y: y[point[second]]))
            .OrderBy(point => point.X)
            .ThenBy(point => point.Y)
            .ToList();
        if (problem.UtilityRanges.Count == 2 && points.Count > 0)
        {
            var data =
                $"M{Svg.At(points[0].X)} {Svg.At(points[0].Y)}"
                + string.Concat(points.Zip(points.Skip(1), (from, to) => $"V{Svg.At(to.Y)}H{Svg.At(to.X)}"));
            svg.Path(data, Ink.Outlined(Tone.Ink, 1));
        }

        IsFrontierMarked = problem.UtilityRanges.Count == 2 || points.Count <= MaxSmallDots / 5;
        if (IsFrontierMarked)
            svg.Path(
                string.Concat(points.Select(point => Marker.Dot(point.X, point.Y))),
                new(null, Tone.Ink, 6) { Cap = true },
                "the frontier",
                "data-of=\"frontier\""
            );
    }

    // Ends that lie on one another are one mark, which grows with their number.
    private void Ends()
    {
        foreach (
            var spot in ends.GroupBy(end => (Math.Round(x[end[first]]), Math.Round(y[end[second]])))
                .OrderByDescending(spot => spot.Count())
                .ThenBy(spot => spot.Key)
        )
        {
            if (IsDeal)
                AgreedRing(x[spot.First()[first]], y[spot.First()[second]], "the deal");
            var radius = Math.Min(EndRadius * Math.Sqrt(spot.Count()), MaxEndRadius);
            svg.Path(
                Marker.Circle(x[spot.First()[first]], y[spot.First()[second]], radius),
                new(IsDeal ? Tone.Good : Tone.Accent, Tone.Paper, 1, Opacity: 0.75),
                IsSmall ? null : $"{spot.Count()} at {Pair(spot.First())}",
                $"data-of=\"end\" data-count=\"{spot.Count()}\" {Point(spot.First())}"
            );
        }
    }

    private void AgreedRing(double at, double up, string what) =>
        svg.Path(Marker.Circle(at, up, 11), Ink.Outlined(Tone.Good, 2.5), IsSmall ? null : what);

    private void Path(OfferPath path)
    {
        var points = Placed(path);
        if (points.Count > 1)
            svg.Path(
                "M" + string.Join('L', points.Select(point => $"{Svg.At(point.X)} {Svg.At(point.Y)}")),
                Ink.Outlined(Palette.OfParty(path.Place), 1.5, "2 3")
            );
        foreach (var point in points)
        {
            if (point.Offer.IsAgreed)
                AgreedRing(point.X, point.Y, "agreed");
            svg.Path(
                Marker.Of(path.Place, point.X, point.Y, 6),
                new(Palette.OfParty(path.Place), Tone.Paper, 1),
                IsSmall ? null : $"{point.Offer.Id} of {path.Name}: {Pair(point.Offer.Utilities)}",
                $"data-of=\"offer\" {Point(point.Offer.Utilities)}"
            );
        }
    }

    // After all marks, and for each party on a side of its own.
    private void Labels(OfferPath path, int order)
    {
        var (isLeft, isBelow) = (order % 2 == 1, order % 4 > 1);
        foreach (var spot in Placed(path).GroupBy(point => (X: Math.Round(point.X / 8), Y: Math.Round(point.Y / 8))).Take(MaxLabels))
            svg.Text(
                isLeft ? spot.Min(point => point.X) - 9 : spot.Max(point => point.X) + 9,
                isBelow ? spot.Max(point => point.Y) + 15 : spot.Min(point => point.Y) - 7,
                Numbers([.. spot.Select(point => point.Offer.Number)]),
                new(Palette.OfParty(path.Place), 11, isLeft ? "end" : "start", IsBold: true, Halo: Tone.Panel)
            );
    }

    private List<(double X, double Y, PlacedOffer Offer)> Placed(OfferPath path)
    {
        var excerpt = new Excerpt(path.Offers.Count, MaxMarks);
        return
        [
            .. path
                .Offers.Where((offer, number) => !excerpt.LeavesOut(number) || offer.IsAgreed)
                .Select(offer => (x[offer.Utilities[first]], y[offer.Utilities[second]], offer)),
        ];
    }

    // Offers that stand on one another have one label.
    private static string Numbers(int[] numbers) =>
        numbers.Length <= 3 ? string.Join(", ", numbers) : $"{numbers[0]} … {numbers[^1]} ({numbers.Length})";

    // Read back by tests, and by who wants the numbers.
    private string Point(ValueList<double> utilities) =>
        FormattableString.Invariant($"data-x=\"{utilities[first]:0.####}\" data-y=\"{utilities[second]:0.####}\" {Place(utilities)}");

    private string Place(ValueList<double> utilities) => $"data-at=\"{Svg.At(x[utilities[first]])} {Svg.At(y[utilities[second]])}\"";

    private string Pair(ValueList<double> utilities) =>
        $"{names[first]} {Number(utilities[first])}, {names[second]} {Number(utilities[second])}";
}
