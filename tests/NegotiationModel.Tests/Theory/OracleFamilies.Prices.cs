using System.Globalization;
using System.Text.Json;
using NegotiationModel.Theory;

namespace NegotiationModel.Tests.Theory;

internal static partial class OracleFamilies
{
    private static object Zopa(JsonElement inputs)
    {
        var zone = new BargainingZone(Exactly(inputs, "sellerReservation"), Exactly(inputs, "buyerReservation"));
        return Those(
            ("exists", zone.Exists),
            ("low", zone.Low),
            ("high", zone.High),
            ("width", zone.Width),
            ("gap", zone.Gap),
            ("midpoint", zone.Midpoint)
        );
    }

    private static object ZopaPrice(JsonElement inputs)
    {
        var price = new BargainingZone(Exactly(inputs, "sellerReservation"), Exactly(inputs, "buyerReservation")).At(
            Exactly(inputs, "price")
        );
        return Those(
            ("inside", price.IsInside),
            ("sellerSurplus", price.SellerSurplus),
            ("buyerSurplus", price.BuyerSurplus),
            ("jointSurplus", price.JointSurplus),
            ("sellerShareOfSurplus", price.SellerShare)
        );
    }

    private static object HaggleOf(JsonElement inputs)
    {
        var haggle = PriceBargaining.Trace([
            .. inputs
                .GetProperty("offers")
                .EnumerateArray()
                .Select(offer => offer.GetString()!.Split(':'))
                .Select(offer => new PriceOffer(offer[0] == "s", decimal.Parse(offer[1], CultureInfo.InvariantCulture))),
        ]);
        return Those(
            ("compatible", haggle.BidMeetsAsk),
            (
                "steps",
                haggle
                    .Steps.Select(step =>
                        (object)Those(
                            ("by", step.Offer.IsBySeller ? "s" : "b"),
                            ("price", step.Offer.Price),
                            ("concession", step.Concession),
                            ("spread", step.Spread)
                        )
                    )
                    .ToArray()
            )
        );
    }

    private static object DoubleAuctionPrice(JsonElement inputs)
    {
        var price = DoubleAuction.Price(Exactly(inputs, "bid"), Exactly(inputs, "ask"), Exactly(inputs, "k"));
        return Those(("trade", price is not null), ("price", price));
    }

    private static object DoubleAuctionLinear(JsonElement inputs)
    {
        Only(inputs, "prior", "both uniform on [0,1]");
        var outcome = DoubleAuction.LinearEquilibrium(Exactly(inputs, "value"), Exactly(inputs, "cost"), Exactly(inputs, "k"));
        return Those(
            ("bid", outcome.Bid),
            ("ask", outcome.Ask),
            ("trade", outcome.IsTrade),
            ("price", outcome.Price),
            ("efficientTrade", outcome.WouldBeEfficient)
        );
    }

    private static object BaronFerejohnOf(JsonElement inputs)
    {
        Only(inputs, "rule", "simple majority, closed");
        var division = BaronFerejohn.Divide(Count(inputs, "members"), Number(inputs, "delta"));
        return Those(
            ("proposer", division.Proposer),
            ("eachCoalitionPartner", division.EachPartner),
            ("coalitionPartners", division.Partners),
            ("others", division.EachNonPartner)
        );
    }

    private static object ZeuthenOf(JsonElement inputs)
    {
        var conflict = Two(inputs, "conflict");
        var comparison = Zeuthen.Compare(Stance(inputs.GetProperty("A"), conflict.First), Stance(inputs.GetProperty("B"), conflict.Second));
        var concedes = comparison.Concedes switch
        {
            ZeuthenConcession.First => "A",
            ZeuthenConcession.Second => "B",
            ZeuthenConcession.Both => "both",
            _ => "nobody",
        };
        return Those(("riskA", comparison.FirstRisk), ("riskB", comparison.SecondRisk), ("concedes", concedes));

        static ZeuthenUtilities Stance(JsonElement offers, double conflict) =>
            new(Number(offers, "ownOffer"), Number(offers, "otherOffer"), conflict);
    }

    private static object ConcessionPolynomial(JsonElement inputs, double time)
    {
        var alpha = Concession.Polynomial(time, Number(inputs, "tmax"), Number(inputs, "beta"), Number(inputs, "k"));
        var (min, max) = (Number(inputs, "min"), Number(inputs, "max"));
        return Those(
            ("t", time),
            ("alpha", alpha),
            ("buyerOffer", Concession.BuyerOffer(alpha, min, max)),
            ("sellerOffer", Concession.SellerOffer(alpha, min, max))
        );
    }

    private static object ConcessionExponential(JsonElement inputs, double time) =>
        Those(("t", time), ("alpha", Concession.Exponential(time, Number(inputs, "tmax"), Number(inputs, "beta"), Number(inputs, "k"))));
}
