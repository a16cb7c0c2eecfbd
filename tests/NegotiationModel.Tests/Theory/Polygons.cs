using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class Polygons
{
    // Level up to (2, 4), down u₁ + 2u₂ = 10 to (4, 3), down 2u₁ + u₂ = 11 to (5, 1), then upright. The rest adds nothing.
    private static FeasibleSet House =>
        FeasibleSet.Polygon([new(5, 0), new(0, 4), new(2, 4), new(5, 1), new(4, 3), new(3, 3.5), new(1, 1), new(4, 3)]);

    [Fact]
    public void All_solutions_from_nothing()
    {
        Assert.Equal(new Payoffs(5, 4), House.Ideal(new(0, 0)));
        Digits(4, 3, House.Nash(new(0, 0)));
        Digits(50.0 / 13, 40.0 / 13, House.KalaiSmorodinsky(new(0, 0)));
        Digits(10.0 / 3, 10.0 / 3, House.Egalitarian(new(0, 0)));
    }

    [Fact]
    public void All_solutions_from_elsewhere()
    {
        Assert.Equal(new Payoffs(5, 3.5), House.Ideal(new(3, 0)));
        Digits(4.25, 2.5, House.Nash(new(3, 0)));
        Digits(13.0 / 3, 7.0 / 3, House.KalaiSmorodinsky(new(3, 0)));
        Digits(14.0 / 3, 5.0 / 3, House.Egalitarian(new(3, 0)));
    }

    [Fact]
    public void The_greatest_sum_is_one_corner_or_a_side()
    {
        Assert.Equal([new(4, 3)], House.Utilitarian(default));
        Assert.Equal(
            [new(0, 2), new(2, 0)],
            FeasibleSet.Polygon([new(2, 0), new(1, 1), new(0.5, 1.5), new(0, 2), new(0, 0)]).Utilitarian(default)
        );
        Assert.Equal(
            [new(0.1, 0.6), new(0.4, 0.3)],
            FeasibleSet.Polygon([new(0.4, 0.3), new(0.2, 0.5), new(0.1, 0.6), new(0, 0.65)]).Utilitarian(default)
        );
    }

    [Fact]
    public void Ends_that_cost_nobody_anything_bound_equal_gains()
    {
        Assert.Equal(new Payoffs(5, -1), House.Egalitarian(new(0, -6)));
        Assert.Equal(new Payoffs(-1, 4), House.Egalitarian(new(-6, -1)));
    }

    [Fact]
    public void Where_only_one_can_gain_it_does()
    {
        Assert.Equal(
            (new Payoffs(5, 1), new Payoffs(5, 1), new Payoffs(5, 0)),
            (House.Nash(new(5, 0)), House.KalaiSmorodinsky(new(5, 0)), House.Egalitarian(new(5, 0)))
        );
        Assert.Equal(
            (new Payoffs(2, 4), new Payoffs(2, 4), new Payoffs(0, 4)),
            (House.Nash(new(0, 4)), House.KalaiSmorodinsky(new(0, 4)), House.Egalitarian(new(0, 4)))
        );
    }

    [Theory]
    [InlineData(0.1, 0.6), InlineData(0.2, 0.5), InlineData(0.3, 0.4), InlineData(0.5, 0.2)]
    public void On_the_frontier_it_is_the_disagreement(double one, double two)
    {
        var line = FeasibleSet.Polygon([new(0, 0.7), new(0.7, 0)]);
        Digits(new(one, two), line.Nash(new(one, two)), 1);
        Digits(new(one, two), line.KalaiSmorodinsky(new(one, two)), 1);
        Digits(new(one, two), line.Egalitarian(new(one, two)), 1);
    }

    [Fact]
    public void Beyond_the_frontier_nothing_is_agreed()
    {
        foreach (var beyond in new Payoffs[] { new(4, 3.01), new(5.01, 0), new(0, 4.01) })
            Assert.Equal(
                (null, null, null, null),
                (House.Ideal(beyond), House.Nash(beyond), House.KalaiSmorodinsky(beyond), House.Egalitarian(beyond))
            );
    }

    [Fact]
    public void One_agreement_alone_is_the_solution()
    {
        var set = FeasibleSet.Polygon([new(3, 2), new(3, 2), new(1, 2), new(3, 0)]);
        Assert.Equal(
            (new Payoffs(3, 2), new Payoffs(3, 2), new Payoffs(2, 2)),
            (set.Nash(new(0, 0)), set.KalaiSmorodinsky(new(0, 0)), set.Egalitarian(new(0, 0)))
        );
        Assert.Equal([new(3, 2)], set.Utilitarian(default));
    }
}
