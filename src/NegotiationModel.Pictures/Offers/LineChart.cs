namespace NegotiationModel.Pictures;

/// <summary>Numbers of several parties over the moves in which they were said, with level lines for limits, and a legend beside, or below
/// where it is narrow.</summary>
internal sealed class LineChart(double width, double height, bool narrow = false)
{
    private const double Top = 14,
        LineHeight = 20;

    private double Left => narrow ? 46 : 92;

    /// <summary>From how many offers on they have no marks of their own, and how many get a number at the axis each.</summary>
    private const int MaxMarks = 400,
        MaxNumbers = 12;

    /// <summary>The series, each with its mark.</summary>
    public List<Line> Lines { get; } = [];

    /// <summary>Levels to show across the whole width.</summary>
    public List<Level> Levels { get; } = [];

    /// <summary>How a number of the upright axis is written.</summary>
    public required Func<double, string> Words { get; init; }

    /// <summary>What stands below the level axis.</summary>
    public required string Across { get; init; }

    /// <summary>What stands above the plot.</summary>
    public required string Heading { get; init; }

    /// <summary>Draws at a place; returns the bottom.</summary>
    public double Draw(Svg svg, double top)
    {
        var first = top + Top + 18;
        var y = new Axis(
            Lines.SelectMany(line => line.Points).Select(point => point.Value).Concat(Levels.Select(level => level.Value)),
            first + height,
            first
        );
        var x = new Axis(Lines.SelectMany(line => line.Points).Select(point => (double)point.Move), Left + 8, Left + width - 8);
        svg.Text(Left, top + 16, Heading, new(IsBold: true));
        svg.Rectangle(Left, first, width, height, new(Tone.Panel, Tone.Rule, 1));
        svg.Path(
            string.Concat(y.Marks.Select(mark => $"M{Svg.At(Left)} {Svg.At(y[mark])}h{Svg.At(width)}")),
            Ink.Outlined(Tone.Rule, 0.5, "1 4")
        );
        svg.Texts(new(Tone.Muted, 11, "end"), y.Marks.Select(mark => (Left - 7, y[mark] + 4, Words(mark))));
        svg.Texts(new(Tone.Muted, 11, "middle"), Numbers(x).Select(mark => (x[mark], first + height + 17, Svg.Number(mark))));
        svg.Text(Left + width / 2, first + height + 36, Across, new(Size: 12, Anchor: "middle"));
        for (var place = 0; place < Levels.Count; place++)
            Draw(svg, Levels[place], place, y);
        foreach (var line in Lines)
            Series(svg, line, x, y);
        var bottom = first + height + 46;
        return narrow ? Legend(svg, Left, bottom) : Math.Max(bottom, Legend(svg, Left + width + 20, first));
    }

    // Few moves are numbered one by one.
    private IEnumerable<double> Numbers(Axis x)
    {
        var moves = Lines.SelectMany(line => line.Points).Select(point => (double)point.Move).Distinct().Order().ToList();
        return moves.Count <= MaxNumbers ? moves : x.Marks.Where(mark => mark == Math.Floor(mark) && mark > 0);
    }

    // Equal levels show by turns, and each has its party's mark at a place of its own.
    private void Draw(Svg svg, Level level, int place, Axis y)
    {
        var at = y[level.Value];
        svg.Line(
            Left + 6 * (place % 2),
            at,
            Left + width,
            at,
            Ink.Outlined(level.Tone, 1.5, "6 6"),
            $"{level.Words}: {Words(level.Value)}"
        );
        if (level.Place is { } party)
            svg.Path(
                Marker.Of(party, Left + width - 12 - 14 * place, at, 4),
                new(Tone.Panel, level.Tone, 1.5),
                more: $"data-of=\"level\" data-at=\"{Svg.At(at)}\""
            );
    }

    // Many offers get small marks.
    private double Scale => Math.Clamp(60.0 / Math.Max(1, Lines.Sum(line => line.Points.Count)), 0.45, 1);

    private void Series(Svg svg, Line line, Axis x, Axis y)
    {
        var points = line.Points.Select(point => (X: x[point.Move], Y: y[point.Value], Point: point)).ToList();
        if (points.Count > 1)
            svg.Path(
                "M"
                    + string.Join(
                        'L',
                        Thinned(points.ConvertAll(point => (point.X, point.Y))).Select(one => $"{Svg.At(one.X)} {Svg.At(one.Y)}")
                    ),
                Ink.Outlined(line.Tone, 1.8, line.IsOfOther ? "2 3" : null),
                more: "data-of=\"offers\""
            );
        foreach (var (across, up, _) in points.Where(point => point.Point.IsAgreed))
            svg.Path(Marker.Circle(across, up, 10), Ink.Outlined(Tone.Good, 2.5), "agreed");
        if (Lines.Sum(one => one.Points.Count) <= MaxMarks)
            foreach (var (across, up, point) in points)
                svg.Path(
                    Marker.Of(line.Place, across, up, (line.IsOfOther ? 4 : 5.5) * Scale),
                    line.IsOfOther ? new(Tone.Paper, line.Tone, 1.5) : new(line.Tone, Tone.Paper, 1),
                    $"{point.Id}: {Words(point.Value)}",
                    $"data-of=\"offer\" data-at=\"{Svg.At(across)} {Svg.At(up)}\""
                );
    }

    // More points than pixels: of each column of pixels, where the line enters and leaves it, and how far it goes within.
    private List<(double X, double Y)> Thinned(List<(double X, double Y)> points) =>
        points.Count <= 4 * width
            ? points
            :
            [
                .. points
                    .GroupBy(point => Math.Floor(point.X))
                    .SelectMany(column =>
                        new[] { column.First(), column.MinBy(point => point.Y), column.MaxBy(point => point.Y), column.Last() }.OrderBy(
                            point => point.X
                        )
                    ),
            ];

    private double Legend(Svg svg, double x, double top)
    {
        var y = top + 12;
        foreach (var line in Lines)
        {
            svg.Path(
                Marker.Of(line.Place, x + 8, y - 4, 5.5),
                line.IsOfOther ? new(Tone.Paper, line.Tone, 1.5) : new(line.Tone, Tone.Paper, 1)
            );
            svg.Text(x + 26, y, Svg.Cut(line.Words, 34), new(Size: 12));
            y += LineHeight;
        }

        foreach (var level in Levels.DistinctBy(level => level.Words))
        {
            svg.Line(x, y - 4, x + 18, y - 4, Ink.Outlined(level.Tone, 1.5, "6 6"));
            if (level.Place is { } party)
                svg.Path(Marker.Of(party, x + 9, y - 4, 4), new(Tone.Paper, level.Tone, 1.5));
            svg.Text(x + 26, y, Svg.Cut(level.Words, 34), new(Size: 12));
            y += LineHeight;
        }

        if (Lines.Any(line => line.Points.Any(point => point.IsAgreed)))
        {
            svg.Path(Marker.Circle(x + 8, y - 4, 7), Ink.Outlined(Tone.Good, 2.5));
            svg.Text(x + 26, y, "agreed", new(Size: 12));
            y += LineHeight;
        }

        return y;
    }

    internal sealed record Line(string Words, int Place, Tone Tone, bool IsOfOther, IReadOnlyList<Point> Points);

    /// <summary>A level; with the place of the party whose it is.</summary>
    internal sealed record Level(string Words, double Value, Tone Tone, int? Place = null);

    internal readonly record struct Point(int Move, double Value, string Id, bool IsAgreed);
}
