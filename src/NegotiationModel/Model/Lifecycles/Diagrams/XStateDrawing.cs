using System.Text;
using System.Text.Json;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>A declared machine as a JSON configuration for XState 5. Targets are given by id, since groups nest.</summary>
internal static class XStateDrawing
{
    public static string Draw(Lifecycle machine)
    {
        var outline = new DiagramOutline(machine);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("id", EnumNames.Name(machine.Machine));
            json.WriteString("initial", outline.Levels.First(level => level.Statuses.Contains(machine.Initial)).Name);
            json.WriteStartObject("context");
            foreach (var fact in machine.FactNames)
                json.WriteBoolean(fact, false);
            json.WriteEndObject();
            json.WriteStartObject("states");
            foreach (var level in outline.Levels)
                if (level.IsGroup)
                    Group(json, machine, outline, level);
                else
                    Status(json, machine, outline, level.Statuses[0]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Group(Utf8JsonWriter json, Lifecycle machine, DiagramOutline outline, DiagramOutline.Level group)
    {
        json.WriteStartObject(group.Name);
        json.WriteString("initial", EnumNames.Name(group.Statuses.Contains(machine.Initial) ? machine.Initial : group.Statuses[0]));
        On(json, machine, outline.From(group.Name));
        json.WriteStartObject("states");
        foreach (var status in group.Statuses)
            Status(json, machine, outline, status);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Status(Utf8JsonWriter json, Lifecycle machine, DiagramOutline outline, Enum status)
    {
        json.WriteStartObject(EnumNames.Name(status));
        json.WriteString("id", EnumNames.Name(status));
        if (machine.IsFinal(status))
            json.WriteString("type", "final");
        On(json, machine, outline.From(EnumNames.Name(status)));
        json.WriteEndObject();
    }

    private static void On(Utf8JsonWriter json, Lifecycle machine, IEnumerable<DeclaredTransition> arrows)
    {
        if (!arrows.Any())
            return;
        json.WriteStartObject("on");
        foreach (var trigger in arrows.GroupBy(one => one.Trigger))
        {
            json.WriteStartArray(EnumNames.Name(trigger.Key));
            foreach (var one in trigger)
                Arrow(json, machine, one);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Arrow(Utf8JsonWriter json, Lifecycle machine, DeclaredTransition one)
    {
        json.WriteStartObject();
        json.WriteString("target", "#" + EnumNames.Name(one.To));
        if (one.When is not null)
        {
            json.WriteStartObject("guard");
            json.WriteString("type", one.When);
            json.WriteStartObject("params");
            foreach (var (fact, expected) in machine.Reads(one))
                json.WriteBoolean(fact, expected);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
