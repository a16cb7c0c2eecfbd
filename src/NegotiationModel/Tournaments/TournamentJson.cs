using System.Text.Json;
using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Writes tournaments as JSON: what was played, every encounter, and what they show. The same result gives the same bytes; numbers
/// read back as they were.</summary>
public static class TournamentJson
{
    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="confidence">How sure the intervals are, from 0.5 to 0.9999.</param>
    public static byte[] Write(TournamentResult result, double confidence = 0.95) =>
        DocumentWriter.Bytes(json => WriteTo(json, result, confidence), DocumentWriter.Canonical);

    /// <summary>Writes a result to where JSON is written already.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="confidence">How sure the intervals are, from 0.5 to 0.9999.</param>
    public static void WriteTo(Utf8JsonWriter json, TournamentResult result, double confidence)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(result);
        var tournament = result.Tournament;
        json.WriteStartObject();
        json.WriteNumber("seed", tournament.Seed);
        json.WriteNumber("rounds", tournament.MaxRounds);
        json.WriteNumber("repetitions", tournament.Repetitions);
        json.WriteBoolean("selfPlay", tournament.IncludesSelfPlay);
        json.WritePropertyName("protocol");
        ProtocolWriter.Write(json, tournament.Protocol);
        Texts(json, "strategies", tournament.Strategies.Select(strategy => strategy.Name));
        Texts(json, "scenarios", tournament.Scenarios.Select(scenario => scenario.Name));
        json.WritePropertyName("summary");
        SummaryJson.Write(json, result.Summary(confidence));
        json.WriteStartArray("encounters");
        foreach (var encounterResult in result.Encounters)
            Write(json, encounterResult);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, EncounterResult result)
    {
        json.WriteStartObject();
        json.WriteString("scenario", result.Encounter.Scenario.Name);
        Texts(json, "strategies", result.Encounter.Strategies.Select(strategy => strategy.Name));
        json.WriteNumber("repetition", result.Encounter.Repetition);
        json.WriteNumber("seed", result.Encounter.Seed);
        json.WriteString("status", EnumNames.Name(result.Status));
        json.WritePropertyName("terms");
        if (result.IsAgreed)
            TermsWriter.Write(json, result.Encounter.Scenario.Space[result.OutcomeIndex]);
        else
            json.WriteNullValue();
        json.WriteNumber("rounds", result.Rounds);
        json.WriteNumber("offers", result.OfferCount);
        Numbers(json, "utilities", result.Assessment.Utilities);
        Numbers(json, "surpluses", result.Assessment.Surpluses);
        json.WriteNumber("toFrontier", result.Assessment.DistanceToFrontier);
        json.WriteStartObject("distances");
        foreach (var concept in Enum.GetValues<SolutionConcept>())
            Number(json, EnumNames.Name(concept), result.Assessment.DistanceTo(concept));
        json.WriteEndObject();
        json.WriteNumber("leftOnTheTable", result.Assessment.LeftOnTheTable);
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string name, ValueList<double> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    internal static void Number(Utf8JsonWriter json, string name, double? number)
    {
        json.WritePropertyName(name);
        if (number is { } known)
            json.WriteNumberValue(known);
        else
            json.WriteNullValue();
    }
}
