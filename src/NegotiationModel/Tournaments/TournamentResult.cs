using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>How a tournament ended.</summary>
/// <param name="Tournament">Which.</param>
/// <param name="Encounters">Every encounter, in the order of the tournament.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record TournamentResult(Tournament Tournament, ValueList<EncounterResult> Encounters) : IWritesJson
{
    private const double UsualConfidence = 0.95;

    /// <summary>What the encounters show together.</summary>
    /// <param name="confidence">How sure the intervals are, from 0.5 to 0.9999.</param>
    public TournamentSummary Summary(double confidence = UsualConfidence) => TournamentSummary.Of(this, new(confidence));

    /// <summary>What was played, and how much of it: "18 of 18 encounters of 3 strategies in 2 scenarios".</summary>
    public override string ToString() => FormattableString.Invariant($"{Encounters.Count} of {Tournament}");

    void IWritesJson.WriteTo(Utf8JsonWriter json) => TournamentJson.WriteTo(json, this, UsualConfidence);
}
