using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>Draws each position once, in the column of its distance, with the shortest way to it and what is done last.</summary>
internal sealed class PositionTree(StateSpace space)
{
    /// <summary>How many positions are drawn one by one.</summary>
    public const int Most = 40;

    private const double ColumnWidth = 230,
        RowHeight = 34,
        Top = 40;

    private static readonly string[] Details = [" (", ": "];

    private readonly Svg svg = new();

    public Picture Draw()
    {
        var places = space.States.Select((talks, place) => (talks, place)).ToDictionary(one => one.talks, one => one.place);
        var roads = space.States.Select(position => space.ShortestPathTo(talks => ReferenceEquals(talks, position))!).ToList();
        var parents = roads
            .Select(road =>
                road.Steps.Count switch
                {
                    0 => -1,
                    1 => 0,
                    var count => places[road.Steps[count - 2].Talks],
                }
            )
            .ToList();
        var rows = Rows(parents);
        var depth = roads.Max(road => road.Steps.Count);
        svg.Texts(
            new(Tone.Muted, 11),
            Enumerable
                .Range(0, depth + 1)
                .Select(step =>
                    (
                        8 + ColumnWidth * step,
                        20d,
                        step == 0 ? "now"
                        : step == 1 ? "after 1 step"
                        : $"after {step} steps"
                    )
                )
        );
        for (var place = 1; place < roads.Count; place++)
            Branch(roads[place], rows[place], rows[parents[place]]);
        for (var place = 0; place < roads.Count; place++)
            Position(space.States[place], roads[place].Steps.Count, rows[place], isLeaf: !parents.Contains(place));
        return svg.ToPicture(
            "What can still happen",
            Description(roads),
            ColumnWidth * (depth + 1) + 20,
            Top + RowHeight * (rows.Max() + 1) + 10
        );
    }

    private static double X(int depth) => 14 + ColumnWidth * depth;

    private static double Y(double row) => Top + RowHeight * (row + 0.5);

    // Leaves get rows of their own, in the order of a walk from the beginning; what lies before several stands beside the first.
    private static double[] Rows(List<int> parents)
    {
        var rows = new double[parents.Count];
        var next = 0;
        void Visit(int place)
        {
            rows[place] = next;
            var children = Enumerable.Range(1, parents.Count - 1).Where(child => parents[child] == place).ToList();
            if (children.Count == 0)
                next++;
            foreach (var child in children)
                Visit(child);
        }

        Visit(0);
        return rows;
    }

    /// <summary>A step in words, without terms and texts.</summary>
    public static string Told(ExplorationStep step) =>
        step.Move is { } move
            ? $"{move.By} {Narration.Action(move, step.Talks).Split(Details, 2, StringSplitOptions.None)[0]}"
            : "time passes";

    private void Branch(ExplorationPath road, double row, double from)
    {
        var (x, y, depth) = (X(road.Steps.Count), Y(row), road.Steps.Count);
        svg.Path(
            $"M{Svg.At(X(depth - 1))} {Svg.At(Y(from))}{(row == from ? "" : $"V{Svg.At(y)}")}H{Svg.At(x)}",
            Ink.Outlined(Tone.Rule, 1.2)
        );
        var last = road.Steps[^1];
        svg.Text(X(depth - 1) + 12, y - 5, Svg.Cut(Told(last), 36), new(Tone.Muted, 11));
    }

    private void Position(Negotiation talks, int depth, double row, bool isLeaf)
    {
        svg.Path(
            talks.IsClosed ? Marker.Of(1, X(depth), Y(row), 5) : Marker.Circle(X(depth), Y(row), 5),
            new(StatusTone.Of(talks.Status), Tone.Paper, 1),
            Narration.Label(talks.Status),
            "data-of=\"position\""
        );
        // beside what ends there, below what goes on
        svg.Text(X(depth) + 10, Y(row) + (isLeaf ? 4 : 14), Narration.Label(talks.Status), new(StatusTone.Of(talks.Status), 11));
    }

    private string Description(List<ExplorationPath> roads) =>
        $"{space}. " + string.Join(" ", roads.Skip(1).Select(road => $"{Narration.Label(road.End.Status)}: {road}."));
}
