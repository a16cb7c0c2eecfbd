using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>Writes moves canonically.</summary>
internal static class MoveWriter
{
    public static void Write(Utf8JsonWriter json, Move move)
    {
        json.WriteStartObject();
        json.WriteString("type", EnumNames.NameAt<MoveKind>((int)move.Kind));
        json.WriteString("by", move.By.Value);
        Text(json, "through", move.Representative?.Value);
        Time(json, "at", move.At);
        if (move.Precision != TimePrecision.Exact)
            json.WriteString("precision", EnumNames.Name(move.Precision));
        MoveFormat.Of(move.Kind).Write(json, move);
        Text(json, "text", move.Text);
        Citations(json, move.Citations);
        json.WriteEndObject();
    }

    public static void Issues(Utf8JsonWriter json, ValueList<IssueId>? named)
    {
        if (named is not { } issues)
            return;
        json.WriteStartArray("issues");
        foreach (var issue in issues)
            json.WriteStringValue(issue.Value);
        json.WriteEndArray();
    }

    private static void Citations(Utf8JsonWriter json, ValueList<Citation> citations)
    {
        if (citations.Count == 0)
            return;
        json.WriteStartArray("citations");
        foreach (var citation in citations)
            Write(json, citation);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("source", citation.Source);
        Text(json, "published", citation.Published is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Text(json, "speaker", citation.Speaker);
        Text(json, "quote", citation.Quote);
        Text(json, "url", citation.Url);
        json.WriteEndObject();
    }

    public static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    public static void Time(Utf8JsonWriter json, string name, Instant? at)
    {
        if (at is { } instant)
            json.WriteString(name, DocumentTimes.Write(instant));
    }
}
