namespace NegotiationModel;

public static partial class NashBargaining
{
    private const int MostGoods = 20;

    /// <summary>
    /// Who gets which of some goods that cannot be divided, where each values goods by adding them up, and each has some to begin
    /// with. Of all ways to deal the goods out, the one with the greatest product of gains among those that leave nobody worse off.
    /// Exact in decimals. Source: Nash (1950), the example of Bill and Jack.
    /// </summary>
    /// <remarks>
    /// Goods are dealt one after the other; what another dealing beats for both is dropped at once, since what is added later is
    /// added to either. At the worst nothing is ever dropped, hence the bound on their number.
    /// </remarks>
    /// <param name="goods">At most 20 goods, their values from −1e12 to 1e12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too many goods, or a value is outside its bounds.</exception>
    public static GoodsDivision Goods(IReadOnlyList<Good> goods)
    {
        ArgumentNullException.ThrowIfNull(goods);
        Premise.Within(goods.Count, 0, MostGoods, nameof(goods));
        var frontier = Dealing.Frontier(goods);
        decimal first = 0, second = 0;
        foreach (var good in goods)
            (first, second) = Premise.Known(good.StartsWith, nameof(goods)) == Player.One ? (first + good.ToFirst, second) : (first, second + good.ToSecond);
        var rational = frontier.FindAll(one => one.First >= first && one.Second >= second);
        var product = rational.Max(Product);
        var best = rational.FindAll(one => Product(one) == product);
        var chosen = best.MinBy(one => Math.Abs(one.First - first - (one.Second - second)));
        return new(
            [.. goods.Where((_, place) => chosen.Holds(place))], [.. goods.Where((_, place) => !chosen.Holds(place))],
            (first, second), (chosen.First, chosen.Second), best.Sum(one => one.Ways), 1 << goods.Count, frontier.Count);

        decimal Product(Dealing one) => (one.First - first) * (one.Second - second);
    }
}
