namespace NegotiationModel.Pictures;

/// <summary>Draws a timeline: a row for each move, a lane for each party, a column for each bar, and words beside.</summary>
internal sealed class TimelineDrawing
{
    private const double RowHeight = 22,
        LeastDateWidth = 118,
        LetterWidth = 6,
        LaneWidth = 26,
        WordsWidth = 420;

    private const int MaxTold = 20,
        MaxLetters = 64;

    private readonly TimelineData data;
    private readonly Svg svg = new();
    private readonly Dictionary<string, TimelineBar> bars;
    private readonly double dateWidth,
        lanesEnd,
        barsStart,
        barWidth,
        wordsStart,
        width,
        top;

    public TimelineDrawing(TimelineData data)
    {
        this.data = data;
        bars = data.Bars.DistinctBy(bar => bar.Id).ToDictionary(bar => bar.Id);
        // dates fit; how long after the beginning something was takes more
        var longest = data.Rows.Where(row => !row.IsDeadline).Select(row => row.When.Length).DefaultIfEmpty().Max();
        dateWidth = Math.Max(LeastDateWidth, LetterWidth * longest + 4);
        lanesEnd = dateWidth + LaneWidth * data.Parties.Count;
        // where much stands at the same time, narrower
        barWidth = Math.Clamp(450.0 / Math.Max(1, data.Columns), 2, 15);
        barsStart = lanesEnd + 8;
        wordsStart = barsStart + barWidth * data.Columns + 14;
        width = wordsStart + WordsWidth;
        top = TimelineLegend.Draw(svg, data, 24 + 18 * data.Parties.Count, width) + 6;
    }

    /// <summary>The stroke of a bar.</summary>
    public static Ink BarInk(SubjectKind kind, Tone tone, double width) =>
        Ink.Outlined(
            tone,
            Math.Max(
                1,
                kind switch
                {
                    SubjectKind.Agreement => width * 8 / 15,
                    SubjectKind.Condition => width / 6,
                    _ => width / 3,
                }
            ),
            kind == SubjectKind.Condition ? "5 2" : null
        );

    public Picture Draw()
    {
        Suspensions();
        Lanes();
        foreach (var bar in data.Bars)
            Link(bar);
        foreach (var bar in data.Bars)
            Bar(bar);
        for (var row = 0; row < data.Rows.Count; row++)
            Row(data.Rows[row], row);
        return svg.ToPicture($"{data.Title}: the course of the talks", Description, width, Bottom + 8);
    }

    private string Description =>
        $"{data.Rows.Count(row => row.Move is not null)} moves of {data.Parties.Count} parties, "
        + $"{data.Rows.Count(row => row.IsRefused)} of them against the rules. "
        + string.Join(" ", data.Bars.Take(MaxTold).Select(bar => Told(bar) + "."))
        + (data.Bars.Count > MaxTold ? $" And {data.Bars.Count - MaxTold} more." : "")
        + (data.Excerpt.HasGap ? $" Steps {data.Excerpt.Words("steps")}." : "");

    private static string Told(TimelineBar bar) =>
        $"{bar.Id}: {string.Join(", then ", bar.Statuses.Select(step => Narration.Label(step.Status)))}";

    private double Bottom => top + RowHeight * Math.Max(1, data.Rows.Count);

    private double Lane(int seat) => dateWidth + LaneWidth * (seat + 0.5);

    private double Middle(int row) => top + RowHeight * (row + 0.5);

    private double Column(TimelineBar bar) => barsStart + barWidth * (bar.Column + 0.5);

    private void Lanes()
    {
        svg.Path(
            string.Concat(data.Parties.Select((_, seat) => $"M{Svg.At(Lane(seat) + 9)} {14 + 18 * seat}H{Svg.At(lanesEnd + 8)}")),
            Ink.Outlined(Tone.Rule, 0.7, "1 3")
        );
        for (var seat = 0; seat < data.Parties.Count; seat++)
        {
            var (tone, y) = (Palette.OfParty(seat), 18 + 18 * seat);
            svg.Path(Marker.Of(seat, Lane(seat), y - 4, 5), Ink.Filled(tone));
            svg.Path($"M{Svg.At(Lane(seat))} {Svg.At(top)}V{Svg.At(Bottom)}", Ink.Outlined(tone, 1, "1 4"), more: "data-of=\"lane\"");
            svg.Text(
                lanesEnd + 14,
                y,
                $"{Svg.Cut(data.Parties[seat].Name, 48)} ({Narration.Label(data.Parties[seat].Role)})",
                new(tone, 12, IsBold: true)
            );
        }
    }

