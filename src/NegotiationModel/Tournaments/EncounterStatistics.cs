using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>What several encounters show together.</summary>
/// <param name="SampleSize">How many count: repetitions of what draws nothing at random count once.</param>
/// <param name="AgreementRate">The share that ended with an agreement; its interval is Wilson's.</param>
/// <param name="Rounds">How many rounds were begun; the intervals of this and the rest are Student's.</param>
/// <param name="DistanceToFrontier">How far the ends are from the frontier.</param>
/// <param name="Distances">How far they are from each solution, in the order of <see cref="SolutionConcept"/>; encounters count where there
/// is one.</param>
/// <param name="LeftOnTheTable">The joint gain that was missed.</param>
public sealed record EncounterStatistics(
    int SampleSize,
    SampleEstimate AgreementRate,
    SampleEstimate Rounds,
    SampleEstimate DistanceToFrontier,
    ValueList<SampleEstimate> Distances,
    SampleEstimate LeftOnTheTable
)
{
    /// <summary>How far the ends are from a solution.</summary>
    /// <param name="concept">Which solution.</param>
    public SampleEstimate DistanceTo(SolutionConcept concept) => Distances[(int)concept];

    /// <summary>How many, how often they agreed and in how many rounds: "12 encounters, agreement rate 1 (0.7575 to 1; 12 cases),
    /// rounds 4.5 ± 0.4 (12 cases)".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{SampleSize} {(SampleSize == 1 ? "encounter" : "encounters")}, ")
        + $"agreement rate {AgreementRate}, rounds {Rounds}";
}
