using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>Offers anything that is worth no less to it than no agreement, each outcome as likely as any other, and aspires to what it
/// would offer next.</summary>
/// <remarks>The zero-intelligence trader of D. Gode and S. Sunder, Journal of Political Economy 101 (1993) 119–137.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class RandomOffers : Tactic
{
    internal RandomOffers() { }

    /// <inheritdoc/>
    public override string Name => "random";

    /// <inheritdoc/>
    public override BidSequence BeginBidding(Ranking ranking, ulong seed) => new Drawing(seed);

    private sealed class Drawing(ulong seed) : BidSequence
    {
        private SeededRandom draw = new(seed);

        public override Bid Next(Turn turn, OpponentBeliefs? beliefs)
        {
            var first = turn.Ranking.CountBelow(turn.Ranking.Reservation);
            var place = first + (int)draw.NextInt64(turn.Ranking.OutcomeCount - first);
            return new(turn.Ranking.UtilityFromWorst(place), turn.Ranking.OutcomeFromWorst(place));
        }
    }
}
