namespace NegotiationModel.Theory;

/// <summary>A way to deal out goods: what it is worth to each, which goods player 1 holds, and how many ways are worth the same.</summary>
internal readonly record struct GoodsAllocation(decimal First, decimal Second, int FirstsGoods, long Count)
{
    public bool Holds(int place) => (FirstsGoods >> place & 1) == 1;

    /// <summary>The dealings that no other beats, the best for player 1 first.</summary>
    public static List<GoodsAllocation> Frontier(IReadOnlyList<Good> goods)
    {
        List<GoodsAllocation> frontier = [new(0, 0, 0, 1)];
        for (var place = 0; place < goods.Count; place++)
            frontier = Unbeaten(frontier, goods[place], 1 << place);
        return frontier;
    }

    // Both halves stand in order already, since the same is added to all of each.
    private static List<GoodsAllocation> Unbeaten(List<GoodsAllocation> before, Good good, int held)
    {
        var (first, second) = (ArgumentChecks.Price(good.ValueToFirst, "goods"), ArgumentChecks.Price(good.ValueToSecond, "goods"));
        var unbeaten = new List<GoodsAllocation>(before.Count);
        for (int given = 0, kept = 0; given < before.Count || kept < before.Count; )
        {
            var allocation =
                given < before.Count
                    ? before[given] with
                    {
                        First = before[given].First + first,
                        FirstsGoods = before[given].FirstsGoods | held,
                    }
                    : default;
            var other = kept < before.Count ? before[kept] with { Second = before[kept].Second + second } : default;
            if (
                kept == before.Count
                || (
                    given < before.Count
                    && (allocation.First > other.First || (allocation.First == other.First && allocation.Second >= other.Second))
                )
            )
            {
                Add(unbeaten, allocation);
                given++;
            }
            else
            {
                Add(unbeaten, other);
                kept++;
            }
        }

        return unbeaten;
    }

    private static void Add(List<GoodsAllocation> unbeaten, GoodsAllocation next)
    {
        if (unbeaten.Count == 0 || next.Second > unbeaten[^1].Second)
            unbeaten.Add(next);
        else if ((next.First, next.Second) == (unbeaten[^1].First, unbeaten[^1].Second))
            unbeaten[^1] = unbeaten[^1] with { Count = unbeaten[^1].Count + next.Count };
    }
}
