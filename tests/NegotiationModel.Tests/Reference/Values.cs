using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Tests.Reference;

internal static class Values
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as canonical JSON text; two values are the same when their texts are.</summary>
    public static string Canonical(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Number when value.TryGetDecimal(out decimal number):
                return number.ToString("0.############################", CultureInfo.InvariantCulture);
            case JsonValueKind.String:
                return Quote(value.GetString()!);
            case JsonValueKind.Object:
                return "{"
                    + string.Join(
                        ",",
                        value.EnumerateObject().OrderBy(p => p.Name == "from" ? 0 : 1).Select(p => Quote(p.Name) + ":" + Canonical(p.Value))
                    )
                    + "}";
            default:
                return value.GetRawText();
        }
    }

    /// <summary>A term that is deliberately left open.</summary>
    public static bool IsOpen(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && DocumentReading.Text(value, "open") is not null;

    public static bool Fits(JsonElement value, Issue issue)
    {
        if (IsOpen(value))
        {
            return true;
        }

        switch (issue.Type)
        {
            case "choice":
                return value.ValueKind == JsonValueKind.String && issue.Options.Contains(value.GetString()!);
            case "text":
                return value.ValueKind == JsonValueKind.String;
            case "boolean":
                return value.ValueKind is JsonValueKind.True or JsonValueKind.False;
            case "integer":
                return InRange(value, issue) && value.GetDecimal() % 1 == 0;
            case "number":
            case "money":
                return InRange(value, issue);
            case "date":
                return value.ValueKind == JsonValueKind.String && Times.Date(value.GetString()!) is not null;
            case "duration":
                return value.ValueKind == JsonValueKind.String && PeriodPattern.Roundtrip.Parse(value.GetString()!).Success;
            default:
                return IsDateRange(value);
        }
    }

    private static bool InRange(JsonElement value, Issue issue)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out decimal number))
        {
            return false;
        }

        if (number < issue.Min || number > issue.Max)
        {
            return false;
        }

        return issue.Step is not { } step || (number - (issue.Min ?? 0)) % step == 0;
    }

    private static bool IsDateRange(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        LocalDate? from = DocumentReading.Text(value, "from") is { } first ? Times.Date(first) : null;
        LocalDate? to = DocumentReading.Text(value, "to") is { } last ? Times.Date(last) : null;
        return from is { } start && to is { } end && start <= end;
    }

    private static string Quote(string text) => JsonSerializer.Serialize(text, Relaxed);
}
