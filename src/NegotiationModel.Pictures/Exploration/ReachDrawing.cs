using System.Globalization;
using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>Draws for each status of the talks how many positions have it, and how far the nearest is.</summary>
internal sealed class ReachDrawing(StateSpace space)
{
    private const double Left = 170,
        Width = 300,
        RowHeight = 52,
        Top = 44,
        WordsWidth = 330;

    private const int MaxLetters = 56,
        MaxLines = 2;

    private readonly Svg svg = new();

    public Picture Draw()
    {
        var counts = Enum.GetValues<NegotiationStatus>()
            .Select(status => (Status: status, Count: space.States.Count(talks => talks.Status == status)))
            .ToList();
        var most = Math.Log10(1 + counts.Max(one => one.Count));
        svg.Texts(new(Tone.Muted, 11), [(Left, 24, "positions, on a logarithmic scale"), (Left + Width + 70, 24, "the nearest")]);
        for (var row = 0; row < counts.Count; row++)
            Row(counts[row].Status, counts[row].Count, Top + RowHeight * row, Width * Math.Log10(1 + counts[row].Count) / most);
        var words = counts
            .Where(one => one.Count > 0)
            .Select(one =>
                $"{Narration.Label(one.Status)}: {one.Count.ToString(CultureInfo.InvariantCulture)} positions, "
                + $"{space.ShortestPathTo(one.Status)!.Steps.Count} steps away."
            );
        return svg.ToPicture(
            "What can still happen",
            $"{space}. {string.Join(" ", words)}",
            Left + Width + 70 + WordsWidth,
            Top + RowHeight * counts.Count
        );
    }

    private void Row(NegotiationStatus status, int count, double y, double length)
    {
        var tone = count == 0 ? Tone.Muted : StatusTone.Of(status);
        svg.Text(Left - 10, y + 14, Narration.Label(status), new(tone, Anchor: "end", IsBold: count > 0));
        if (count > 0)
            svg.Append($"<g data-of=\"count\" data-count=\"{count}\">").Rectangle(Left, y, length, 20, Ink.Filled(tone)).Close();
        svg.Text(
            Left + length + 6,
            y + 14,
            count > 0 ? count.ToString("#,0", CultureInfo.InvariantCulture)
                : space.IsComplete ? "out of reach"
                : "not found",
            new(Tone.Muted, 11)
        );
        if (count == 0 || space.ShortestPathTo(status) is not { } road)
            return;
        svg.Text(
            Left + Width + 70,
            y + 14,
            road.Steps.Count == 0 ? "now"
                : road.Steps.Count == 1 ? "1 step"
                : $"{road.Steps.Count} steps",
            new(Tone.Ink)
        );
        svg.Texts(new(Tone.Muted, 11), Lines(road).Take(MaxLines).Select((line, place) => (Left + Width + 70, y + 29 + 13 * place, line)));
    }

    // As many steps in a line as find room.
    private static List<string> Lines(ExplorationPath road)
    {
        var lines = new List<string>();
        foreach (var (place, step) in road.Steps.Index())
        {
            var told =
                (place == 0 ? "" : "then ") + Svg.Cut(PositionTree.Told(step), MaxLetters) + (place < road.Steps.Count - 1 ? "," : "");
            if (lines.Count > 0 && lines[^1].Length + told.Length < MaxLetters)
                lines[^1] += " " + told;
            else
                lines.Add(told);
        }

        if (lines.Count > MaxLines)
            lines[MaxLines - 1] += " …";
        return lines;
    }
}
