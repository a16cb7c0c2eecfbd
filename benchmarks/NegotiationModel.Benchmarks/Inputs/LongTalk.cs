using static NegotiationModel.Benchmarks.Inputs.PriceTalk;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>Talks that go on and on: offers come and are turned down, or stay on the table.</summary>
internal static class LongTalk
{
    /// <summary>Offers that are rejected, withdrawn or countered, with statements between; at most one is live.</summary>
    /// <param name="seed">The same seed gives the same moves.</param>
    /// <param name="moves">How many.</param>
    public static Move[] Dying(int seed, int moves)
    {
        var random = new Random(seed);
        var made = new List<Move>(moves);
        for (var offer = 1; made.Count < moves; offer++)
        {
            var (by, other) = random.Next(2) == 0 ? (Seller, Buyer) : (Buyer, Seller);
            made.Add(Offer(by, offer, random));
            made.Add(
                random.Next(3) switch
                {
                    0 => other.Rejects($"p{offer}"),
                    1 => by.Withdraws($"p{offer}"),
                    _ => Offer(other, offer + 1, random) with { CounterTo = $"p{offer}" },
                }
            );
            if (made[^1] is Move.Propose)
                made.Add(by.Rejects($"p{++offer}"));
            if (random.Next(3) == 0)
                made.Add(by.Says("I shall ask."));
        }

        return Stamped(made.Take(moves));
    }

    /// <summary>Offers to which nobody says anything.</summary>
    public static Move[] Living(int seed, int moves)
    {
        var random = new Random(seed);
        return Stamped(Enumerable.Range(1, moves).Select(offer => Offer(random.Next(2) == 0 ? Seller : Buyer, offer, random)));
    }

    public static Move[] Stamped(IEnumerable<Move> moves, int first = 0) =>
        [.. moves.Select((move, minute) => move with { At = At(first + minute) })];

    public static Move.Propose Offer(Party by, int number, Random random) =>
        by.Proposes(Price.Is(random.Next(20_000))) with
        {
            Proposal = $"p{number}",
        };
}
