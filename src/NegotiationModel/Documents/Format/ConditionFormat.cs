using System.Text.Json;
using NodaTime;

namespace NegotiationModel;

/// <summary>How the conditions that a move sets stand in documents.</summary>
internal static class ConditionFormat
{
    public static void Read(ref JsonWalker walk, ref List<ConditionDefinition>? conditions, DateTimeZone zone)
    {
        if (!walk.EnterArray())
            return;
        while (walk.NextElement())
            if (Read(ref walk, zone) is { } proviso)
                (conditions ??= []).Add(proviso);
    }

    public static ConditionDefinition? Read(ref JsonWalker walk, DateTimeZone zone)
    {
        if (!walk.EnterObject())
            return null;
        string? id = null,
            text = null,
            of = null,
            to = null;
        End due = default;
        ConditionKind? kind = ConditionKind.Precedent;
        List<string> judges = [];
        Silence? ifSilent = null;
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "id":
                    id = walk.Id();
                    break;
                case "text":
                    text = walk.String();
                    break;
                case "of":
                    of = walk.Id();
                    break;
                case "due":
                    due = EndFormat.Read(ref walk, zone);
                    break;
                case "kind":
                    kind = walk.Choice<ConditionKind>();
                    break;
                case "to":
                    to = walk.Id();
                    break;
                case "judges":
                    judges = SettingReader.Ids(ref walk);
                    break;
                case "ifSilent":
                    ifSilent = walk.Choice<Silence>();
                    break;
                default:
                    walk.Unknown();
                    break;
            }

        var proviso = new ConditionDefinition(text ?? "", kind ?? default)
        {
            Id = OptionalIds.Condition(id),
            Of = OptionalIds.Party(of),
            Due = due,
        };
        return to is null && judges.Count == 0 && ifSilent is null
            ? proviso
            : proviso with
            {
                To = OptionalIds.Party(to),
                Judges = ValueList.Of(judges, judge => new PartyId(judge)),
                IfSilent = ifSilent,
            };
    }

    public static void Write(Utf8JsonWriter json, string name, ValueList<ConditionDefinition> conditions)
    {
        if (conditions.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var condition in conditions)
            Write(json, condition);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ConditionDefinition condition)
    {
        json.WriteStartObject();
        MoveWriter.Text(json, "id", condition.Id?.Value);
        if (condition.Text.Length > 0)
            json.WriteString("text", condition.Text);
        MoveWriter.Text(json, "of", condition.Of?.Value);
        EndFormat.Write(json, "due", condition.Due);
        if (condition.Kind != ConditionKind.Precedent)
            json.WriteString("kind", EnumNames.Name(condition.Kind));
        MoveWriter.Text(json, "to", condition.To?.Value);
        if (condition.Judges.Count > 0)
            ProtocolWriter.Ids(json, "judges", condition.Judges);
        if (condition.IfSilent is { } silence && silence != ConditionDefinition.Usual(condition.Kind))
            json.WriteString("ifSilent", EnumNames.Name(silence));
        json.WriteEndObject();
    }
}