    // From the row in which they begin to that in which they end.
    private void Suspensions()
    {
        for (var row = 0; row < data.Rows.Count; row++)
        {
            var first = row;
            while (row < data.Rows.Count && data.Rows[row].Status == NegotiationStatus.Suspended)
                row++;
            if (row > first)
                svg.Rectangle(
                    dateWidth,
                    Middle(first),
                    lanesEnd - dateWidth,
                    (row < data.Rows.Count ? Middle(row) : Bottom) - Middle(first),
                    new(Tone.Panel, Tone.Rule, 0.5),
                    title: "suspended"
                );
        }
    }

    // From what was there to what answers it.
    private void Link(TimelineBar bar)
    {
        if (bar.From is null || !bars.TryGetValue(bar.From, out var from) || from == bar)
            return;
        var (x1, x2, y) = (Column(from), Column(bar), Middle(bar.Row));
        svg.Path(
            $"M{Svg.At(x1)} {Svg.At(y - 7)}C{Svg.At(x1)} {Svg.At(y)} {Svg.At(x2)} {Svg.At(y - 9)} {Svg.At(x2)} {Svg.At(y - 3)}",
            Ink.Outlined(Tone.Muted, 1),
            $"{bar.Id}, on {bar.From}"
        );
    }

    // Narrow bars have small marks.
    private double MarkScale => Math.Clamp(barWidth / 9, 0.4, 1);

    private void Bar(TimelineBar bar)
    {
        var x = Column(bar);
        var birth = data.Rows[bar.Row].Move is { } move ? $" data-move=\"{move}\"" : "";
        svg.Open(more: $"data-id=\"{MarkupText.Encode(bar.Id)}\"{birth}").Append($"<title>{MarkupText.Encode(Told(bar))}</title>");
        for (var step = 0; step < bar.Statuses.Count; step++)
        {
            var (row, status) = bar.Statuses[step];
            var until =
                step + 1 < bar.Statuses.Count ? Middle(bar.Statuses[step + 1].Row)
                : bar.IsOver ? Middle(row)
                : Bottom;
            if (until > Middle(row))
                svg.Line(x, Middle(row), x, until, BarInk(bar.Kind, StatusTone.Of(status), barWidth));
        }

        svg.Circle(x, Middle(bar.Row), 3 * MarkScale, new(Tone.Paper, StatusTone.Of(bar.Statuses[0].Status), 1.5));
        if (bar.IsOver)
            svg.Path(
                StatusTone.EndMark(bar.Statuses[^1].Status, x, Middle(bar.End), MarkScale),
                Ink.Outlined(StatusTone.Of(bar.Statuses[^1].Status), 2)
            );
        svg.Close();
    }

    private void Row(TimelineRow row, int place)
    {
        var y = Middle(place);
        if (row.IsDeadline)
            svg.Line(dateWidth + 10, y, wordsStart - 8, y, Ink.Outlined(Tone.Bad, 1.5, "6 4"));
        svg.Open(more: row.Move is { } move ? $"data-move=\"{move}\"" : null);
        if (row.When.Length > 0)
            svg.Text(0, y + 4, row.When, new(row.IsDeadline ? Tone.Bad : Tone.Muted, 11));
        if (row.Seat >= 0)
            Mark(row, y);
        svg.Text(
            wordsStart,
            y + 4,
            Svg.Cut((row.IsRefused ? "refused: " : "") + row.Words, MaxLetters),
            new(
                row.IsRefused || row.IsDeadline ? Tone.Bad
                : row.Move is null ? Tone.Muted
                : Tone.Ink
            )
        );
        svg.Close();
    }

    private void Mark(TimelineRow row, double y)
    {
        var (x, tone) = (Lane(row.Seat), Palette.OfParty(row.Seat));
        svg.Path(
            Marker.Of(row.Seat, x, y, row.IsStatement ? 3.5 : 6),
            row.IsStatement || row.IsRefused ? new(Tone.Paper, tone, 1.5) : new(tone, Tone.Paper, 1)
        );
        if (row.IsRefused)
            svg.Path($"M{Svg.At(x - 6)} {Svg.At(y - 6)}l12 12m0 -12l-12 12", Ink.Outlined(Tone.Bad, 2), "refused");
    }
}
