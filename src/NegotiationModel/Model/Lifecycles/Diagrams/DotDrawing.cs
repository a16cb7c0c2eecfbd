using System.Text;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>A declared machine as a Graphviz DOT graph, every transition written out.</summary>
internal static class DotDrawing
{
    public static string Draw(Lifecycle machine)
    {
        var text = new StringBuilder("digraph ")
            .Append(EnumNames.Name(machine.Machine))
            .Append(" {\n    rankdir=LR\n    node [shape=box, style=rounded]\n");
        foreach (var status in machine.Statuses)
            text.Append("    ").Append(EnumNames.Name(status)).Append(machine.IsFinal(status) ? " [peripheries=2]\n" : "\n");
        text.Append("    start [shape=point]\n    start -> ").Append(EnumNames.Name(machine.Initial)).Append('\n');
        foreach (var one in machine.Transitions)
            text.Append("    ")
                .Append(EnumNames.Name(one.From))
                .Append(" -> ")
                .Append(EnumNames.Name(one.To))
                .Append(" [label=\"")
                .Append(one.Label)
                .Append("\"]\n");
        return text.Append("}\n").ToString();
    }
}
