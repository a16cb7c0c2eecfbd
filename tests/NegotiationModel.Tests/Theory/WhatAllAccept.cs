using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

/// <summary>Solutions lie among what nobody likes less than the disagreement; which pairs are Pareto-optimal.</summary>
public class WhatAllAccept
{
    // Every unit that player 1 gives up brings player 2 one, two, or half of it.
    private static FeasibleSet Corners => FeasibleSet.Polygon([new(0, 7), new(2, 6), new(4, 4), new(5, 2)]);

    private static FeasibleSet Quarter => FeasibleSet.PowerCurve(2, 2);

    [Fact]
    public void The_greatest_sum_leaves_nobody_below_the_disagreement()
    {
        Assert.Equal([new(2, 6), new(4, 4)], Corners.Utilitarian(default));
        Assert.Equal([new(3, 5), new(4, 4)], Corners.Utilitarian(new(3, 0)));
        Assert.Equal([new(2, 6), new(3, 5)], Corners.Utilitarian(new(0, 5)));
        Assert.Equal([new(4.5, 3)], Corners.Utilitarian(new(4.5, 1)));
        Assert.Equal([new(1, 6.5)], Corners.Utilitarian(new(0, 6.5)));
        Assert.Equal([new(3, 5)], Corners.Utilitarian(new(3, 5)));
        Assert.Empty(Corners.Utilitarian(new(3, 5.01)));
        Assert.Throws<ArgumentOutOfRangeException>("disagreement", () => Corners.Utilitarian(new(double.NaN, 0)));
    }

    [Fact]
    public void So_it_does_on_a_curve()
    {
        TwelveDigits.Digits(Math.Sqrt(0.5), Math.Sqrt(0.5), Assert.Single(Quarter.Utilitarian(default)));
        TwelveDigits.Digits(0.8, 0.6, Assert.Single(Quarter.Utilitarian(new(0.8, 0))));
        TwelveDigits.Digits(0.6, 0.8, Assert.Single(Quarter.Utilitarian(new(0, 0.8))));
        Assert.Empty(Quarter.Utilitarian(new(0.8, 0.7)));
        var line = FeasibleSet.Curve(u => 3 - u, _ => -1, 0, 3).Utilitarian(new(1, 1));
        TwelveDigits.Digits(1, 2, line[0]);
        TwelveDigits.Digits(2, 1, line[1]);
    }

    [Fact]
    public void On_the_frontier_a_pair_is_Pareto_optimal()
    {
        foreach (var pair in new Payoffs[] { new(0, 7), new(1, 6.5), new(2, 6), new(3, 5), new(5, 2), new(4.5, 3) })
            Assert.True(Corners.IsParetoOptimal(pair), $"{pair}");
        foreach (var pair in new Payoffs[] { new(-1, 7), new(0, 6.9), new(3, 4.9), new(3, 5.1), new(5, 1.9), new(5.1, 1), new(0, 8) })
            Assert.False(Corners.IsParetoOptimal(pair), $"{pair}");
        Assert.True(FeasibleSet.Polygon([new(0.7, 0), new(0, 0.7)]).IsParetoOptimal(new(0.1 + 0.2, 0.4)));
        Assert.Throws<ArgumentOutOfRangeException>("pair", () => Corners.IsParetoOptimal(new(0, double.PositiveInfinity)));
    }

    [Fact]
    public void So_it_is_on_a_curve_but_for_its_level_and_upright_ends()
    {
        foreach (var pair in new Payoffs[] { new(0, 1), new(0.6, 0.8), new(0.8, 0.6), new(1, 0), new(Math.Sqrt(0.5), Math.Sqrt(0.5)) })
            Assert.True(Quarter.IsParetoOptimal(pair), $"{pair}");
        foreach (var pair in new Payoffs[] { new(-0.1, 1), new(0, 0.9), new(0.6, 0.79), new(0.6, 0.81), new(1, -0.1), new(1.1, 0) })
            Assert.False(Quarter.IsParetoOptimal(pair), $"{pair}");
        var level = FeasibleSet.Curve(u => u <= 1 ? 2 : 3 - u, u => u <= 1 ? 0 : -1, 0, 2);
        Assert.Equal(
            [false, false, true, true, true],
            new Payoffs[] { new(0, 2), new(0.5, 2), new(1, 2), new(1.5, 1.5), new(2, 1) }.Select(level.IsParetoOptimal)
        );
    }
}
