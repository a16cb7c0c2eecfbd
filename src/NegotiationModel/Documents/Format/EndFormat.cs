using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>How ends stand in documents: a time, or an object that says on what they hang.</summary>
internal static class EndFormat
{
    /// <summary>Reads an end that is said; never, and a problem, where it is none.</summary>
    public static End Read(ref JsonWalker walk, DateTimeZone zone) =>
        walk.Token == JsonTokenType.StartObject ? OfEvents(ref walk, zone, 1) : Time(ref walk, zone);

    /// <summary>Reads from when something is so: a bare day is the start of that day.</summary>
    public static End ReadStart(ref JsonWalker walk, DateTimeZone zone) =>
        walk.Token == JsonTokenType.StartObject
            ? OfEvents(ref walk, zone, 1, isLimit: false)
            : MoveReader.Time(ref walk, zone, isLimit: false)?.Instant;

    /// <summary>Reads an end that may be null, for never.</summary>
    public static End ReadOrNull(ref JsonWalker walk, DateTimeZone zone) =>
        walk.Token == JsonTokenType.Null ? End.Never : Read(ref walk, zone);

    /// <summary>Writes an end; nothing where it never comes.</summary>
    public static void Write(Utf8JsonWriter json, string name, End end)
    {
        if (!end.IsNever)
            WriteOrNull(json, name, end);
    }

    /// <summary>Writes an end; null where it never comes.</summary>
    public static void WriteOrNull(Utf8JsonWriter json, string name, End end)
    {
        json.WritePropertyName(name);
        Write(json, end);
    }

    private static End Time(ref JsonWalker walk, DateTimeZone zone, bool isLimit = true) =>
        MoveReader.Time(ref walk, zone, isLimit)?.Instant;

    private static End OfEvents(ref JsonWalker walk, DateTimeZone zone, int depth, bool isLimit = true)
    {
        if (depth > EndForm.Deepest)
        {
            walk.Wrong($"must not be nested deeper than {EndForm.Deepest} ends");
            return default;
        }

        var (start, problems) = (walk.Offset, walk.Problems.Count);
        walk.EnterObject();
        PropertyNameSet seen = default;
        Period? after = null;
        string? of = null,
            on = null,
            condition = null;
        End then = default,
            otherwise = default;
        List<End>? first = null,
            last = null;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "after":
                    after = Period(ref walk);
                    break;
                case "of":
                    of = walk.Id();
                    break;
                case "on":
                    on = walk.Id();
                    break;
                case "first":
                    first = Several(ref walk, zone, depth, isLimit);
                    break;
                case "last":
                    last = Several(ref walk, zone, depth, isLimit);
                    break;
                case "if":
                    condition = walk.Id();
                    break;
                case "then":
                    then = Part(ref walk, zone, depth, isLimit);
                    break;
                case "else":
                    otherwise = Part(ref walk, zone, depth, isLimit);
                    break;
                default:
                    walk.Unknown(KnownProperties.End);
                    break;
            }

        if (walk.Problems.Count > problems)
            return default;
        if (Shape(seen) is { } problem)
            walk.Note(start, walk.Path(), problem);
        else if (first is { Count: 0 } || last is { Count: 0 })
            walk.Note(start, walk.Path(), "must name at least one end");
        else
            return after is not null ? (of is null ? End.After(after) : End.After(after, of))
                : on is not null ? End.On(on)
                : first is not null ? End.Earliest([.. first])
                : last is not null ? End.Latest([.. last])
                : End.If(condition!, then, otherwise);
        return default;
    }

    private static string? Shape(PropertyNameSet seen)
    {
        var forms = new[] { "after", "on", "first", "last", "if" }.Count(seen.Has);
        return forms != 1 ? "must have exactly one of the properties after, on, first, last, if"
            : seen.Has("of") && !seen.Has("after") ? "has the property of, which belongs to after"
            : seen.Has("if") != seen.Has("then") || seen.Has("if") != seen.Has("else") ? "must have if, then and else together"
            : null;
    }

    private static End Part(ref JsonWalker walk, DateTimeZone zone, int depth, bool isLimit) =>
        walk.Token == JsonTokenType.StartObject ? OfEvents(ref walk, zone, depth + 1, isLimit)
        : walk.Token == JsonTokenType.Null ? End.Never
        : Time(ref walk, zone, isLimit);

    private static List<End> Several(ref JsonWalker walk, DateTimeZone zone, int depth, bool isLimit)
    {
        var ends = new List<End>();
        if (!walk.EnterArray())
            return ends;
        while (walk.NextElement())
            ends.Add(Part(ref walk, zone, depth, isLimit));
        return ends;
    }

    /// <summary>Reads a period; null, and a problem, where it is none.</summary>
    public static Period? Period(ref JsonWalker walk)
    {
        if (walk.String() is not { } text)
            return null;
        if (!PeriodPattern.Roundtrip.Parse(text).TryGetValue(NodaTime.Period.Zero, out var period))
            walk.Note("must be a period such as P30D or PT2H");
        else if (EndForm.After.Problem(period) is { } problem)
            walk.Note(problem);
        else
            return period;
        return null;
    }

    /// <summary>Writes an end as a value; null where it never comes.</summary>
    public static void Write(Utf8JsonWriter json, End end)
    {
        if (end.Instant is { } instant)
            json.WriteStringValue(DocumentTimes.Write(instant));
        else if (end.Form is { } form)
            Write(json, form);
        else
            json.WriteNullValue();
    }

    private static void Write(Utf8JsonWriter json, EndForm form)
    {
        json.WriteStartObject();
        switch (form)
        {
            case EndForm.After after:
                json.WriteString("after", PeriodPattern.Roundtrip.Format(after.Period));
                MoveWriter.Text(json, "of", after.Of);
                break;
            case EndForm.On on:
                json.WriteString("on", on.Condition);
                break;
            case EndForm.If either:
                json.WriteString("if", either.Condition);
                WriteOrNull(json, "then", either.Parts[0]);
                WriteOrNull(json, "else", either.Parts[1]);
                break;
            default:
                json.WriteStartArray(form is EndForm.First ? "first" : "last");
                foreach (var part in form.Parts)
                    Write(json, part);
                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }
}
