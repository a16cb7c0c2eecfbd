namespace NegotiationModel.Theory;

/// <summary>
/// Two players divide a pie by alternating offers without end; the first offer is accepted in every equilibrium told here, so
/// agreement is reached in round 1.
/// Source: A. Rubinstein, Perfect Equilibrium in a Bargaining Model, Econometrica 50 (1982) 97–109;
/// M. Osborne and A. Rubinstein, Bargaining and Markets (1990), chapter 3.
/// </summary>
public static partial class Rubinstein
{
    /// <summary>
    /// The only subgame-perfect division where a share x in round t is worth δᵢᵗ⁻¹ x: the proposer i gets
    /// (1 − δⱼ) / (1 − δᵢδⱼ) of the pie, the responder j the rest, δⱼ(1 − δᵢ) / (1 − δᵢδⱼ).
    /// </summary>
    /// <param name="delta1">Player 1's discount factor, from 0 (only now counts) to 1 (waiting costs nothing).</param>
    /// <param name="delta2">Player 2's, from 0 to 1. One of the two must be below 1: where none is, every division is an
    /// equilibrium.</param>
    /// <param name="pie">What is to be divided, from 0 to 1e50.</param>
    /// <param name="firstProposer">Who makes the first offer.</param>
    /// <returns>The shares, in the units of the pie.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds, or both discount factors are 1.</exception>
    public static Payoffs Divide(double delta1, double delta2, double pie = 1, Player firstProposer = Player.One)
    {
        Impatient(ArgumentChecks.Fraction(delta1), ArgumentChecks.Fraction(delta2));
        ArgumentChecks.NotNegative(pie);
        var (own, other) = ArgumentChecks.Known(firstProposer) == Player.One ? (delta1, delta2) : (delta2, delta1);
        return Payoffs.Of(firstProposer, pie * Proposer(own, other), pie * Responder(own, other));
    }

    private static double Proposer(double own, double other) => (1 - other) / Whole(own, other);

    private static double Responder(double own, double other) => other * (1 - own) / Whole(own, other);

    // 1 − δᵢδⱼ, without subtracting numbers that are nearly the same.
    private static double Whole(double own, double other) => (1 - other) + (other * (1 - own));

    private static void Impatient(double delta1, double delta2)
    {
        if (delta1 == 1 && delta2 == 1)
            throw new ArgumentOutOfRangeException(
                nameof(delta2),
                delta2,
                "One of the discount factors must be below 1: where waiting costs nobody anything, every division is an equilibrium."
            );
    }
}
