using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

/// <summary>Whatever is outside its bounds is refused by the name of the argument, and the ends of the bounds are inside.</summary>
public partial class Bounds
{
    [Fact]
    public void Of_numbers() =>
        Assert.All(
            Numbers,
            bound =>
            {
                Inside(() => bound.Try(bound.Least), () => bound.Try(bound.Most));
                foreach (
                    var beyond in new[]
                    {
                        Math.BitDecrement(bound.Least),
                        Math.BitIncrement(bound.Most),
                        double.NaN,
                        double.NegativeInfinity,
                        double.PositiveInfinity,
                    }
                )
                    Outside(bound.Name, () => bound.Try(beyond));
            }
        );

    [Fact]
    public void Of_prices() =>
        Assert.All(
            Prices,
            bound =>
            {
                Inside(() => bound.Try(bound.Least), () => bound.Try(bound.Most));
                Outside(bound.Name, () => bound.Try(bound.Least - Little(bound.Least)));
                Outside(bound.Name, () => bound.Try(bound.Most + Little(bound.Most)));
            }
        );

    [Fact]
    public void Of_counts() =>
        Assert.All(
            Counts,
            bound =>
            {
                Inside(() => bound.Try(bound.Least), () => bound.Try(bound.Most));
                Outside(bound.Name, () => bound.Try(bound.Least - 1));
                Outside(bound.Name, () => bound.Try(bound.Most + 1));
            }
        );

    [Fact]
    public void Of_players() => Assert.All(Players, call => Outside(call.Name, () => call.Try((Player)3)));

    [Fact]
    public void Lists_must_be_there()
    {
        Assert.Equal("pies", Assert.Throws<ArgumentNullException>(() => FiniteHorizon.VaryingPie(null!)).ParamName);
        Assert.Equal("goods", Assert.Throws<ArgumentNullException>(() => NashBargaining.DivideGoods(null!)).ParamName);
        Assert.Equal("frontier", Assert.Throws<ArgumentNullException>(() => FeasibleSet.Polygon(null!)).ParamName);
        Assert.Equal("height", Assert.Throws<ArgumentNullException>(() => FeasibleSet.Curve(null!, _ => 0, 0, 1)).ParamName);
        Assert.Equal("slope", Assert.Throws<ArgumentNullException>(() => FeasibleSet.Curve(_ => 0, null!, 0, 1)).ParamName);
        Assert.Equal("offers", Assert.Throws<ArgumentNullException>(() => PriceBargaining.Trace(null!)).ParamName);
        Assert.Equal("second", Assert.Throws<ArgumentNullException>(() => Zeuthen.Compare(new(1, 1), null!)).ParamName);
    }

    // As little as a decimal of that size can tell.
    private static decimal Little(decimal bound) => Math.Abs(bound) < 1e6m ? 1e-13m : 1e-9m;

    private static void Inside(params Action[] calls) => Assert.All(calls, call => Assert.Null(Record.Exception(call)));

    private static void Outside(string name, Action call)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(call);
        Assert.Equal(name, refused.ParamName);
        Assert.Contains(name, refused.Message, StringComparison.Ordinal);
    }
}
