namespace NegotiationModel.Pictures;

/// <summary>What the marks and bars of a timeline mean; only of those that occur.</summary>
internal static class TimelineLegend
{
    private const double SlotWidth = 132,
        LineHeight = 18;

    /// <summary>Draws it in as many lines as it needs; returns the bottom.</summary>
    public static double Draw(Svg svg, TimelineData data, double top, double width)
    {
        var perLine = Math.Max(1, (int)(width / SlotWidth));
        var entries = Entries(data).ToList();
        for (var place = 0; place < entries.Count; place++)
        {
            var (x, y) = (place % perLine * SlotWidth, top + LineHeight * (place / perLine) + 8);
            foreach (var (data_, ink) in entries[place].Marks(x + 8, y))
                svg.Path(data_, ink);
            svg.Text(x + 20, y + 4, entries[place].Words, new(Tone.Muted, 11));
        }

        return top + LineHeight * ((entries.Count + perLine - 1) / perLine);
    }

    private static IEnumerable<Entry> Entries(TimelineData data)
    {
        yield return new("a move", (x, y) => [(Marker.Circle(x, y, 5), Ink.Filled(Tone.Muted))]);
        if (data.Rows.Any(row => row.IsStatement))
            yield return new("only words", (x, y) => [(Marker.Circle(x, y, 3.5), new(Tone.Paper, Tone.Muted))]);
        if (data.Rows.Any(row => row.IsRefused))
            yield return new("a refused move", (x, y) => [(StatusTone.Cross(x, y, 5), Ink.Outlined(Tone.Bad, 2))]);
        foreach (var kind in Enum.GetValues<SubjectKind>().Where(kind => data.Bars.Any(bar => bar.Kind == kind)))
            yield return new(
                Narration.Label(kind),
                (x, y) => [($"M{Svg.At(x)} {Svg.At(y - 8)}v16", TimelineDrawing.BarInk(kind, Tone.Muted, 12))]
            );
        var statuses = data.Bars.SelectMany(bar => bar.Statuses.Select(step => (bar, step.Status))).ToList();
        foreach (var (tone, words) in new[] { (Tone.Accent, "on the table"), (Tone.Waiting, "still to be settled") })
            if (statuses.Any(one => StatusTone.Of(one.Status) == tone))
                yield return new(words, (x, y) => [($"M{Svg.At(x)} {Svg.At(y - 8)}v16", Ink.Outlined(tone, 4))]);
        foreach (
            var (tone, words) in new[]
            {
                (Tone.Good, "accepted or met"),
                (Tone.Bad, "rejected or failed"),
                (Tone.Muted, "replaced or over"),
            }
        )
            if (
                statuses.Find(one =>
                    one.bar.IsOver && one.Status.Equals(one.bar.Statuses[^1].Status) && StatusTone.Of(one.Status) == tone
                ) is
                { Status: { } status }
            )
                yield return new(words, (x, y) => [(StatusTone.EndMark(status, x, y), Ink.Outlined(tone, 2))]);
        if (data.Rows.Any(row => row.Status == NegotiationStatus.Suspended))
            yield return new(
                "talks suspended",
                (x, y) => [($"M{Svg.At(x - 7)} {Svg.At(y - 6)}h14v12h-14z", new(Tone.Panel, Tone.Rule, 1))]
            );
    }

    private sealed record Entry(string Words, Func<double, double, (string Data, Ink Ink)[]> Marks);
}
