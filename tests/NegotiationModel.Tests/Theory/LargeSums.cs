using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

/// <summary>Money up to 10¹⁸, to the cent.</summary>
public class LargeSums
{
    private const decimal Much = 1e18m,
        Cent = 0.01m;

    [Fact]
    public void Zones_and_haggles()
    {
        var zone = new BargainingZone(Much - 3 * Cent, Much - Cent);
        Assert.Equal((Much - (2 * Cent), 2 * Cent), (zone.Midpoint, zone.Width));
        Assert.Equal(new(Cent, Cent), zone.At(Much - (2 * Cent)));
        Assert.Equal(0.5m, zone.At(Much - (2 * Cent)).SellerShare);
        Assert.Equal((2 * Much, 2 * Much), (new BargainingZone(-Much, Much).Width, new BargainingZone(Much, -Much).Gap));
        Assert.Equal(Much, new BargainingZone(0, 1e-28m).At(Much).SellerSurplus);
        Assert.Null(new BargainingZone(0, 1e-28m).At(Much).SellerShare);
        Assert.Equal(2e9m, new BargainingZone(0, 1e-9m).At(2).SellerShare);
        Assert.Equal(Cent, PriceBargaining.Trace([PriceOffer.Ask(Much), PriceOffer.Ask(Much - Cent)]).Steps[1].Concession);
        Assert.Equal(Much - Cent, DoubleAuction.Price(Much, Much - (2 * Cent)));
        Assert.Throws<ArgumentOutOfRangeException>("SellerSurplus", () => new PriceAssessment(decimal.MaxValue, 0));
        Assert.Throws<ArgumentOutOfRangeException>(
            "BuyerSurplus",
            () => new PriceAssessment(0, 0) with { BuyerSurplus = decimal.MinValue }
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "SellerSurplus",
            () => new PriceAssessment(0, 0) with { SellerSurplus = (-2 * Much) - Cent }
        );
    }

    // A third of 10¹⁸, of which a double keeps sixteen digits.
    [Fact]
    public void Offers_made_in_time()
    {
        Assert.Equal(
            (0, Much, Much / 2),
            (Concession.BuyerOffer(0, 0m, Much), Concession.BuyerOffer(1, 0m, Much), Concession.BuyerOffer(0.5, 0m, Much))
        );
        Assert.Equal(
            (Much, -Much, Much / 2),
            (Concession.SellerOffer(0, -Much, Much), Concession.SellerOffer(1, -Much, Much), Concession.SellerOffer(0.25, -Much, Much))
        );
        Assert.Equal(
            (Much - Cent, Much),
            (Concession.BuyerOffer(0.5, Much - (2 * Cent), Much), Concession.SellerOffer(0, Much - Cent, Much))
        );
        Assert.InRange(Concession.BuyerOffer(1 / 3.0, 0m, Much), 333333333333333314m, 333333333333333315m);
        Assert.Throws<ArgumentOutOfRangeException>("alpha", () => Concession.BuyerOffer(double.NaN, 0m, 1m));
        Assert.Throws<ArgumentOutOfRangeException>("alpha", () => Concession.SellerOffer(1.1, 0m, 1m));
        Assert.Throws<ArgumentOutOfRangeException>("min", () => Concession.BuyerOffer(0, -Much - Cent, 0m));
        Assert.Throws<ArgumentOutOfRangeException>("min", () => Concession.SellerOffer(0, -Much - Cent, 0m));
        Assert.Throws<ArgumentOutOfRangeException>("max", () => Concession.BuyerOffer(0, 0m, Much + Cent));
        Assert.Throws<ArgumentOutOfRangeException>("max", () => Concession.SellerOffer(0, Cent, 0m));
    }

    [Fact]
    public void Divisions_in_units()
    {
        Assert.Equal([new(Much, 0), new(Much - Cent, Cent)], Ultimatum.Equilibria(Much, Cent));
        Assert.Equal([new(Much - (2 * Cent), 2 * Cent)], Ultimatum.Equilibria(Much, Cent, 0.015m));
        Assert.Equal(new(Much - 9e17m, 9e17m, 1), FiniteHorizon.InWholeUnits(Much, 0.9m, 2, Cent));
        Assert.Equal(Much, FiniteHorizon.InWholeUnits(Much, 1, 1, 1e-12m).ProposerPresentValue);
    }

    // What a cent changes in a product of gains is beyond a decimal, and what a ten-billionth changes beyond its digits; both decide.
    [Fact]
    public void Goods_whose_products_differ_by_cents()
    {
        var division = NashBargaining.DivideGoods([
            new("field", 0, Much, Player.One),
            new("house", Much, 0, Player.Two),
            new("coin", 3 * Cent, 2 * Cent, Player.Two),
        ]);
        Assert.Equal((Much + (3 * Cent), Much - (2 * Cent)), division.Gains);
        Assert.Equal(1, division.MaximizerCount);
        Assert.Equal(1e36, division.Product, 1e20);
        var coins = NashBargaining.DivideGoods([
            new("field", 0, Much, Player.One),
            new("house", Much, 0, Player.Two),
            new("coin", Cent, Cent, Player.Two),
            new("dust", 1e-10m, 2e-10m, Player.One),
        ]);
        Assert.Equal((Much - 1e-10m, Much + 2e-10m), coins.Gains);
        Assert.Equal(
            (Much, 19 * Much),
            NashBargaining
                .DivideGoods([.. Enumerable.Repeat(new Good("bar", Much, Much, Player.Two), 19), new("bar", Much, Much, Player.One)])
                .Utilities
        );
        Assert.Throws<ArgumentException>("goods", () => NashBargaining.DivideGoods([null!]));
    }
}
