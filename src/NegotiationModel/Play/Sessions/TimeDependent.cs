using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// Concedes as time passes, from the best outcome towards the worst that is acceptable, whatever the others do: the aspiration is
/// least + (best − least) · (1 − t^(1/β)) at the share t of time, which is <see cref="Turn.RelativeTime"/> and never 1, so that in R rounds
/// it stays above the least by 1 − (R / (R + 1))^(1/β) of the range. β is how readily it concedes: below 1 late (Boulware), 1 evenly, above
/// 1 early (conceder), as in Faratin and in <see cref="Theory.Concession.Polynomial"/> with k = 0.
/// </summary>
/// <remarks>
/// P. Faratin, C. Sierra, N. Jennings, Negotiation Decision Functions for Autonomous Agents, Robotics and Autonomous Systems 24 (1998)
/// 159–182, whose β it is, as is the e of Genius. The power of time is 1/β, which NegMAS calls the exponent. Thresholds and tolerances
/// are those of NegMAS, so that runs can be compared offer by offer: the threshold lies 0.0001, in utility, below the aspiration; what is
/// on offer is taken when it reaches the threshold; offered is the least outcome that reaches it, or one that misses it by a rounding and
/// is nearer.
/// </remarks>
/// <param name="name">What it is called.</param>
/// <param name="beta">β, a pure number above 0 and finite: below 1 it concedes late, 1 is linear, above 1 it concedes early.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class TimeDependent(string name, double beta) : Tactic
{
    private const double Below = 0.0001;
    private const int FewRounds = 1000;

    private readonly double power = 1 / beta;
    private double[] conceded = []; // two who ask at once make the same, and either may be kept

    /// <inheritdoc/>
    public override string Name => name;

    /// <summary>How readily it concedes: β, above 0. Below 1 it concedes late (Boulware), at 1 evenly, above 1 early (conceder); aspiration
    /// falls by the power 1/β of time.</summary>
    public double Beta { get; } =
        beta is > 0 and < double.PositiveInfinity
            ? beta
            : throw new ArgumentOutOfRangeException(nameof(beta), beta, "Beta is above 0 and finite.");

    /// <summary>What an outcome must be worth at a time, to be offered or taken.</summary>
    /// <param name="ranking">The party's outcomes.</param>
    /// <param name="time">The share of time that has passed, from 0 to 1.</param>
    public double Threshold(Ranking ranking, double time)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return Threshold(ranking.BestUtility, ranking.AcceptanceFloor, Math.Pow(time, power));
    }

    private static double Threshold(double best, double least, double conceded)
    {
        // By comparing: Math.Max also asks for what is no number.
        var aspired = ((best - least) * (1 - conceded)) + least - Below;
        return aspired < least ? least : aspired;
    }

    // How much is conceded by each round, which is the same for everybody in all sessions of so many rounds.
    private double[] Conceded(int rounds)
    {
        var known = conceded;
        if (known.Length == rounds)
            return known;
        known = new double[rounds];
        for (var round = 0; round < rounds; round++)
            known[round] = Math.Pow(RelativeTime.Of(round + 1, rounds), power);
        return conceded = known;
    }

    /// <inheritdoc/>
    public override BidSequence BeginBidding(Ranking ranking, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return new Conceding(this, ranking.BestUtility, ranking.AcceptanceFloor);
    }

    private sealed class Conceding(TimeDependent tactic, double best, double least) : AspirationBidSequence
    {
        protected override double AspirationAt(Turn turn) => AspirationNow(turn);

        private protected override double AspirationNow(in Turn turn) =>
            Threshold(
                best,
                least,
                turn.Round >= 1 && turn.Round <= turn.MaxRounds && turn.MaxRounds <= FewRounds
                    ? tactic.Conceded(turn.MaxRounds)[turn.Round - 1]
                    : Math.Pow(turn.RelativeTime, tactic.power)
            );
    }
}
