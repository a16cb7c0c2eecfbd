using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;
using static NegotiationModel.Tests.Theory.TwelveDigits;

namespace NegotiationModel.Tests.Theory;

public class Curves
{
    // u₂ = 8 − u₁³ from 0 to 2.
    private static FeasibleSet Cubic => FeasibleSet.Curve(u => 8 - (u * u * u), u => -3 * u * u, 0, 2);

    [Fact]
    public void All_solutions_from_nothing()
    {
        Digits(Math.Cbrt(2), 6, Cubic.Nash(new(0, 0)));
        Digits(2, 8, Cubic.Ideal(new(0, 0)));
        Assert.Equal(
            8,
            Math.Pow(Cubic.KalaiSmorodinsky(new(0, 0))!.Value.First, 3) + (4 * Cubic.KalaiSmorodinsky(new(0, 0))!.Value.First),
            1e-11
        );
        Digits(Cubic.KalaiSmorodinsky(new(0, 0))!.Value.First * 4, Cubic.KalaiSmorodinsky(new(0, 0))!.Value.Second);
        Assert.Equal(8, Math.Pow(Cubic.Egalitarian(new(0, 0))!.Value.First, 3) + Cubic.Egalitarian(new(0, 0))!.Value.First, 1e-11);
        Digits(Math.Sqrt(1.0 / 3), 8 - Math.Pow(1.0 / 3, 1.5), Cubic.Utilitarian(default)[0]);
    }

    // Nash from (1, 0): 8 − u³ = 3u²(u − 1), so 4u³ − 3u² = 8.
    [Fact]
    public void All_solutions_from_elsewhere()
    {
        var nash = Cubic.Nash(new(1, 0))!.Value.First;
        Assert.Equal(8, (4 * Math.Pow(nash, 3)) - (3 * nash * nash), 1e-11);
        Digits(2, 7, Cubic.Ideal(new(1, 0)));
        Assert.Equal(new Payoffs(2, -1), Cubic.Egalitarian(new(-1, -4)));
        Assert.Equal(new Payoffs(-2, 8), Cubic.Egalitarian(new(-10, 0)));
        Digits(0, 3, FeasibleSet.Curve(u => 3 - u, _ => -1, 0, 3).Nash(new(-100, 0)));
    }

    [Fact]
    public void A_straight_curve_has_a_side_of_greatest_sums() =>
        Assert.Equal([new(0, 3), new(3, 0)], FeasibleSet.Curve(u => 3 - u, _ => -1, 0, 3).Utilitarian(default));

    [Fact]
    public void Beyond_and_on_the_frontier()
    {
        Assert.Null(Cubic.Nash(new(1, 7.01)));
        Assert.Null(Cubic.KalaiSmorodinsky(new(2.01, -5)));
        Digits(1, 7, Cubic.Nash(new(1, 7)));
        Digits(1, 7, Cubic.Egalitarian(new(1, 7)));
        Digits(2, 0, Cubic.Nash(new(2, -3)));
        Digits(0.6, 0.8, FeasibleSet.PowerCurve(2, 2).Nash(new(0.6, 0.8)));
    }

    [Fact]
    public void What_is_no_frontier_is_refused()
    {
        Assert.Equal("slope", Assert.Throws<ArgumentException>(() => FeasibleSet.Curve(u => u * u, u => 2 * u, 0, 1)).ParamName);
        Assert.Equal(
            "slope",
            Assert.Throws<ArgumentException>(() => FeasibleSet.Curve(u => 1 / (1 + u), u => -1 / ((1 + u) * (1 + u)), 0, 1)).ParamName
        );
        Assert.Equal("slope", Assert.Throws<ArgumentException>(() => FeasibleSet.Curve(u => 1 - u, _ => double.NaN, 0, 1)).ParamName);
        Assert.Equal("height", Assert.Throws<ArgumentException>(() => FeasibleSet.Curve(u => Math.Sqrt(0.5 - u), _ => -1, 0, 1)).ParamName);
    }

    [Property]
    public Property Powers_share_as_their_exponents_say() =>
        Prop.ForAll(
            (
                from p in Gen.Choose(10, 80)
                from q in Gen.Choose(10, 80)
                from most1 in Pies
                from most2 in Pies
                select (p / 10.0, q / 10.0, most1, most2)
            ).ToArbitrary(),
            curve =>
            {
                var (p, q, most1, most2) = curve;
                Digits(
                    most1 * Math.Pow(q / (p + q), 1 / p),
                    most2 * Math.Pow(p / (p + q), 1 / q),
                    FeasibleSet.PowerCurve(p, q, most1, most2).Nash(default)
                );
            }
        );
}
