namespace NegotiationModel.Theory;

/// <summary>
/// Nash's solution: the agreement that makes the product of what both gain over their disagreement greatest; with bargaining
/// power, each gain is raised to its weight. Where one cannot be had that leaves nobody below the disagreement, there is none.
/// For curves and polygons see <see cref="FeasibleSet.Nash"/>.
/// Source: J. Nash, The Bargaining Problem, Econometrica 18 (1950) 155–162; weights: E. Kalai, Nonsymmetric Nash Solutions and
/// Replications of 2-Person Bargaining, International Journal of Game Theory 6 (1977).
/// </summary>
public static partial class NashBargaining
{
    /// <summary>
    /// The solution on the straight frontier a·u₁ + b·u₂ = c: of the surplus s = c − a·d₁ − b·d₂, player 1 gains w·s / a and
    /// player 2 gains (1 − w)·s / b.
    /// </summary>
    /// <param name="a">The coefficient of player 1's utility, from 1e-50 to 1e50.</param>
    /// <param name="b">The coefficient of player 2's utility, from 1e-50 to 1e50.</param>
    /// <param name="c">What the two add up to, from −1e50 to 1e50.</param>
    /// <param name="disagreement">The utilities d without an agreement, from −1e50 to 1e50.</param>
    /// <param name="weight1">Player 1's bargaining power w, from 0 (player 2 takes all of the surplus) to 1; player 2 has 1 − w.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static NashOutcome Linear(double a, double b, double c, Payoffs disagreement = default, double weight1 = 0.5)
    {
        var (one, two) = ArgumentChecks.Amounts(disagreement);
        var (first, second) = (ArgumentChecks.Positive(a) * one, ArgumentChecks.Positive(b) * two);
        var surplus = Ties.Settle(ArgumentChecks.Amount(c) - (first + second), Math.Abs(c) + Math.Abs(first) + Math.Abs(second));
        var gains = new Payoffs(ArgumentChecks.Fraction(weight1) * surplus / a, (1 - weight1) * surplus / b);
        return surplus < 0
            ? new(surplus, null, null)
            : new(surplus, new(one + gains.First, two + gains.Second), gains.First * gains.Second);
    }
}

/// <summary>Nash's solution on a straight frontier.</summary>
/// <param name="Surplus">What there is to gain, in the units of the frontier's constant; below 0 where the disagreement lies beyond the
/// frontier.</param>
/// <param name="Utilities">The utilities agreed on; null where there is no agreement.</param>
/// <param name="Product">The product of both gains, without weights; null where there is no agreement.</param>
public sealed record NashOutcome(double Surplus, Payoffs? Utilities, double? Product)
{
    /// <summary>Whether there is an agreement; with nothing to gain and nothing to lose there is one.</summary>
    public bool IsAgreement => Utilities is not null;
}
