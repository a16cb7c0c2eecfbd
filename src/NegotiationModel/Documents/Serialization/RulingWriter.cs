using System.Text.Json;
using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;

namespace NegotiationModel.Serialization;

/// <summary>Writes what talks say to moves, and what changed.</summary>
internal static class RulingWriter
{
    /// <summary>An object with the properties of a value.</summary>
    public static void Object<T>(Utf8JsonWriter json, T value, Action<Utf8JsonWriter, T> properties)
    {
        json.WriteStartObject();
        properties(json, value);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Ruling ruling)
    {
        if (ruling.Move is null)
            throw new JsonException("A default Ruling is of no move, and cannot be written.");
        json.WriteBoolean("allowed", ruling.IsPermitted);
        Move(json, "move", ruling.Move);
        if (ruling.Refusal is { } refusal)
        {
            json.WritePropertyName("refusal");
            Object(json, refusal, RefusalWriter.WithoutMove);
        }
        else
            Transitions(json, ruling.Transitions);
    }

    public static void Advance(Utf8JsonWriter json, TimeAdvance advance) => Transitions(json, advance.Transitions);

    public static void Step(Utf8JsonWriter json, ReplayStep step)
    {
        json.WriteNumber("index", step.Index);
        if (step.Ruling is { } ruling)
            Write(json, ruling);
        else
            Transitions(json, step.Transitions);
    }

    public static void Permitted(Utf8JsonWriter json, PermittedMove move)
    {
        json.WriteString("type", EnumNames.Name(move.Kind));
        MoveWriter.Text(json, "subject", move.ActsOn?.Id);
        Move(json, "example", move.Example);
    }

    public static void AgendaItem(Utf8JsonWriter json, AgendaItem item)
    {
        json.WritePropertyName("issue");
        DocumentWriter.Write(json, item.Issue);
        json.WriteBoolean("agreed", item.IsAgreed);
    }

    public static void Declared(Utf8JsonWriter json, DeclaredTransition line)
    {
        json.WriteString("machine", EnumNames.Name(line.Machine));
        json.WriteString("from", EnumNames.Name(line.From));
        json.WriteString("trigger", EnumNames.Name(line.Trigger));
        json.WriteString("to", EnumNames.Name(line.To));
        MoveWriter.Text(json, "when", line.When);
    }

    public static void Logged(Utf8JsonWriter json, LoggedMove logged) =>
        MoveWriter.Write(json, logged.Move.At is null ? logged.Move with { At = logged.At } : logged.Move);

    public static void Log(Utf8JsonWriter json, MoveLog log)
    {
        json.WriteStartArray();
        foreach (var logged in log)
            Logged(json, logged);
        json.WriteEndArray();
    }

    private static void Move(Utf8JsonWriter json, string name, Move move)
    {
        json.WritePropertyName(name);
        MoveWriter.Write(json, move);
    }

    private static void Transitions(Utf8JsonWriter json, ValueList<Transition> transitions)
    {
        json.WriteStartArray("transitions");
        foreach (var one in transitions)
            Object(json, one, ResultWriter.Transition);
        json.WriteEndArray();
    }
}
