using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>How far a tournament has come.</summary>
/// <param name="Completed">How many encounters are over.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Latest">The one that has just ended.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct TournamentProgress(int Completed, int Total, EncounterResult Latest)
{
    /// <summary>How many encounters are over: "17 of 40 encounters".</summary>
    public override string ToString() => FormattableString.Invariant($"{Completed} of {Total} encounters");
}
