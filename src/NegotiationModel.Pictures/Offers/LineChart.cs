namespace NegotiationModel.Pictures;

/// <summary>Numbers of several parties over the moves in which they were said, with level lines for limits, and a legend beside.</summary>
internal sealed class LineChart(double width, double height)
{
    private const double Left = 92,
        Top = 14,
        LineHeight = 20;

    /// <summary>The series, each with its mark.</summary>
    public List<Line> Lines { get; } = [];

    /// <summary>Levels to show across the whole width.</summary>
    public List<Level> Levels { get; } = [];

    /// <summary>How a number of the upright axis is written.</summary>
    public required Func<double, string> Words { get; init; }

    /// <summary>What stands below the level axis.</summary>
    public required string Across { get; init; }

    /// <summary>What stands above the plot.</summary>
    public string? Heading { get; init; }

    /// <summary>Draws at a place; returns the bottom.</summary>
    public double Draw(Svg svg, double top, bool withLegend = true)
    {
        var first = top + Top + (Heading is null ? 0 : 18);
        var y = new Axis(
            Lines.SelectMany(line => line.Points).Select(point => point.Value).Concat(Levels.Select(level => level.Value)),
            first + height,
            first
        );
        var x = new Axis(Lines.SelectMany(line => line.Points).Select(point => (double)point.Move), Left + 8, Left + width - 8);
        if (Heading is not null)
            svg.Text(Left, top + 16, Heading, new(IsBold: true));
        svg.Rectangle(Left, first, width, height, new(Tone.Panel, Tone.Rule, 1));
        svg.Path(
            string.Concat(y.Marks.Select(mark => $"M{Svg.At(Left)} {Svg.At(y[mark])}h{Svg.At(width)}")),
            Ink.Outlined(Tone.Rule, 0.5, "1 4")
        );
        svg.Texts(new(Tone.Muted, 11, "end"), y.Marks.Select(mark => (Left - 7, y[mark] + 4, Words(mark))));
        svg.Texts(
            new(Tone.Muted, 11, "middle"),
            x.Marks.Where(mark => mark == Math.Floor(mark) && mark > 0).Select(mark => (x[mark], first + height + 17, Svg.Number(mark)))
        );
        svg.Text(Left + width / 2, first + height + 36, Across, new(Size: 12, Anchor: "middle"));
        foreach (var level in Levels)
            svg.Line(
                Left,
                y[level.Value],
                Left + width,
                y[level.Value],
                Ink.Outlined(level.Tone, 1.5, "6 4"),
                $"{level.Words}: {Words(level.Value)}"
            );
        foreach (var line in Lines)
            Series(svg, line, x, y);
        return Math.Max(first + height + 46, withLegend ? Legend(svg, Left + width + 20, first) : 0);
    }

    // Many offers get small marks.
    private double Scale => Math.Clamp(60.0 / Math.Max(1, Lines.Sum(line => line.Points.Count)), 0.45, 1);

    private void Series(Svg svg, Line line, Axis x, Axis y)
    {
        var points = line.Points.Select(point => (X: x[point.Move], Y: y[point.Value], Point: point)).ToList();
        if (points.Count > 1)
            svg.Path(
                "M" + string.Join('L', points.Select(point => $"{Svg.At(point.X)} {Svg.At(point.Y)}")),
                Ink.Outlined(line.Tone, 1.8, line.IsOfOther ? "2 3" : null)
            );
        foreach (var (across, up, point) in points)
        {
            if (point.IsAgreed)
                svg.Path(Marker.Circle(across, up, 10), Ink.Outlined(Tone.Good, 2.5), "agreed");
            svg.Path(
                Marker.Of(line.Place, across, up, (line.IsOfOther ? 4 : 5.5) * Scale),
                line.IsOfOther ? new(Tone.Paper, line.Tone, 1.5) : new(line.Tone, Tone.Paper, 1),
                $"{point.Id}: {Words(point.Value)}"
            );
        }
    }

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

        foreach (var level in Levels)
        {
            svg.Line(x, y - 4, x + 18, y - 4, Ink.Outlined(level.Tone, 1.5, "6 4"));
            svg.Text(x + 26, y, Svg.Cut(level.Words, 34), new(Size: 12));
            y += LineHeight;
        }

        return y;
    }

    internal sealed record Line(string Words, int Place, Tone Tone, bool IsOfOther, IReadOnlyList<Point> Points);

    internal sealed record Level(string Words, double Value, Tone Tone);

    internal readonly record struct Point(int Move, double Value, string Id, bool IsAgreed);
}
