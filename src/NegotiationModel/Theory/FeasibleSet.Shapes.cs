namespace NegotiationModel.Theory;

public abstract partial class FeasibleSet
{
    private const int MaxVertices = 100_000;

    /// <summary>All mixtures of some agreements, and whatever gives less.</summary>
    /// <param name="frontier">
    /// The utilities of the agreements, in any order, each from −1e50 to 1e50; 1 to 100,000 of them. What lies below a mixture of others
    /// adds nothing, so a frontier that bends inwards counts as its hull.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">There are none or too many, or a utility is outside its bounds.</exception>
    public static FeasibleSet Polygon(IReadOnlyList<Payoffs> frontier)
    {
        ArgumentNullException.ThrowIfNull(frontier);
        ArgumentChecks.Within(frontier.Count, 1, MaxVertices, nameof(frontier));
        return new PolygonSet(ConvexHull.Frontier([.. frontier.Select(pair => ArgumentChecks.Amounts(pair, nameof(frontier)))]));
    }

    /// <summary>What lies below a curve u₂ = f(u₁) that never rises and nowhere gets flatter.</summary>
    /// <remarks>Points on the curve are found by halving: to the last bit, as far as the two functions are good to it.</remarks>
    /// <param name="height">The curve f: the most that player 2 can have. It must be concave.</param>
    /// <param name="slope">Its slope f′, from −∞ to 0. It is asked for apart, since a maximum found by comparing heights is good to half
    /// the digits only.</param>
    /// <param name="from">Where the curve begins: the least of player 1's utilities that costs player 2 anything, from −1e50 to
    /// 1e50.</param>
    /// <param name="to">Where the curve ends: the most that player 1 can have, from <paramref name="from"/> to 1e50.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is outside its bounds.</exception>
    /// <exception cref="ArgumentException">The curve is no number somewhere, rises, or gets flatter: at 65 points this is looked
    /// at.</exception>
    public static FeasibleSet Curve(Func<double, double> height, Func<double, double> slope, double from, double to)
    {
        ArgumentNullException.ThrowIfNull(height);
        ArgumentNullException.ThrowIfNull(slope);
        return new CurvedSet(height, slope, ArgumentChecks.Amount(from), ArgumentChecks.Within(to, from, ArgumentChecks.Farthest));
    }

    /// <summary>What lies below the curve (u₁/m₁)ᵖ + (u₂/m₂)ᵍ = 1, both at least 0: with p = q = 2 a quarter of a circle or ellipse, with p
    /// = q = 1 a straight line.</summary>
    /// <param name="p">Player 1's exponent, from 1 to 100.</param>
    /// <param name="q">Player 2's exponent, from 1 to 100.</param>
    /// <param name="max1">The most m₁ that player 1 can have, from 1e-50 to 1e50.</param>
    /// <param name="max2">The most m₂ that player 2 can have, from 1e-50 to 1e50.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static FeasibleSet PowerCurve(double p, double q, double max1 = 1, double max2 = 1)
    {
        ArgumentChecks.Within(p, 1, 100);
        ArgumentChecks.Within(q, 1, 100);
        ArgumentChecks.Positive(max1);
        ArgumentChecks.Positive(max2);
        return new CurvedSet(
            u => max2 * Math.Pow(Left(u), 1 / q),
            u => -(max2 / max1) * (p / q) * Math.Pow(u / max1, p - 1) * Math.Pow(Left(u), (1 / q) - 1),
            0,
            max1
        );

        double Left(double u) => Math.Max(0, 1 - Math.Pow(u / max1, p));
    }
}
