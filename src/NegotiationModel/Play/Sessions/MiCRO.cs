using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// Minimal concession in reply to new offers: it makes one new offer, the best it has not made yet, for every new offer that it is made,
/// and else one of its earlier offers again, drawn by chance. It aspires to the least that it would offer now.
/// </summary>
/// <remarks>D. de Jonge, An Analysis of the Linear Bilateral ANAC Domains Using the MiCRO Benchmark Strategy, IJCAI 2022,
/// 223–229.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class MiCRO : Tactic
{
    internal MiCRO() { }

    /// <inheritdoc/>
    public override string Name => "micro";

    /// <inheritdoc/>
    public override BidSequence BeginBidding(Ranking ranking, ulong seed) => new Matching(ranking, seed);

    private sealed class Matching(Ranking ranking, ulong seed) : BidSequence
    {
        private readonly HashSet<long> received = [];
        private SeededRandom draw = new(seed);
        private int heard,
            made;

        // The next new offer, from the best down, while it is worth no less than no agreement.
        private int NextPlace => ranking.OutcomeCount - 1 - made;

        private bool HasNext => made < ranking.OutcomeCount && ranking.UtilityFromWorst(NextPlace) >= ranking.Reservation;

        public override Bid Next(Turn turn, OpponentBeliefs? beliefs)
        {
            for (; heard < turn.Offers.Count; heard++)
                Count(turn.Offers[heard], turn.Party);
            if (HasNext && made <= received.Count)
                return new(ranking.UtilityFromWorst(NextPlace), ranking.OutcomeFromWorst(NextPlace));
            return new(
                ranking.UtilityFromWorst(ranking.OutcomeCount - Math.Max(1, made)),
                ranking.OutcomeFromWorst(ranking.OutcomeCount - 1 - (int)draw.NextInt64(Math.Max(1, made)))
            );
        }

        private void Count(in Offer offer, PartyId self)
        {
            if (offer.By != self)
                received.Add(offer.OutcomeIndex);
            else if (made < ranking.OutcomeCount && offer.OutcomeIndex == ranking.OutcomeFromWorst(NextPlace))
                made++;
        }
    }
}
