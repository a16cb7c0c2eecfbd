using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

public class SealedBids
{
    private static Gen<decimal> Hundredths => Gen.Choose(0, 100).Select(one => one / 100m);

    [Theory]
    [InlineData(0, 4), InlineData(0.25, 5), InlineData(1, 8)]
    public void The_price_lies_between_ask_and_bid(double k, int price) => Assert.Equal(price, DoubleAuction.Price(8, 4, (decimal)k));

    [Fact]
    public void They_trade_where_the_bid_reaches_the_ask() =>
        Assert.Equal((4, null), (DoubleAuction.Price(4, 4), DoubleAuction.Price(3.99m, 4)));

    // Bid (2·1 + ¼·¾) / 2½, ask (2·0 + ¾·1¾) / 3½.
    [Fact]
    public void A_quarter_for_the_buyer()
    {
        var outcome = DoubleAuction.LinearEquilibrium(1, 0, 0.25m);
        Assert.Equal((0.875m, 0.375m, 0.5m), (outcome.Bid, outcome.Ask, outcome.Price));
    }

    [Theory]
    [InlineData(0, 0.6, 0.65), InlineData(1, 0.3, 0.3)]
    public void Who_sets_the_price_alone_shades_and_the_other_is_honest(int k, double bid, double ask)
    {
        var outcome = DoubleAuction.LinearEquilibrium(0.6m, 0.3m, k);
        Assert.Equal(((decimal)bid, (decimal)ask), (outcome.Bid, outcome.Ask));
    }

    [Theory]
    [
        InlineData(0.6, 0.35, true, true),
        InlineData(0.6, 0.36, false, true),
        InlineData(0.3, 0.3, false, true),
        InlineData(0.29, 0.3, false, false)
    ]
    public void Trade_asks_for_a_quarter_more(double value, double cost, bool trade, bool efficient)
    {
        var outcome = DoubleAuction.LinearEquilibrium((decimal)value, (decimal)cost);
        Assert.Equal((trade, efficient), (outcome.IsTrade, outcome.WouldBeEfficient));
    }

    [Theory]
    [InlineData(0.24, 0.5, false), InlineData(0.25, 0.75, true), InlineData(0.5, 0.76, false)]
    public void Outside_the_support_nothing_binds(double value, double cost, bool binding) =>
        Assert.Equal(binding, DoubleAuction.LinearEquilibrium((decimal)value, (decimal)cost).BothCanHopeForTrade);

    // Against the other's strategy, no other bid earns more on average; the seller's is its mirror.
    [Property]
    public Property Nobody_does_better_with_another_price() =>
        Prop.ForAll(
            (from value in Hundredths from k in Hundredths from other in Hundredths select (value, k, other)).ToArbitrary(),
            game =>
            {
                var (value, k, other) = ((double)game.value, (double)game.k, (double)game.other);
                var outcome = DoubleAuction.LinearEquilibrium(game.value, 1 - game.value, game.k);
                Assert.True(Earns(other) <= Earns((double)outcome.Bid) + 1e-12);
                Assert.Equal(1 - DoubleAuction.LinearEquilibrium(game.value, 1 - game.value, 1 - game.k).Bid, outcome.Ask, 20);

                // Costs c are even from 0 to 1, the ask is c / (2 − k) + (1 − k) / 2, and the bid buys up to where it reaches that.
                double Earns(double bid)
                {
                    var reached = Math.Clamp((bid - ((1 - k) / 2)) * (2 - k), 0, 1);
                    return reached * (value - (k * bid) - ((1 - k) * ((reached / 2 / (2 - k)) + ((1 - k) / 2))));
                }
            }
        );

    [Property]
    public Property They_trade_just_where_the_bid_reaches_the_ask() =>
        Prop.ForAll(
            (from value in Hundredths from cost in Hundredths from k in Hundredths select (value, cost, k)).ToArbitrary(),
            game =>
            {
                var outcome = DoubleAuction.LinearEquilibrium(game.value, game.cost, game.k);
                var lead = outcome.Bid - outcome.Ask;
                if (Math.Abs(lead) > 1e-20m)
                    Assert.Equal(lead > 0, outcome.IsTrade);
                if (outcome.Price is { } price)
                    Assert.InRange(price, outcome.Ask - 1e-20m, outcome.Bid + 1e-20m);
            }
        );
}
