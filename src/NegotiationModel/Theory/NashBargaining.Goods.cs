using System.Numerics;
using System.Runtime.InteropServices;

namespace NegotiationModel.Theory;

public static partial class NashBargaining
{
    private const int MaxGoods = 20,
        MaxDecimals = 28;

    /// <summary>
    /// Who gets which of some goods that cannot be divided, where each values goods by adding them up, and each has some to begin
    /// with. Of all ways to deal the goods out, the one with the greatest product of gains among those that leave nobody worse off.
    /// Exact in decimals. Source: Nash (1950), the example of Bill and Jack.
    /// </summary>
    /// <remarks>
    /// Goods are dealt one after the other; what another dealing beats for both is dropped at once, since what is added later is
    /// added to either. At the worst nothing is ever dropped, hence the bound on their number.
    /// </remarks>
    /// <param name="goods">At most 20 goods, their values from −1e18 to 1e18.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too many goods, or a value is outside its bounds.</exception>
    public static GoodsDivision DivideGoods(IReadOnlyList<Good> goods)
    {
        ArgumentNullException.ThrowIfNull(goods);
        ArgumentChecks.Within(goods.Count, 0, MaxGoods, nameof(goods));
        if (goods.Contains(null))
            throw new ArgumentException("A good is null.", nameof(goods));
        var frontier = GoodsAllocation.Frontier(goods);
        decimal first = 0,
            second = 0;
        foreach (var good in goods)
            (first, second) =
                ArgumentChecks.Known(good.InitialOwner, nameof(goods)) == Player.One
                    ? (first + good.ValueToFirst, second)
                    : (first, second + good.ValueToSecond);
        var rational = frontier.FindAll(allocation => allocation.First >= first && allocation.Second >= second);
        BigInteger[] products = [.. rational.Select(Product)];
        var product = products.Max();
        List<GoodsAllocation> best = [.. rational.Where((_, place) => products[place] == product)];
        var chosen = best.MinBy(allocation => Math.Abs(allocation.First - first - (allocation.Second - second)));
        return new(
            [.. goods.Where((_, place) => chosen.Holds(place))],
            [.. goods.Where((_, place) => !chosen.Holds(place))],
            (first, second),
            (chosen.First, chosen.Second),
            best.Sum(allocation => allocation.Count),
            1 << goods.Count,
            frontier.Count
        );

        BigInteger Product(GoodsAllocation allocation) => Exactly(allocation.First - first) * Exactly(allocation.Second - second);
    }

    // A gain of any decimals, in the smallest unit that one can have: products of those are exact.
    private static BigInteger Exactly(decimal gain)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(gain, bits);
        var digits = MemoryMarshal.Cast<int, uint>(bits);
        return ((((BigInteger)digits[2] << 32) + digits[1] << 32) + digits[0])
            * BigInteger.Pow(10, MaxDecimals - gain.Scale)
            * Math.Sign(gain);
    }
}
