namespace NegotiationModel.Theory;

public static partial class NashBargaining
{
    private const double LeastExponent = 1e-3,
        MaxExponent = 1e3;

    /// <summary>
    /// The shares of a pie where a share x is worth xᵞ to its player: the solution maximises (x₁ᵞ¹ − d₁)(x₂ᵞ² − d₂). Without a
    /// disagreement's worth, player 1 gets γ₁ / (γ₁ + γ₂): who shies at risk more gets less. With one, the point where both marginal
    /// gains are equal is found by halving, to the last bit. Source: M. Osborne and A. Rubinstein, Bargaining and Markets (1990), section
    /// 2.4.
    /// </summary>
    /// <param name="pie">What is to be divided, from 0 to 1e50.</param>
    /// <param name="exponent1">Player 1's γ₁, from 0.001 to 1000: below 1 averse to risk, 1 neutral, above 1 drawn to it.</param>
    /// <param name="exponent2">Player 2's γ₂, from 0.001 to 1000.</param>
    /// <param name="disagreementUtilities">The utilities without an agreement, from 0, which is what no share is worth, to 1e50.</param>
    /// <returns>The shares, not their utilities; null where the pie is too small to leave both as well off as without an
    /// agreement.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static Payoffs? SharesUnderRiskAversion(double pie, double exponent1, double exponent2, Payoffs disagreementUtilities = default)
    {
        ArgumentChecks.NotNegative(pie);
        ArgumentChecks.Within(exponent1, LeastExponent, MaxExponent);
        ArgumentChecks.Within(exponent2, LeastExponent, MaxExponent);
        var (one, two) = ArgumentChecks.NotNegative(disagreementUtilities);
        if (one == 0 && two == 0)
            return new(pie * (exponent1 / (exponent1 + exponent2)), pie * (exponent2 / (exponent1 + exponent2)));
        var (least, most) = (Math.Pow(one, 1 / exponent1), pie - Math.Pow(two, 1 / exponent2));
        if (Ties.Settle(most - least, pie) is var room && room <= 0)
            return room == 0 ? new(least, pie - least) : null;
        var share = Bisection.LastWhere(least, most, x => Urge(x, exponent1, one) >= Urge(pie - x, exponent2, two));
        return new(share, pie - share);
    }

    // How fast the logarithm of a gain grows with the share; it falls as the share grows, from infinity where there is no gain yet.
    private static double Urge(double share, double exponent, double disagreement) =>
        disagreement == 0
            ? exponent / share
            : exponent * Math.Pow(share, exponent - 1) / Math.Max(0, Math.Pow(share, exponent) - disagreement);
}
