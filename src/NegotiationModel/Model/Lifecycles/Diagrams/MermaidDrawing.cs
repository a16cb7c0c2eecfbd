using System.Text;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>A declared machine as a Mermaid state diagram.</summary>
internal static class MermaidDrawing
{
    public static string Draw(Lifecycle machine)
    {
        var outline = new DiagramOutline(machine);
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var group in outline.Levels.Where(level => level.IsGroup))
        {
            text.Append("    state ").Append(group.Name).Append(" {\n");
            foreach (var status in group.Statuses)
                text.Append("        ").Append(EnumNames.Name(status)).Append('\n');
            text.Append("    }\n");
        }

        text.Append("    [*] --> ").Append(EnumNames.Name(machine.Initial)).Append('\n');
        foreach (var (from, line) in outline.Lines)
            text.Append("    ").Append(from).Append(" --> ").Append(EnumNames.Name(line.To)).Append(" : ").Append(line.Label).Append('\n');
        foreach (var status in machine.Statuses.Where(machine.IsFinal))
            text.Append("    ").Append(EnumNames.Name(status)).Append(" --> [*]\n");
        return text.ToString();
    }
}
