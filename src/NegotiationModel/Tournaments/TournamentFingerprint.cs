using System.Security.Cryptography;
using System.Text.Json;

namespace NegotiationModel.Tournaments;

/// <summary>Tells tournaments apart: a hash over all that they are made of, scenarios as documents have them.</summary>
internal static class TournamentFingerprint
{
    public static string Of(Tournament tournament) =>
        Convert.ToHexStringLower(SHA256.HashData(DocumentWriter.Bytes(json => Write(json, tournament), DocumentWriter.Compact)));

    private static void Write(Utf8JsonWriter json, Tournament tournament)
    {
        json.WriteStartObject();
        json.WriteNumber("seed", tournament.Seed);
        json.WriteNumber("rounds", tournament.MaxRounds);
        json.WriteNumber("repetitions", tournament.Repetitions);
        json.WriteBoolean("selfPlay", tournament.IncludesSelfPlay);
        json.WriteStartArray("strategies");
        foreach (var strategy in tournament.Strategies)
            json.WriteStringValue(strategy.Name);
        json.WriteEndArray();
        json.WriteStartArray("scenarios");
        foreach (var scenario in tournament.Scenarios)
            Write(json, tournament.Protocol, scenario);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Protocol protocol, TournamentScenario scenario)
    {
        var setting = new Setting(
            protocol,
            [.. scenario.Preferences.Select(preferences => Party.Principal(preferences.Party))],
            scenario.Agenda
        );
        json.WriteStartObject();
        json.WriteString("name", scenario.Name);
        json.WritePropertyName("document");
        DocumentWriter.Write(json, new NegotiationDocument(setting, default) { Preferences = scenario.Preferences });
        json.WriteStartArray("values");
        foreach (var (issue, values) in scenario.Space.Issues)
        foreach (var value in values)
            TermsWriter.Write(json, Terms.Create(new Term(issue, value)));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
