using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel;

/// <summary>Writes an interest, and what values are worth to it.</summary>
internal static class InterestWriter
{
    public static void Write(Utf8JsonWriter json, IssuePreference interest)
    {
        json.WriteStartObject();
        json.WriteString("issue", interest.Issue.Value);
        PreferencesWriter.Real(json, "weight", interest.Weight);
        Form(json, interest.Valuation);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Valuation valuation)
    {
        json.WriteStartObject();
        Form(json, valuation);
        json.WriteEndObject();
    }

    private static void Form(Utf8JsonWriter json, Valuation valuation)
    {
        switch (valuation)
        {
            case ValueCurve { IsLinear: true } line:
                json.WriteStartObject("linear");
                Value(json, "worst", line.Points[0].Value);
                Value(json, "best", line.Points[1].Value);
                json.WriteEndObject();
                break;
            case ValueCurve curve:
                Write(json, "curve", curve.Points);
                break;
            case ValueTable table:
                Write(json, "table", table.Entries);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, string name, ValueList<ValueUtility> worths)
    {
        json.WriteStartArray(name);
        foreach (var worth in worths)
            Write(json, worth);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ValueUtility worth)
    {
        json.WriteStartObject();
        Value(json, "value", worth.Value);
        PreferencesWriter.Real(json, "worth", worth.Utility);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, Value value)
    {
        json.WritePropertyName(name);
        TermsWriter.Value(json, value);
    }
}
