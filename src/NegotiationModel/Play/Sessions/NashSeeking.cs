using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// Knows what all want, and concedes in time from the best that all can live with to its part in the Nash solution, which it reaches in the
/// last round and below which it does not go: the aspiration is N + (B − N)(1 − t^(1/β)) at the share t of rounds. A β below 1 concedes
/// late, one above 1 early, as in <see cref="TimeDependent"/>, but t is the round over the number of rounds and comes to 1. Among what is
/// about as good to itself it offers what the others like best. Where there is nothing that all can live with, it gives up.
/// </summary>
/// <remarks>J. Nash, The Bargaining Problem, Econometrica 18 (1950) 155–162; the Nash point as the aim of a strategy as in T. Baarslag, K.
/// Hindriks, C. Jonker, A Tit for Tat Negotiation Strategy for Real-Time Bilateral Negotiations (2013); β as in P. Faratin, C. Sierra, N.
/// Jennings, Negotiation Decision Functions for Autonomous Agents (1998).</remarks>
/// <param name="problem">What can be agreed on, and what it is worth to all.</param>
/// <param name="beta">β, a pure number above 0 and finite: below 1 it concedes late, 1 is linear, above 1 it concedes early.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class NashSeeking(BargainingProblem problem, double beta = 1) : Tactic
{
    private const double Rounding = 1e-9;

    /// <inheritdoc/>
    public override string Name => "nash";

    /// <summary>What it knows: what can be agreed on, and what it is worth to all.</summary>
    public BargainingProblem Problem { get; } = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>How readily it concedes: β, above 0. Aspiration falls by the power 1/β of time.</summary>
    public double Beta { get; } =
        beta is > 0 and < double.PositiveInfinity
            ? beta
            : throw new ArgumentOutOfRangeException(nameof(beta), beta, "Beta is above 0 and finite.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">What is known is of other outcomes, or not of this party.</exception>
    public override BidSequence BeginBidding(Ranking ranking, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        var self = KnownPreferences.PlaceOf(ranking, Problem.UtilityMaps);
        return Problem.Nash.Points is [var aim, ..]
            ? new Approaching(
                Problem.IndividuallyRationalFrontier.Max(point => point.Utilities[self]),
                aim.Utilities[self],
                1 / Beta,
                new KnownPreferences(Problem.UtilityMaps, self)
            )
            : new Resigned();
    }

    private sealed class Approaching(double ideal, double aim, double power, KnownPreferences problem) : BidSequence
    {
        public override Bid Next(Turn turn, OpponentBeliefs? beliefs)
        {
            var time = Math.Min(1, (double)turn.Round / turn.MaxRounds);
            var aspiration = aim + ((ideal - aim) * (1 - Math.Pow(time, power))) - Rounding;
            return new(aspiration, problem.BestForOthers(turn.Ranking, aspiration));
        }
    }

    private sealed class Resigned : BidSequence
    {
        public override Bid Next(Turn turn, OpponentBeliefs? beliefs) => Bid.GiveUp;
    }
}
