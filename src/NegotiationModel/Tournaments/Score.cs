using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>What several encounters show together.</summary>
/// <param name="Encounters">How many count: repetitions of what draws nothing at random count once.</param>
/// <param name="AgreementRate">The share that ended with an agreement; its interval is Wilson's.</param>
/// <param name="Rounds">How many rounds were begun; the intervals of this and the rest are Student's.</param>
/// <param name="DistanceToFrontier">How far the ends are from the frontier.</param>
/// <param name="Distances">How far they are from each solution, in the order of <see cref="SolutionConcept"/>; encounters count where there
/// is one.</param>
/// <param name="LeftOnTheTable">The joint gain that was missed.</param>
public sealed record Score(
    int Encounters,
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
}

/// <summary>What somebody got in several encounters, not discounted. A mean over several scenarios or seats takes their scales of utility
/// as one.</summary>
/// <param name="Utility">The utility of the ends; without an agreement that of no agreement.</param>
/// <param name="Surplus">How much more that is than no agreement.</param>
public sealed record Gains(SampleEstimate Utility, SampleEstimate Surplus);

/// <summary>How a strategy fared, wherever it sat. Where it meets itself, what it takes counts at every seat, and the encounter
/// once.</summary>
/// <param name="Strategy">Which.</param>
/// <param name="Gains">What it got.</param>
/// <param name="Score">How its encounters ended.</param>
public sealed record StrategyScore(string Strategy, Gains Gains, Score Score);

/// <summary>How certain strategies fared against each other, in this order of turns.</summary>
/// <param name="Strategies">Which, in the order of turns.</param>
/// <param name="Gains">What each of them got.</param>
/// <param name="Score">How their encounters ended.</param>
public sealed record PairingScore(ValueList<string> Strategies, ValueList<Gains> Gains, Score Score);

/// <summary>How a scenario was played.</summary>
/// <param name="Scenario">Which.</param>
/// <param name="Gains">What each party got, in the order of turns.</param>
/// <param name="Score">How the encounters ended.</param>
public sealed record ScenarioScore(string Scenario, ValueList<Gains> Gains, Score Score);
