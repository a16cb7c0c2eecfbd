using NegotiationModel.Analysis;
using NodaTime;

namespace NegotiationModel.Tests.Teaching;

/// <summary>A case with known numbers: a price from 0 to 10 and a service. The seller cares about the price (0.7), the buyer about the
/// service (0.7); each has 0.2 without an agreement. At price 10 with the service each has 0.7, and nothing is left.</summary>
internal static class SmallCase
{
    private static readonly IntegerIssue Price = Issue.Integer("price", 0, 10, 1);
    private static readonly YesNoIssue Service = Issue.YesNo("service");
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 2, 9, 0);

    /// <summary>A table where both open as high as they can, and agree on these terms after some minutes.</summary>
    public static NegotiationDocument Agreed(
        int price,
        bool hasService,
        int minutes = 30,
        string seller = "Anna",
        int sellersOpening = 10
    ) =>
        Table(
            seller,
            Offer("seller", "p1", sellersOpening, false, 1),
            Offer("buyer", "p2", 0, true, 2),
            Offer("seller", "p3", price, hasService, 3),
            new Move.Accept("buyer", "p3") { At = At(minutes) }
        );

    /// <summary>A table that agrees on the price alone.</summary>
    public static NegotiationDocument AgreedOnThePrice(int price) =>
        Table(
            "Chen",
            Offer("seller", "p1", 10, false, 1),
            new Move.Propose("buyer", [new("price", Value.Of(price))]) { Proposal = "p2", At = At(2) },
            new Move.Accept("seller", "p2") { At = At(3) }
        );

    /// <summary>A table that opens alike and does not agree.</summary>
    public static NegotiationDocument NotAgreed() =>
        Table("Borys", Offer("seller", "p1", 10, false, 1), Offer("buyer", "p2", 0, true, 2), new Move.WalkAway("seller") { At = At(10) });

    public static NegotiationDocument Table(string seller, params Move[] moves) =>
        new(
            new(
                Protocol.Bargaining,
                [
                    Party.Principal("seller", "The seller") with
                    {
                        Representatives = [new Representative("person") { Name = seller }],
                    },
                    Party.Principal("buyer", "The buyer"),
                ],
                [Price, Service]
            )
            {
                Id = $"table-of-{seller}",
                Title = "A small case",
                ConvenedAt = Start,
            },
            [.. moves]
        )
        {
            Preferences =
            [
                new("seller", [new("price", 0.7, Rising), new("service", 0.3, Yes(0))]) { Reservation = 0.2 },
                new("buyer", [new("price", 0.3, Falling), new("service", 0.7, Yes(1))]) { Reservation = 0.2 },
            ],
        };

    private static Valuation Rising => Valuation.Curve(new(Value.Of(0), 0), new(Value.Of(10), 1));

    private static Valuation Falling => Valuation.Curve(new(Value.Of(0), 1), new(Value.Of(10), 0));

    private static Valuation Yes(double utility) => Valuation.Table(new(Value.Of(true), utility), new(Value.Of(false), 1 - utility));

    private static Move.Propose Offer(PartyId by, ProposalId id, int price, bool hasService, int minute) =>
        new(by, [new("price", Value.Of(price)), new("service", Value.Of(hasService))]) { Proposal = id, At = At(minute) };

    private static Instant At(int minute) => Start + Duration.FromMinutes(minute);
}
