using NegotiationModel.Lifecycles;

namespace NegotiationModel.Pictures;

/// <summary>Draws a machine: groups, statuses, arrows; what was taken is thick, numbered and coloured, the present status filled.</summary>
internal sealed class MachineDrawing(Lifecycle machine, IReadOnlyList<Transition> path)
{
    private const int MaxTold = 100;

    private readonly MachineLayout layout = MachineLayout.Of(machine.Machine);
    private readonly Svg svg = new();

    public Picture Draw()
    {
        foreach (var (name, box) in layout.Groups)
        {
            svg.Rectangle(box.X, box.Y, box.Width, box.Height, new(Tone.Panel, Tone.Rule, 2, "4 3"), 8);
            svg.Text(box.X + 10, box.Y + 17, Name.InWords(name), new(Tone.Muted, 12));
        }

        var taken = path.Select(transition => layout.ArrowOf(transition.Declared)).ToList();
        var numbers = taken.Select((arrow, place) => (arrow, place)).ToLookup(step => step.arrow, step => step.place + 1);
        foreach (var arrow in layout.Arrows.Where(arrow => !numbers.Contains(arrow)))
            Arrow(arrow, Tone.Rule, 1.2);
        foreach (var steps in numbers)
            Arrow(steps.Key, Tone.Accent, 3, $"data-taken=\"{string.Join(' ', steps)}\"");
        foreach (var arrow in layout.Arrows.Where(arrow => arrow.Trigger != "-"))
            Label(arrow, [.. numbers[arrow]]);
        svg.Path(Marker.Circle(layout.Start.X + 6, layout.Start.Y + 6, 5), Ink.Filled(Tone.Ink));
        foreach (var status in machine.Statuses)
            Status(status);
        return svg.ToPicture(Title, Description, layout.Width, layout.Height);
    }

    private string Kind =>
        machine.Machine == SubjectKind.Negotiation
            ? "The talks"
            : $"A{(machine.Machine == SubjectKind.Agreement ? "n" : "")} {NegotiationJson.Name(machine.Machine)}";

    private string Title => path.Count == 0 ? $"{Kind}: the state machine" : $"The path of {path[0].SubjectId}";

    private string Description =>
        path.Count == 0
            ? $"The statuses are {string.Join(", ", machine.Statuses.Select(status => Name.InWords(NegotiationJson.Name(status))))}."
            : string.Join(
                " ",
                path.Take(MaxTold)
                    .Select((step, place) => $"{place + 1}: from {Words(step.From)} to {Words(step.To)} ({Words(step.Trigger)}).")
            ) + (path.Count > MaxTold ? $" And {path.Count - MaxTold} more." : "");

    private static string Words(Enum member) => Name.InWords(NegotiationJson.Name(member));

    private void Arrow(MachineLayout.Arrow arrow, Tone tone, double width, string? more = null)
    {
        svg.Path(arrow.Path, Ink.Outlined(tone, width), more: more);
        svg.Path(Head(arrow.Path, width), Ink.Filled(tone));
    }

    // After all arrows, so that none crosses a word; when it was taken stands below what it is called.
    private void Label(MachineLayout.Arrow arrow, int[] numbers)
    {
        var paper = layout.Groups.Values.Any(group => group.Holds(arrow.LabelX, arrow.LabelY)) ? Tone.Panel : Tone.Paper;
        var (x, y, isTaken) = (arrow.LabelX, arrow.LabelY + (numbers.Length > 0 ? -2 : 4), numbers.Length > 0);
        svg.Text(x, y, Name.InWords(arrow.Trigger), new(isTaken ? Tone.Accent : Tone.Muted, 11, "middle", isTaken, paper));
        if (isTaken)
            svg.Text(x, y + 12, Times(numbers), new(Tone.Accent, 11, "middle", true, paper));
    }

    private static string Times(int[] numbers) =>
        numbers.Length <= 4 ? string.Join(", ", numbers) : $"{numbers[0]}, {numbers[1]} … {numbers[^1]} ({numbers.Length})";

    private void Status(Enum status)
    {
        var name = NegotiationJson.Name(status);
        var box = layout.Statuses[name];
        var isPassed = path.Any(step => step.From.Equals(status) || step.To.Equals(status));
        var isLast = path.Count > 0 && path[^1].To.Equals(status);
        svg.Rectangle(
            box.X,
            box.Y,
            box.Width,
            box.Height,
            isLast ? new(Tone.Accent, Tone.Accent) : new(Tone.Paper, isPassed ? Tone.Accent : Tone.Rule, isPassed ? 4.5 : 2.4),
            6
        );
        if (!machine.Transitions.Any(transition => transition.From.Equals(status)))
            svg.Rectangle(box.X + 3, box.Y + 3, box.Width - 6, box.Height - 6, Ink.Outlined(isLast ? Tone.Paper : Tone.Rule, 1), 4);
        svg.Text(
            box.X + box.Width / 2,
            box.Y + box.Height / 2 + 4.5,
            Name.InWords(name),
            new(isLast ? Tone.Paper : Tone.Ink, 13, "middle", isPassed)
        );
    }

    // The tip is the last point of the path; the direction is that of its last stretch.
    private static string Head(string path, double width)
    {
        var numbers = path.Split(['M', 'C', 'L', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
            .ToArray();
        var (x, y) = (numbers[^2], numbers[^1]);
        var angle = Math.Atan2(y - numbers[^3], x - numbers[^4]);
        var size = 6 + width;
        string Corner(double turn) => $"L{Svg.At(x - size * Math.Cos(angle + turn))} {Svg.At(y - size * Math.Sin(angle + turn))}";
        return $"M{Svg.At(x)} {Svg.At(y)}{Corner(0.4)}{Corner(-0.4)}Z";
    }
}
