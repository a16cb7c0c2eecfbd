namespace NegotiationModel;

/// <summary>Offers anything that is worth no less to it than no agreement, each outcome as likely as any other, and takes what is worth as much as what it would offer next.</summary>
/// <remarks>The zero-intelligence trader of D. Gode and S. Sunder, Journal of Political Economy 101 (1993) 119–137, with the acceptance rule AC-next.</remarks>
public sealed class RandomOffers : Strategy
{
    /// <inheritdoc/>
    public override string Name => "random";

    /// <inheritdoc/>
    public override Negotiator Begin(Ranking own, ulong seed) => new Drawing(seed);

    private sealed class Drawing(ulong seed) : Negotiator
    {
        private Draw draw = new(seed);

        public override Decision Decide(in Turn turn)
        {
            if (turn.Own.IsHopeless)
                return Decision.WalkAway;
            var first = turn.Own.From(turn.Own.Reservation);
            var place = first + (int)draw.Below(turn.Own.Count - first);
            return turn.Offered >= Math.Max(turn.Own.Reservation, turn.Own.UtilityAt(place)) ? Decision.Accept : Decision.Offer(turn.Own.At(place));
        }
    }
}
