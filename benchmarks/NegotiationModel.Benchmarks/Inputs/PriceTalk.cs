using NodaTime;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>Price talks of two parties in six moves, of four kinds and at many prices, so that no two runs are alike.</summary>
internal static class PriceTalk
{
    public static readonly MoneyIssue Price = Issue.Money("price", "EUR", 0, 20_000);
    public static readonly Party Seller = Party.Principal("seller"),
        Buyer = Party.Principal("buyer");
    public static readonly PartyId[] Principals = [Seller.Id, Buyer.Id];
    public static readonly Negotiation Convened = Negotiation.Convene(Protocol.Contract, [Seller, Buyer], [Price]);

    /// <summary>The moves of one talk; each says when it is made, as applications stamp theirs, and all end in agreement.</summary>
    public static Move[] Moves(int number)
    {
        var price = 5_000 + (number * 37 % 9_973);
        return ((number * 40_503) >> 5 & 3) switch
        {
            0 =>
            [
                Offer(Seller, 0, "p1", price),
                Offer(Buyer, 1, "p2", price - 2_000) with
                {
                    CounterTo = "p1",
                },
                Offer(Seller, 2, "p3", price - 500) with
                {
                    CounterTo = "p2",
                },
                Buyer.Says("I need the papers.") with
                {
                    At = At(3),
                },
                Buyer.Accepts("p3", new ConditionDefinition("The papers are in order.") { Id = "c1", AskedParty = "seller" }) with
                {
                    At = At(4),
                },
                Seller.MeetsCondition("c1") with
                {
                    At = At(5),
                },
            ],
            1 =>
            [
                Offer(Buyer, 0, "p1", price),
                Buyer.Says("That is all I have.") with
                {
                    At = At(1),
                },
                Seller.Rejects("p1") with
                {
                    At = At(2),
                },
                Offer(Seller, 3, "p2", price + 900) with
                {
                    Expires = At(90),
                },
                Offer(Buyer, 4, "p3", price + 400) with
                {
                    CounterTo = "p2",
                },
                Seller.Accepts("p3") with
                {
                    At = At(5),
                },
            ],
            2 =>
            [
                Offer(Seller, 0, "p1", price),
                Offer(Seller, 1, "p2", price - 300) with
                {
                    Replaces = "p1",
                    FirmUntil = At(60),
                },
                Buyer.Says("Is the heating new?", StatementKind.Inquiry) with
                {
                    At = At(2),
                },
                Seller.Says("It is.", StatementKind.Clarification) with
                {
                    At = At(3),
                },
                Buyer.Accepts("p2", new ConditionDefinition("The survey finds nothing.") { Id = "c1", Due = At(90) }) with
                {
                    At = At(4),
                },
                Buyer.WaivesCondition("c1") with
                {
                    At = At(5),
                },
            ],
            _ =>
            [
                Offer(Buyer, 0, "p1", price),
                Buyer.Withdraws("p1") with
                {
                    At = At(1),
                },
                Offer(Seller, 2, "p2", price + 800),
                Offer(Buyer, 3, "p3", price) with
                {
                    CounterTo = "p2",
                },
                Offer(Seller, 4, "p4", price + 300) with
                {
                    CounterTo = "p3",
                },
                Buyer.Accepts("p4") with
                {
                    At = At(5),
                },
            ],
        };
    }

    public static Move[][] Scripts() => [.. Enumerable.Range(0, 256).Select(Moves)];

    public static Instant At(int minute) => Instant.FromUnixTimeSeconds(60 * minute);

    private static Move.Propose Offer(Party by, int minute, ProposalId id, int price) =>
        by.Proposes(Price.Is(price)) with
        {
            Proposal = id,
            At = At(minute),
        };
}
