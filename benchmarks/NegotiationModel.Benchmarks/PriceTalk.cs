namespace NegotiationModel.Benchmarks;

/// <summary>A price talk in six moves, at a rotating price so that no two runs are alike.</summary>
internal static class PriceTalk
{
    public static readonly MoneyIssue Price = Issue.Money("price", "EUR", 0, 20_000);
    public static readonly Party Seller = Party.Principal("seller"), Buyer = Party.Principal("buyer");
    public static readonly Negotiation Convened = Negotiation.Convene(Protocol.Contract, [Seller, Buyer], [Price]);

    /// <summary>Offer, counter-offer, counter-offer, a word, conditional acceptance, condition met: concluded.</summary>
    public static Move[] Moves(int price) =>
    [
        Seller.Proposes(Price.Is(price)) with { Proposal = "p1" },
        Buyer.Proposes(Price.Is(price - 2_000)) with { Proposal = "p2", Answers = "p1" },
        Seller.Proposes(Price.Is(price - 500)) with { Proposal = "p3", Answers = "p2" },
        Buyer.Says("I need the papers."),
        Buyer.Accepts("p3", new Proviso("the papers are in order") { Id = "c1", Of = "seller" }),
        Seller.Meets("c1"),
    ];

    // Each move says when it is made, a minute after the last, as applications stamp theirs.
    public static Move[][] Scripts() =>
        [.. Enumerable.Range(0, 64).Select(number => Moves(5_000 + (number * 100)).Select((move, minute) => move with { At = NodaTime.Instant.FromUnixTimeSeconds(60 * minute) }).ToArray())];
}
