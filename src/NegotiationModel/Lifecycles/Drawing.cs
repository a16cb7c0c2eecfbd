using System.Text;

namespace NegotiationModel;

/// <summary>A declared machine as text that others draw. Statuses keep the names they have in documents.</summary>
internal static class Drawing
{
    public static string Mermaid(Lifecycle machine)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var group in Groups(machine))
        {
            text.Append("    state ").Append(Wire.Camel(group.Key)).Append(" {\n");
            foreach (var status in group)
                text.Append("        ").Append(Wire.Name(status)).Append('\n');
            text.Append("    }\n");
        }

        text.Append("    [*] --> ").Append(Wire.Name(machine.Initial)).Append('\n');
        foreach (var (from, label, to) in Arrows(machine))
            text.Append("    ").Append(from).Append(" --> ").Append(to).Append(" : ").Append(label).Append('\n');
        foreach (var status in machine.Statuses.Where(status => machine.Transitions.All(one => !one.From.Equals(status))))
            text.Append("    ").Append(Wire.Name(status)).Append(" --> [*]\n");
        return text.ToString();
    }

    public static string Dot(Lifecycle machine)
    {
        var text = new StringBuilder("digraph ").Append(Wire.Name(machine.Machine)).Append(" {\n    rankdir=LR\n    node [shape=box, style=rounded]\n");
        foreach (var status in machine.Statuses)
        {
            var final = machine.Transitions.All(one => !one.From.Equals(status));
            text.Append("    ").Append(Wire.Name(status)).Append(final ? " [peripheries=2]\n" : "\n");
        }

        text.Append("    start [shape=point]\n    start -> ").Append(Wire.Name(machine.Initial)).Append('\n');
        foreach (var one in machine.Transitions)
            text.Append("    ").Append(Wire.Name(one.From)).Append(" -> ").Append(Wire.Name(one.To)).Append(" [label=\"").Append(Label(one)).Append("\"]\n");
        return text.Append("}\n").ToString();
    }

    // What every member of a group does alike is one arrow from the group.
    private static IEnumerable<(string From, string Label, string To)> Arrows(Lifecycle machine)
    {
        var groups = Groups(machine).ToDictionary(group => group.Key, group => group.ToList());
        var drawn = new HashSet<(string, string, string)>();
        foreach (var one in machine.Transitions)
        {
            var group = machine.Group(one.From);
            var shared = group is not null && groups[group].Count > 1 && groups[group].All(member => machine.Transitions.Any(other => other.From.Equals(member) && other.Trigger.Equals(one.Trigger) && other.To.Equals(one.To) && other.When == one.When));
            var arrow = (shared ? Wire.Camel(group!) : Wire.Name(one.From), Label(one), Wire.Name(one.To));
            if (drawn.Add(arrow))
                yield return arrow;
        }
    }

    private static IEnumerable<IGrouping<string, Enum>> Groups(Lifecycle machine) =>
        machine.Statuses.Where(status => machine.Group(status) is not null).GroupBy(status => machine.Group(status)!);

    private static string Label(DeclaredTransition one) => Wire.Name(one.Trigger) + (one.When is null ? "" : $" [{one.When}]");
}
