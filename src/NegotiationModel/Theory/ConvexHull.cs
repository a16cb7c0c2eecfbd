namespace NegotiationModel.Theory;

/// <summary>The vertices of a convex hull that no other pair beats, the best for player 2 first.</summary>
internal static class ConvexHull
{
    public static ValueList<Payoffs> Frontier(Payoffs[] pairs)
    {
        Array.Sort(pairs, (payoffs, other) => (payoffs.First, payoffs.Second).CompareTo((other.First, other.Second)));
        var hull = new List<Payoffs>();
        foreach (var pair in pairs)
        {
            while (hull.Count > 1 && !IsCorner(hull[^2], hull[^1], pair))
                hull.RemoveAt(hull.Count - 1);
            hull.Add(pair);
        }

        var height = hull.Max(pair => pair.Second);
        var top = hull.FindLastIndex(pair => pair.Second == height);
        return ValueList.Create<Payoffs>([.. hull[top..]]);
    }

    // What lies on the straight line between two others, but for rounding, is none.
    private static bool IsCorner(Payoffs left, Payoffs middle, Payoffs right)
    {
        var (down, up) = (
            (middle.First - left.First) * (right.Second - left.Second),
            (middle.Second - left.Second) * (right.First - left.First)
        );
        return Ties.Settle(down - up, Math.Abs(down) + Math.Abs(up)) < 0;
    }
}
