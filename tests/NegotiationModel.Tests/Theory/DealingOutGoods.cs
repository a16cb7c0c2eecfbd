using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

public class DealingOutGoods
{
    private static Gen<List<Good>> Hoards =>
        (
            from one in Gen.Choose(-3, 12)
            from two in Gen.Choose(-3, 12)
            from owner in TwelveDigits.Players
            select new Good("good", one, two, owner)
        )
            .ListOf()
            .Select(goods => goods.Take(7).ToList());

    [Fact]
    public void Each_takes_what_it_values_more()
    {
        Good pen = new("pen", 1, 6, Player.One),
            book = new("book", 5, 2, Player.Two),
            hat = new("hat", 3, 3.5m, Player.Two);
        var division = NashBargaining.DivideGoods([pen, book, hat]);
        Assert.Equal(([book], [pen, hat]), (division.ToFirst, division.ToSecond));
        Assert.Equal(((1, 5.5m), (5, 9.5m), (4, 4)), (division.Disagreement, division.Utilities, division.Gains));
        Assert.Equal((16, 1, 8, 4), (division.Product, division.MaximizerCount, division.AllocationCount, division.FrontierPointCount));
    }

    [Fact]
    public void Where_nobody_can_gain_nothing_changes()
    {
        var division = NashBargaining.DivideGoods([new("pen", 3, 1, Player.One), new("book", 1, 3, Player.Two)]);
        Assert.Equal((0, (3, 3)), (division.Product, division.Utilities));
        Assert.Equal(
            (0, 1, 1L),
            (
                NashBargaining.DivideGoods([]).Product,
                NashBargaining.DivideGoods([]).AllocationCount,
                NashBargaining.DivideGoods([]).MaximizerCount
            )
        );
    }

    // Two goods that are the same to both: who gets which makes no difference.
    [Fact]
    public void Ways_that_come_to_the_same_are_counted()
    {
        var division = NashBargaining.DivideGoods([
            new("left", 4, 4, Player.Two),
            new("right", 4, 4, Player.Two),
            new("cake", 1, 9, Player.One),
        ]);
        Assert.Equal((2L, (4, 13)), (division.MaximizerCount, division.Utilities));
    }

    // Gains of 2 and 8 make the same product as gains of 4 and 4.
    [Fact]
    public void Of_equal_products_the_one_of_more_even_gains_is_chosen()
    {
        Good pen = new("pen", 0, 6, Player.One),
            book = new("book", 4, 2, Player.Two),
            hat = new("hat", 2, 4, Player.One);
        var division = NashBargaining.DivideGoods([pen, book, hat]);
        Assert.Equal(((6, 6), (4, 4), 2L), (division.Utilities, division.Gains, division.MaximizerCount));
    }

    // Both fields would make a product of 2 × 1 of these values, one of them makes 1 × 3.
    [Theory]
    [InlineData("2147483648"), InlineData("922337203685477580.8")]
    public void Of_great_values_the_products_are_exact(string text)
    {
        var value = decimal.Parse(text, CultureInfo.InvariantCulture);
        Good land = new("land", value, 2, Player.Two),
            sea = new("sea", value, 0, Player.Two),
            sky = new("sky", 0, 3, Player.One);
        Assert.Equal([sea], NashBargaining.DivideGoods([land, sea, sky]).ToFirst);
    }

    [Property(MaxTest = 200)]
    public Property Trying_everything_finds_the_same() =>
        Prop.ForAll(
            Hoards.ToArbitrary(),
            goods =>
            {
                var all = Enumerable
                    .Range(0, 1 << goods.Count)
                    .Select(held =>
                        (
                            First: goods.Where((_, place) => (held >> place & 1) == 1).Sum(good => good.ValueToFirst),
                            Second: goods.Where((_, place) => (held >> place & 1) == 0).Sum(good => good.ValueToSecond)
                        )
                    )
                    .ToList();
                var frontier = all.Distinct()
                    .Where(one => !all.Any(other => other != one && other.First >= one.First && other.Second >= one.Second))
                    .ToList();
                var without = (
                    First: goods.Where(good => good.InitialOwner == Player.One).Sum(good => good.ValueToFirst),
                    Second: goods.Where(good => good.InitialOwner == Player.Two).Sum(good => good.ValueToSecond)
                );
                var rational = all.Where(one => one.First >= without.First && one.Second >= without.Second);
                var product = rational.Max(one => (one.First - without.First) * (one.Second - without.Second));
                var division = NashBargaining.DivideGoods(goods);
                Assert.Equal(
                    (without, (double)product, frontier.Count),
                    (division.Disagreement, division.Product, division.FrontierPointCount)
                );
                Assert.Contains(division.Utilities, frontier);
                Assert.Equal(
                    division.Utilities,
                    (division.ToFirst.Sum(good => good.ValueToFirst), division.ToSecond.Sum(good => good.ValueToSecond))
                );
                Assert.Equal(goods.Count, division.ToFirst.Count + division.ToSecond.Count);
                if (product > 0)
                    Assert.Equal(
                        rational.Count(one => (one.First - without.First) * (one.Second - without.Second) == product),
                        division.MaximizerCount
                    );
            }
        );
}
