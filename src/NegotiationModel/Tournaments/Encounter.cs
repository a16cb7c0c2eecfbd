using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>One cell of a tournament: which strategies play which scenario, and which repetition it is.</summary>
/// <param name="Number">Its place in the tournament, counted from 0.</param>
/// <param name="Scenario">What it is about.</param>
/// <param name="Strategies">Who plays each party, in the order of their turns.</param>
/// <param name="Repetition">The number of the repetition, from 0.</param>
/// <param name="Seed">From which all its chance follows.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record Encounter(int Number, TournamentScenario Scenario, ValueList<Strategy> Strategies, int Repetition, ulong Seed)
{
    /// <summary>Who plays a party, told what all want where it must be.</summary>
    internal Strategy Playing(int party, BargainingProblem known) =>
        Strategies[party] is InformedStrategy informed ? informed.WithKnowledge(known) : Strategies[party];

    /// <summary>Who plays what: "boulware, conceder in used-car".</summary>
    public override string ToString() => $"{Strategies} in {Scenario}";
}
