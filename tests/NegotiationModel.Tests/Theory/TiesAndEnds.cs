using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

/// <summary>Where sums are as good as equal, and where a range ends.</summary>
public class TiesAndEnds
{
    // Three tenths, summed with an error in the last bit, are still on the frontier; so are a million times as many.
    [Theory]
    [InlineData(1), InlineData(1e6), InlineData(1e-6)]
    public void Rounding_leads_nobody_beyond_the_frontier(double scale)
    {
        var (sum, bound) = ((0.1 + 0.2) * scale, 0.3 * scale);
        Assert.True(sum > bound);
        Assert.NotNull(FeasibleSet.Polygon([new(bound, 1)]).Ideal(new(sum, 0)));
        Assert.NotNull(FeasibleSet.Polygon([new(1, bound)]).Ideal(new(0, sum)));
        Assert.NotNull(FeasibleSet.Curve(_ => bound, _ => 0, 0, 1).Ideal(new(0, sum)));
        Assert.NotNull(FeasibleSet.Curve(_ => 1, _ => 0, 0, bound).Ideal(new(sum, 0)));
        Assert.Null(FeasibleSet.Polygon([new(1, bound)]).Ideal(new(0, bound * (1 + 1e-12))));
        Assert.Null(FeasibleSet.Curve(_ => bound, _ => 0, 0, 1).Ideal(new(0, bound * (1 + 1e-12))));
    }

    // A corner of the frontier, though the last bits of both sides differ.
    [Fact]
    public void A_greatest_sum_is_one_point_where_the_curve_bends()
    {
        for (var p = 1.5; p < 6; p += 0.25)
        for (var q = 1.5; q < 6; q += 0.25)
            Assert.Single(FeasibleSet.PowerCurve(p, q, 3, 2).Utilitarian(default));
    }

    // Both could have the other's best; a level frontier costs nobody anything.
    [Fact]
    public void Where_the_second_has_all_it_can_the_first_goes_to_the_end() =>
        Assert.Equal(new Payoffs(3, 1), FeasibleSet.Curve(_ => 1, _ => 0, 0, 3).Nash(new(0, 1)));

    [Fact]
    public void A_curve_is_asked_for_between_its_ends_and_at_them()
    {
        static double Between(double u) => u is >= 1 and <= 2 ? 4 - (u * u) : double.NaN;
        Assert.Equal(new Payoffs(2, 3), FeasibleSet.Curve(Between, u => -2 * u, 1, 2).Ideal(new(0, 0)));
        Assert.Throws<ArgumentException>("height", () => FeasibleSet.Curve(u => u < 2 ? 4 - (u * u) : double.NaN, u => -2 * u, 1, 2));
        Assert.Throws<ArgumentException>("height", () => FeasibleSet.Curve(u => u > 1 ? 4 - (u * u) : double.NaN, u => -2 * u, 1, 2));
        Assert.Throws<ArgumentException>("height", () => FeasibleSet.Curve(u => 1.1e50 * (2 - u), _ => -1.1e50, 1, 2));
    }

    // Half of a millionth is a rise, however small; a part in a billion is noise.
    [Fact]
    public void Slopes_may_rise_by_their_noise_alone()
    {
        Assert.Throws<ArgumentException>("slope", () => FeasibleSet.Curve(u => 1 - (1e-6 * u), u => u < 0.5 ? -1e-6 : -5e-7, 0, 1));
        Assert.NotNull(FeasibleSet.Curve(u => 1 - u, u => u < 0.5 ? -1 : -1 + 5e-10, 0, 1));
    }

    [Fact]
    public void Equal_gains_end_with_the_curve()
    {
        var upright = FeasibleSet.Curve(u => 10 - u, _ => -1, 0, 2);
        Assert.Equal(new Payoffs(2, 2), upright.Egalitarian(new(0, 0)));
        Assert.Equal(new Payoffs(2, 3), upright.Egalitarian(new(-1, 0)));
        TwelveDigits.Digits(1.5, 8.5, upright.Egalitarian(new(1, 8)));
    }

    [Fact]
    public void Bid_and_ask_that_meet_are_compatible() =>
        Assert.True(PriceBargaining.Trace([PriceOffer.Ask(7), PriceOffer.Bid(7)]).BidMeetsAsk);

    // Nothing is left to the first proposer either way: she proposes at once.
    [Fact]
    public void Who_would_as_soon_wait_proposes() => Assert.Equal(new(0, 3, 1), FiniteHorizon.InWholeUnits(3, 1, 2));

    [Fact]
    public void Where_waiting_costs_nobody_anything_nothing_is_told()
    {
        Assert.Throws<ArgumentOutOfRangeException>("rate2", () => Rubinstein.Limit(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("rate2", () => Rubinstein.DivideAtRates(0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("delta2", () => Rubinstein.Divide(1, 1));
    }

    // Player 1 has nothing without: x(8 − x − 2) is greatest at 3; of √x (8 − x − 2) at 2.
    [Fact]
    public void One_who_has_nothing_without_shares_by_the_same_rule()
    {
        TwelveDigits.Digits(3, 5, NashBargaining.SharesUnderRiskAversion(8, 1, 1, new(0, 2)));
        TwelveDigits.Digits(5, 3, NashBargaining.SharesUnderRiskAversion(8, 1, 1, new(2, 0)));
        TwelveDigits.Digits(2, 6, NashBargaining.SharesUnderRiskAversion(8, 0.5, 1, new(0, 2)));
        TwelveDigits.Digits(6, 2, NashBargaining.SharesUnderRiskAversion(8, 1, 0.5, new(2, 0)));
    }
}
