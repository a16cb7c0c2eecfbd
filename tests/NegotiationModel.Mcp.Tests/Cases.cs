using NodaTime;

namespace NegotiationModel.Mcp.Tests;

/// <summary>Small talks of which the tests are.</summary>
internal static class Cases
{
    public static readonly Instant Monday = Instant.FromUtc(2026, 3, 2, 9, 0);

    public static readonly MoneyIssue Price = Issue.Money("price", "EUR");

    public static readonly Party Seller = Party.Principal("seller", "Ms Bondar") with
    {
        Representatives = [new("clerk", Authority.StatementsOnly) { Name = "Mr Kovalenko" }, new("agent")],
    };

    public static readonly Party Buyer = Party.Principal("buyer", "Mr Ivanenko"),
        Board = Party.Observer("board", "the board");

    public static NegotiationDocument Car(bool isRatified = false) =>
        new(
            new Setting(isRatified ? Protocol.Contract with { Ratifiers = ["board"] } : Protocol.Contract, [Seller, Buyer, Board], [Price])
            {
                Id = "car",
                ConvenedAt = Monday,
            },
            []
        );

    public static Move Offer(Party by, decimal price) => by.Proposes(Price.Is(price));
}
