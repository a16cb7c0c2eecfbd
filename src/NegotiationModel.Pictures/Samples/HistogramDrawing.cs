namespace NegotiationModel.Pictures;

/// <summary>Draws a histogram for each sample, one below the other on one scale.</summary>
internal sealed class HistogramDrawing(string title, string across, Sample[] samples)
{
    private const double Left = 44,
        Width = 440,
        Height = 84,
        Heading = 24,
        Gap = 14,
        Below = 46;

    private const int Bins = 20;

    private readonly Svg svg = new();
    private readonly Axis x = new(samples.SelectMany(sample => sample.Values), Left, Left + Width);

    public Picture Draw()
    {
        var counts = Array.ConvertAll(samples, Counts);
        var most = Math.Max(1, counts.Max(bins => bins.Max()));
        var top = 0.0;
        for (var place = 0; place < samples.Length; place++)
            top = Panel(place, counts[place], most, top);
        var bottom = top - Gap;
        svg.Texts(new(Tone.Muted, 11, "middle"), x.Marks.Select(mark => (x[mark], bottom + 17, Svg.Number(mark))));
        svg.Text(Left + Width / 2, bottom + 37, across, new(Anchor: "middle"));
        return svg.ToPicture(title, string.Join(" ", samples.Select(Words)), Left + Width + 16, bottom + Below);
    }

    private double Panel(int place, int[] counts, int most, double top)
    {
        var (first, last) = (top + Heading, top + Heading + Height);
        svg.Text(Left, top + 16, Svg.Cut(samples[place].Name, 60), new(Palette.OfParty(place), IsBold: true));
        svg.Rectangle(Left, first, Width, Height, new(Tone.Panel, Tone.Rule, 1));
        svg.Text(Left - 7, first + 10, Svg.Number(most), new(Tone.Muted, 11, "end"));
        svg.Text(Left - 7, last, "0", new(Tone.Muted, 11, "end"));
        for (var bin = 0; bin < Bins; bin++)
            if (counts[bin] > 0)
                svg.Path(
                    Bar(Left + bin * Width / Bins, last, Height * counts[bin] / most),
                    new(Palette.OfParty(place), Tone.Paper, 1),
                    $"{counts[bin]} from {Svg.Number(Edge(bin))} to {Svg.Number(Edge(bin + 1))}",
                    $"data-of=\"bin\" data-count=\"{counts[bin]}\""
                );
        if (samples[place].Values.Count > 0)
            svg.Line(Mean(place), first, Mean(place), last, Ink.Outlined(Tone.Ink, 2, "5 3"), "the mean");
        return last + Gap;
    }

    private double Mean(int place) => x[samples[place].Values.Average()];

    private int[] Counts(Sample sample)
    {
        var counts = new int[Bins];
        foreach (var value in sample.Values)
            counts[Math.Clamp((int)((value - x.Least) / (x.Most - x.Least) * Bins), 0, Bins - 1)]++;
        return counts;
    }

    private double Edge(int bin) => x.Least + (x.Most - x.Least) * bin / Bins;

    private static string Bar(double left, double bottom, double height) =>
        $"M{Svg.At(left)} {Svg.At(bottom)}v-{Svg.At(height)}h{Svg.At(Width / Bins)}v{Svg.At(height)}z";

    private static string Words(Sample sample) =>
        sample.Values.Count == 0
            ? $"{sample.Name}: none."
            : $"{sample.Name}: {sample.Values.Count}, from {Svg.Number(sample.Values.Min())} to {Svg.Number(sample.Values.Max())}, "
                + $"{Svg.Number(sample.Values.Average())} on average.";
}
