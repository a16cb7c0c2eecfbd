using System.Buffers;
using System.Text.Json;

namespace NegotiationModel.Tournaments;

/// <summary>
/// A tournament that is going on, as lines of JSON: the first says which tournament, each other is an encounter that is over.
/// Encounters may stand in any order.
/// </summary>
internal static class SavedTournament
{
    private const string Format = "tournament/1";

    public static byte[] Write(Tournament tournament, EncounterRecord?[] played)
    {
        var lines = new ArrayBufferWriter<byte>(1024);
        lines.Write(Head(tournament));
        for (var number = 0; number < played.Length; number++)
            if (Volatile.Read(ref played[number]) is { } entry)
                lines.Write(Line(number, entry));
        return lines.WrittenSpan.ToArray();
    }

    public static byte[] Line(int number, EncounterRecord record) =>
        Line(json =>
        {
            json.WriteNumber("encounter", number);
            json.WriteNumber("outcome", record.OutcomeIndex);
            json.WriteStartArray("utilities");
            foreach (var utility in record.Utilities)
                json.WriteNumberValue(utility);
            json.WriteEndArray();
            json.WriteString("status", EnumNames.Name(record.Status));
            json.WriteNumber("rounds", record.Rounds);
            json.WriteNumber("offers", record.OfferCount);
        });

    /// <summary>What was played; a last line that is not ended is left out.</summary>
    public static EncounterRecord?[] Read(ReadOnlySpan<byte> lines, Tournament tournament)
    {
        var played = new EncounterRecord?[tournament.EncounterCount];
        var number = 0;
        for (int end; (end = lines.IndexOf((byte)'\n')) >= 0; lines = lines[(end + 1)..])
            if (++number == 1)
                CheckHead(lines[..end], tournament);
            else
                Read(number, lines[..end], tournament, played);
        return number > 0 ? played : throw Wrong(1, "$", "there is no line that says which tournament it is");
    }

    private static byte[] Head(Tournament tournament) =>
        Line(json =>
        {
            json.WriteString("format", Format);
            json.WriteString("fingerprint", tournament.Fingerprint);
            json.WriteNumber("encounters", tournament.EncounterCount);
        });

    private static void CheckHead(ReadOnlySpan<byte> line, Tournament tournament)
    {
        using var json = Parsed(1, line);
        if (
            !json.RootElement.TryGetProperty("format", out var format)
            || format.ValueKind != JsonValueKind.String
            || !format.ValueEquals(Format)
        )
            throw Wrong(1, "$.format", $"must be {Format}: this is no saved tournament");
        if (!line.SequenceEqual(Head(tournament).AsSpan()[..^1]))
            throw Wrong(
                1,
                "$.fingerprint",
                "it was saved by another tournament: strategies, scenarios, rounds, repetitions, seed or protocol differ"
            );
    }

    private static void Read(int number, ReadOnlySpan<byte> line, Tournament tournament, EncounterRecord?[] played)
    {
        using var json = Parsed(number, line);
        var encounter = (int)Number(number, json.RootElement, "encounter", 0, tournament.EncounterCount - 1);
        var scenario = tournament.Scenarios[tournament.ScenarioOf(encounter)];
        var entry = new EncounterRecord(
            Number(number, json.RootElement, "outcome", -1, scenario.Space.Count - 1),
            Utilities(number, json.RootElement, scenario.Preferences.Count),
            Status(number, json.RootElement),
            (int)Number(number, json.RootElement, "rounds", 0, tournament.MaxRounds),
            (int)Number(number, json.RootElement, "offers", 0, int.MaxValue)
        );
        if (!line.SequenceEqual(Line(encounter, entry).AsSpan()[..^1]))
            throw Wrong(number, "$", "is not as it was saved");
        if (played[encounter] is { } other && other != entry)
            throw Wrong(number, "$.encounter", $"{encounter} stands twice, with two ends");
        played[encounter] = entry;
    }

    private static JsonDocument Parsed(int number, ReadOnlySpan<byte> line)
    {
        try
        {
            var json = JsonDocument.Parse(line.ToArray());
            return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw Wrong(number, "$", "must be an object");
        }
        catch (JsonException broken)
        {
            throw Wrong(number, "$", $"is no JSON: {broken.Message.Split(". ")[0]}");
        }
    }

    private static long Number(int number, JsonElement line, string name, long least, long most) =>
        line.TryGetProperty(name, out var found)
        && found.ValueKind == JsonValueKind.Number
        && found.TryGetInt64(out var value)
        && value >= least
        && value <= most
            ? value
            : throw Wrong(number, $"$.{name}", $"must be a whole number from {least} to {most}");

    private static ValueList<double> Utilities(int number, JsonElement line, int parties) =>
        line.TryGetProperty("utilities", out var found)
        && found.ValueKind == JsonValueKind.Array
        && found.GetArrayLength() == parties
        && found.EnumerateArray().All(element => element.ValueKind == JsonValueKind.Number && double.IsFinite(element.GetDouble()))
            ? [.. found.EnumerateArray().Select(element => element.GetDouble())]
            : throw Wrong(number, "$.utilities", $"must be {parties} numbers");

    private static NegotiationStatus Status(int number, JsonElement line) =>
        line.TryGetProperty("status", out var found)
        && found.ValueKind == JsonValueKind.String
        && EnumNames.TryParse<NegotiationStatus>(found.GetString()!, out var status)
            ? status
            : throw Wrong(number, "$.status", $"must be one of {EnumNames.Choices<NegotiationStatus>()}");

    private static DocumentException Wrong(int line, string path, string message) => new([new(line, 1, path, message)]);

    private static byte[] Line(Action<Utf8JsonWriter> write)
    {
        var bytes = DocumentWriter.Bytes(
            json =>
            {
                json.WriteStartObject();
                write(json);
                json.WriteEndObject();
            },
            DocumentWriter.Compact
        );
        return [.. bytes, (byte)'\n'];
    }
}
