namespace NegotiationModel;

/// <summary>
/// Minimal concession in reply to new offers: it makes one new offer, the best it has not made yet, for every new offer that it is made,
/// and else offers again what it offered before. It takes what is worth as much as the least that it would offer now.
/// </summary>
/// <remarks>D. de Jonge, An Analysis of the Linear Bilateral ANAC Domains Using the MiCRO Benchmark Strategy, IJCAI 2022, 223–229.</remarks>
public sealed class MiCRO : Strategy
{
    /// <inheritdoc/>
    public override string Name => "micro";

    /// <inheritdoc/>
    public override Negotiator Begin(Ranking own, ulong seed) => new Matching(own, seed);

    private sealed class Matching(Ranking own, ulong seed) : Negotiator
    {
        private readonly HashSet<long> received = [];
        private Draw draw = new(seed);
        private int heard, made;

        // The next new offer, from the best down, while it is worth no less than no agreement.
        private int Next => own.Count - 1 - made;

        private bool HasNext => made < own.Count && own.UtilityAt(Next) >= own.Reservation;

        public override Decision Decide(in Turn turn)
        {
            if (own.IsHopeless)
                return Decision.WalkAway;
            for (; heard < turn.Offers.Count; heard++)
                if (turn.Offers[heard].By != turn.Party)
                    received.Add(turn.Offers[heard].Outcome);
            var concedes = HasNext && (made == 0 || made <= received.Count);
            var least = concedes ? own.UtilityAt(Next) : own.UtilityAt(own.Count - Math.Max(1, made));
            if (turn.Offered >= Math.Max(least, own.Reservation))
                return Decision.Accept;
            return Decision.Offer(own.At(concedes ? own.Count - 1 - made++ : own.Count - 1 - (int)draw.Below(Math.Max(1, made))));
        }
    }
}
