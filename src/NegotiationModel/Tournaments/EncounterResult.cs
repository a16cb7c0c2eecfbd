using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>How an encounter ended.</summary>
/// <param name="Encounter">Which.</param>
/// <param name="OutcomeIndex">The number of the outcome agreed on, whose terms are <c>encounter.Scenario.Space[outcomeIndex]</c>; −1
/// without an agreement.</param>
/// <param name="Status">Where the talks stood at the end.</param>
/// <param name="Rounds">How many rounds were begun.</param>
/// <param name="OfferCount">How many offers were made.</param>
/// <param name="Assessment">What the end is worth, and how it compares with what was possible.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record EncounterResult(
    Encounter Encounter,
    long OutcomeIndex,
    NegotiationStatus Status,
    int Rounds,
    int OfferCount,
    OutcomeAssessment Assessment
) : IWritesJson
{
    /// <summary>Which.</summary>
    public Encounter Encounter
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Encounter));
    } = Encounter ?? throw new ArgumentNullException(nameof(Encounter));

    /// <summary>What the end is worth, and how it compares with what was possible.</summary>
    public OutcomeAssessment Assessment
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Assessment));
    } = Assessment ?? throw new ArgumentNullException(nameof(Assessment));

    /// <summary>Whether there is an agreement on all issues; where there is one on part of them, that counts in what the end is worth
    /// alone.</summary>
    public bool IsAgreed => OutcomeIndex >= 0;

    void IWritesJson.WriteTo(Utf8JsonWriter json) => TournamentJson.Write(json, this);
}

/// <summary>
/// What an end is worth to each party, not discounted, and how far it is from what was possible, all in the utility of the preferences.
/// Distances, and
/// what all have together, say something where the parties' scales can be compared, as where the best is worth 1 to each and the worst 0.
/// Without an agreement each has its reservation value.
/// </summary>
/// <param name="Utilities">What it is worth to each party.</param>
/// <param name="Surpluses">How much more than no agreement that is.</param>
/// <param name="DistanceToFrontier">The Euclidean distance to the nearest point of the Pareto frontier.</param>
/// <param name="Distances">The same to the nearest point of each solution, in the order of <see cref="SolutionConcept"/>; null where
/// nothing is individually rational.</param>
/// <param name="LeftOnTheTable">How much more all together could have had without anybody losing: the greatest sum of utilities among
/// outcomes that are to nobody worse than the end, less the sum at the end.</param>
public sealed record OutcomeAssessment(
    ValueList<double> Utilities,
    ValueList<double> Surpluses,
    double DistanceToFrontier,
    ValueList<double?> Distances,
    double LeftOnTheTable
)
{
    /// <summary>The distance to the nearest point of a solution; null where it has none.</summary>
    /// <param name="concept">Which solution.</param>
    public double? DistanceTo(SolutionConcept concept) => Distances[(int)concept];
}
