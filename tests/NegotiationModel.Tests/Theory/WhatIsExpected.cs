using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

public class WhatIsExpected
{
    [Theory]
    [InlineData(0), InlineData(0.25), InlineData(0.5), InlineData(0.9), InlineData(1)]
    public void Of_a_double_auction_is_the_mean_of_what_comes_of_it(double weight)
    {
        const int Parts = 200;
        var k = (decimal)weight;
        decimal buyer = 0,
            seller = 0,
            trades = 0;
        for (var value = 0; value < Parts; value++)
        for (var cost = 0; cost < Parts; cost++)
            if (
                ((value + 0.5m) / Parts, (cost + 0.5m) / Parts) is var (v, c)
                && DoubleAuction.LinearEquilibrium(v, c, k).Price is { } price
            )
                (buyer, seller, trades) = (buyer + v - price, seller + price - c, trades + 1);
        var expected = DoubleAuction.ExAnte(k);
        Assert.InRange(buyer / (Parts * Parts), expected.Buyer - 0.001m, expected.Buyer + 0.001m);
        Assert.InRange(seller / (Parts * Parts), expected.Seller - 0.001m, expected.Seller + 0.001m);
        Assert.InRange(trades / (Parts * Parts), expected.TradeProbability - 0.005m, expected.TradeProbability + 0.005m);
    }

    [Fact]
    public void Of_the_even_auction_is_nine_parts_in_64()
    {
        Assert.Equal(
            (9 / 64m, 9 / 128m, 9 / 128m, 9 / 32m),
            (
                DoubleAuction.ExAnte().Total,
                DoubleAuction.ExAnte().Buyer,
                DoubleAuction.ExAnte().Seller,
                DoubleAuction.ExAnte().TradeProbability
            )
        );
        Assert.Equal((1 / 12m, 1 / 24m), (DoubleAuction.ExAnte(1).Buyer, DoubleAuction.ExAnte(1).Seller));
        Assert.Throws<ArgumentOutOfRangeException>("k", () => DoubleAuction.ExAnte(1.01m));
        Assert.Throws<ArgumentOutOfRangeException>("k", () => DoubleAuction.ExAnte(-0.01m));
    }

    [Fact]
    public void Of_an_ultimatum_is_no_less_than_the_responder_has_otherwise()
    {
        Assert.Equal([new(7, 3)], Ultimatum.Equilibria(10, null, 3));
        Assert.Equal([new(7, 3), new(6, 4)], Ultimatum.Equilibria(10, 1, 3));
        Assert.Equal([new(6, 4)], Ultimatum.Equilibria(10, 2, 3));
        Assert.Equal([new(0, 10)], Ultimatum.Equilibria(10, 1, 10));
        Assert.Empty(Ultimatum.Equilibria(10, null, 10.01m));
        Assert.Empty(Ultimatum.Equilibria(10, 3, 9.5m));
        Assert.Throws<ArgumentOutOfRangeException>("responderMinimum", () => Ultimatum.Equilibria(10, null, -0.01m));
        Assert.Throws<ArgumentOutOfRangeException>("responderMinimum", () => Ultimatum.Equilibria(10, null, 1e18m + 1));
        Assert.Throws<ArgumentException>("Rounds", () => new FiniteHorizonSolution([]));
    }
}
