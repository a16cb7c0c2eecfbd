namespace NegotiationModel.Pictures;

/// <summary>Draws pairs of numbers as marks, with a legend beside them.</summary>
internal sealed class ScatterDrawing(string title, string across, string up, PairedSample[] samples)
{
    private const double Left = 56,
        Top = 12,
        Side = 360,
        Below = 48,
        LegendWidth = 220,
        LineHeight = 20;

    private readonly Svg svg = new();
    private readonly Axis x = new(samples.SelectMany(sample => sample.Points).Select(point => point.X), Left, Left + Side);
    private readonly Axis y = new(samples.SelectMany(sample => sample.Points).Select(point => point.Y), Top + Side, Top);

    public Picture Draw()
    {
        Frame();
        for (var place = 0; place < samples.Length; place++)
            Marks(place);
        var legend = 28.0;
        for (var place = 0; place < samples.Length; place++, legend += LineHeight)
        {
            svg.Path(Marker.Of(place, Left + Side + 24, legend - 4, 5), new(Palette.OfParty(place), Tone.Paper, 1));
            svg.Text(Left + Side + 40, legend, Svg.Cut(samples[place].Name, 26), new(Tone.Ink));
        }

        return svg.ToPicture(title, Description, Left + Side + 16 + LegendWidth, Math.Max(Top + Side + Below, legend));
    }

    private string Description =>
        $"Across: {across}. Up: {up}. {string.Join(", ", samples.Select(sample => $"{sample.Name}: {sample.Points.Count}"))}.";

    private void Frame()
    {
        svg.Rectangle(Left, Top, Side, Side, new(Tone.Panel, Tone.Rule, 1));
        svg.Texts(new(Tone.Muted, 11, "middle"), x.Marks.Select(mark => (x[mark], Top + Side + 17, Svg.Number(mark))));
        svg.Texts(new(Tone.Muted, 11, "end"), y.Marks.Select(mark => (Left - 7, y[mark] + 4, Svg.Number(mark))));
        svg.Text(Left + Side / 2, Top + Side + 38, across, new(Anchor: "middle"));
        svg.Open(more: $"transform=\"translate({Svg.Number(Left - 42)} {Svg.Number(Top + Side / 2)}) rotate(-90)\"");
        svg.Text(0, 0, up, new(Anchor: "middle"));
        svg.Close();
    }

    private void Marks(int place)
    {
        foreach (
            var spot in samples[place].Points.GroupBy(point => (Math.Round(x[point.X]), Math.Round(y[point.Y]))).OrderBy(spot => spot.Key)
        )
            svg.Path(
                Marker.Of(place, x[spot.First().X], y[spot.First().Y], Math.Min(4 * Math.Sqrt(spot.Count()), 14)),
                new(Palette.OfParty(place), Tone.Paper, 1, Opacity: 0.75),
                more: $"data-of=\"pair\" data-count=\"{spot.Count()}\""
            );
    }
}
