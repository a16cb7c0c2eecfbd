using System.Text.Json;

namespace NegotiationModel;

/// <summary>How terms and their values are written: an amount as a number without trailing zeros, a choice and a date as text.</summary>
internal static class TermsWriter
{
    public static void Write(Utf8JsonWriter json, string name, Terms terms)
    {
        json.WritePropertyName(name);
        Write(json, terms);
    }

    public static void Write(Utf8JsonWriter json, Terms terms)
    {
        json.WriteStartObject();
        foreach (var term in terms.AsSpan())
        {
            json.WritePropertyName(term.Issue.Value);
            Value(json, term.Value);
        }

        json.WriteEndObject();
    }

    public static void Value(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Number:
                DocumentWriter.Number(json, value.Number!.Value);
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.Flag!.Value);
                break;
            case ValueKind.DateRange:
                json.WriteStartObject();
                json.WriteString("from", value.Range!.From);
                json.WriteString("to", value.Range.To);
                json.WriteEndObject();
                break;
            case ValueKind.Open:
                json.WriteStartObject();
                json.WriteString("open", value.Opening);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(value.Text ?? "");
                break;
        }
    }
}
