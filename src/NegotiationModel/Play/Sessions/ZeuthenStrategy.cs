using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;
using NegotiationModel.Theory;

namespace NegotiationModel.Play;

/// <summary>
/// Knows what all want, begins with its best, and concedes where Zeuthen says so: when it is no more willing to risk a conflict than
/// another
/// whose offer stands against its own, since it has at least as much to lose. Willingness is (own − other's) / (own − conflict), in the
/// party's own utility. Then it offers the best for itself that turns this round, so that it is the other's to concede; else it repeats its
/// offer. It takes what is worth as much as its own offer.
/// </summary>
/// <remarks>
/// F. Zeuthen, Problems of Monopoly and Economic Warfare (1930); the monotonic concession protocol with the smallest sufficient concession:
/// J. Rosenschein, G. Zlotkin,
/// Rules of Encounter (1994), chapter 4; with three or more, pair by pair, in the spirit of U. Endriss, Monotonic Concession Protocols for
/// Multilateral Negotiation, AAMAS 2006. Who risks what is <see cref="Zeuthen.Compare"/>'s to say.
/// </remarks>
/// <param name="problem">What can be agreed on, and what it is worth to all. A conflict is worth to each what no agreement is.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class ZeuthenStrategy(BargainingProblem problem) : Tactic
{
    /// <summary>What it knows: what can be agreed on, and what it is worth to all.</summary>
    public BargainingProblem Problem { get; } = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <inheritdoc/>
    public override string Name => "zeuthen";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">What is known is of other outcomes, or not of this party.</exception>
    public override BidSequence BeginBidding(Ranking ranking, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return new Weighing(ranking, Problem, KnownPreferences.PlaceOf(ranking, Problem.UtilityMaps));
    }

    private sealed class Weighing(Ranking ranking, BargainingProblem problem, int self) : BidSequence
    {
        private readonly long[] standing = [.. problem.UtilityRanges.Select(_ => -1L)];
        private int heard,
            place = ranking.OutcomeCount - 1;

        public override Bid Next(Turn turn, OpponentBeliefs? beliefs)
        {
            for (; heard < turn.Offers.Count; heard++)
            for (var at = 0; at < standing.Length; at++)
                if (turn.Offers[heard].By == problem.UtilityRanges[at].Party)
                    standing[at] = turn.Offers[heard].OutcomeIndex;
            while (
                place > 0 && ranking.UtilityFromWorst(place - 1) >= ranking.Reservation && IsMineToConcede(ranking.OutcomeFromWorst(place))
            )
                place--;
            return new(ranking.UtilityFromWorst(place), ranking.OutcomeFromWorst(place));
        }

        private bool IsMineToConcede(long offer)
        {
            for (var other = 0; other < standing.Length; other++)
                if (other != self && standing[other] is >= 0 and var against)
                {
                    var comparison = Zeuthen.Compare(Stance(self, offer, against), Stance(other, against, offer));
                    if (comparison.Concedes is ZeuthenConcession.First or ZeuthenConcession.Both)
                        return true;
                }

            return false;
        }

        private ZeuthenUtilities Stance(int party, long offered, long against) =>
            new(problem.UtilityMaps[party][offered], problem.UtilityMaps[party][against], problem.UtilityRanges[party].Reservation);
    }
}
