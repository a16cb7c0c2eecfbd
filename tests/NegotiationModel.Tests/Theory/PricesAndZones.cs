using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

public class PricesAndZones
{
    [Fact]
    public void A_zone_lies_between_the_reservations()
    {
        var zone = new BargainingZone(80.50m, 92);
        Assert.Equal((true, 80.50m, 92, 11.50m, 0, 86.25m), (zone.Exists, zone.Low, zone.High, zone.Width, zone.Gap, zone.Midpoint));
    }

    [Fact]
    public void A_zone_may_be_one_price()
    {
        var zone = new BargainingZone(90, 90);
        Assert.Equal((true, 0, 0, 90, true), (zone.Exists, zone.Width, zone.Gap, zone.Midpoint, zone.At(90).IsInside));
        Assert.Null(zone.At(90).SellerShare);
    }

    [Fact]
    public void Where_there_is_no_zone_there_is_a_gap()
    {
        var zone = new BargainingZone(92.1m, 92);
        Assert.Equal((false, null, null, null, 0.1m, null), (zone.Exists, zone.Low, zone.High, zone.Width, zone.Gap, zone.Midpoint));
        Assert.Equal((-0.1m, null), (zone.At(92).JointSurplus, zone.At(92).SellerShare));
    }

    [Theory]
    [
        InlineData(80, 0, 16, true, 0),
        InlineData(84, 4, 12, true, 0.25),
        InlineData(96, 16, 0, true, 1),
        InlineData(76, -4, 20, false, -0.25),
        InlineData(104, 24, -8, false, 1.5)
    ]
    public void A_price_shares_the_surplus(int price, int seller, int buyer, bool inside, double share)
    {
        var found = new BargainingZone(80, 96).At(price);
        Assert.Equal(
            (seller, buyer, inside, 16, (decimal)share),
            (found.SellerSurplus, found.BuyerSurplus, found.IsInside, found.JointSurplus, found.SellerShare)
        );
    }

    [Fact]
    public void A_share_of_almost_nothing_is_told_where_a_decimal_can_hold_it()
    {
        var zone = new BargainingZone(80, 80.0000000001m);
        Assert.Equal(0.5m, zone.At(80.00000000005m).SellerShare);
        Assert.Null(zone.At(1e10m).SellerShare);
    }

    [Fact]
    public void A_haggle_is_followed_step_by_step()
    {
        var haggle = PriceBargaining.Trace([
            PriceOffer.Bid(50),
            PriceOffer.Bid(55.5m),
            PriceOffer.Ask(80),
            PriceOffer.Ask(82),
            PriceOffer.Bid(54),
            PriceOffer.Ask(53),
        ]);
        Assert.Equal([null, 5.5m, null, -2, -1.5m, 29], haggle.Steps.Select(step => step.Concession));
        Assert.Equal([null, null, 24.5m, 26.5m, 28, -1], haggle.Steps.Select(step => step.Spread));
        Assert.True(haggle.BidMeetsAsk);
        Assert.False(PriceBargaining.Trace([PriceOffer.Bid(50), PriceOffer.Ask(50.01m)]).BidMeetsAsk);
        Assert.False(PriceBargaining.Trace([PriceOffer.Bid(50)]).BidMeetsAsk);
        Assert.False(PriceBargaining.Trace([]).BidMeetsAsk);
    }

    [Property]
    public Property Concessions_add_up_to_what_closed_the_spread() =>
        Prop.ForAll(
            (from seller in Gen.Elements(true, false) from price in Gen.Choose(-500, 500) select new PriceOffer(seller, price))
                .NonEmptyListOf()
                .ToArbitrary(),
            offers =>
            {
                var (asks, bids) = (
                    offers.Where(offer => offer.IsBySeller).Select(offer => offer.Price).ToList(),
                    offers.Where(offer => !offer.IsBySeller).Select(offer => offer.Price).ToList()
                );
                if (asks.Count > 0 && bids.Count > 0)
                    Assert.Equal(
                        asks[0] - bids[0] - PriceBargaining.Trace([.. offers]).Steps.Sum(step => step.Concession ?? 0),
                        PriceBargaining.Trace([.. offers]).Steps[^1].Spread
                    );
            }
        );
}
