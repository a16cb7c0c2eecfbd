using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>How ways out of agreements stand in documents: one, or a list of several.</summary>
internal static class ExitFormat
{
    public static List<ExitClause> Read(ref JsonWalker walk)
    {
        var ways = new List<ExitClause>();
        if (walk.Token != JsonTokenType.StartArray)
            Add(ref walk, ways);
        else if (walk.EnterArray())
            while (walk.NextElement())
                Add(ref walk, ways);
        return ways;
    }

    public static void Write(Utf8JsonWriter json, ValueList<ExitClause> ways)
    {
        if (ways.Count == 0)
            return;
        json.WritePropertyName("exit");
        if (ways.Count > 1)
            json.WriteStartArray();
        foreach (var way in ways)
            Write(json, way);
        if (ways.Count > 1)
            json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ExitClause way)
    {
        if (way is { Period: null, FailedCondition: null })
        {
            json.WriteStringValue("atWill");
            return;
        }

        json.WriteStartObject();
        MoveWriter.Text(json, "notice", way.Period is { } period ? PeriodPattern.Roundtrip.Format(period) : null);
        MoveWriter.Text(json, "failing", way.FailedCondition?.Value);
        json.WriteEndObject();
    }

    /// <summary>Reads one way out; null for never, and where a problem is noted.</summary>
    public static ExitClause? One(ref JsonWalker walk)
    {
        if (walk.Token == JsonTokenType.StartObject)
            return Of(ref walk);
        if (walk.Token == JsonTokenType.String && walk.String() is { } text && text is "never" or "atWill")
            return text == "atWill" ? ExitClause.AtWill : null;
        walk.Wrong("must be never, atWill, or an object with the property notice or failing");
        return null;
    }

    private static void Add(ref JsonWalker walk, List<ExitClause> ways)
    {
        if (One(ref walk) is { } way)
            ways.Add(way);
    }

    private static ExitClause? Of(ref JsonWalker walk)
    {
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        walk.EnterObject();
        PropertyNameSet seen = default;
        Period? notice = null;
        string? failing = null;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "notice":
                    notice = EndFormat.Period(ref walk);
                    break;
                case "failing":
                    failing = walk.Id();
                    break;
                default:
                    walk.Unknown(KnownProperties.Exit);
                    break;
            }

        if (walk.Problems.Count > problems)
            return null;
        if (seen.Has("notice") == seen.Has("failing"))
        {
            walk.Note(start, walk.Path(), "must have exactly one of the properties notice, failing");
            return null;
        }

        return notice is not null ? ExitClause.Notice(notice) : ExitClause.ForBeneficiaryIfFails(failing!);
    }
}
