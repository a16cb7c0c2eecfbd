namespace NegotiationModel.Theory;

public static partial class Rubinstein
{
    /// <summary>
    /// The division where impatience is told as rates and a round takes some time: δᵢ = exp(−rᵢ Δ).
    /// Good to twelve digits however short the interval is. Source: Bargaining and Markets, chapter 3.
    /// </summary>
    /// <param name="rate1">Player 1's discount rate r₁ per unit of time, from 0 to 1e50.</param>
    /// <param name="rate2">Player 2's. One of the two must be above 0: where none is, every division is an equilibrium.</param>
    /// <param name="interval">The time Δ between two offers, from 1e-50 to 1e50.</param>
    /// <param name="pie">What is to be divided, from 0 to 1e50.</param>
    /// <param name="firstProposer">Who makes the first offer.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds, or both rates are 0.</exception>
    public static Payoffs DivideAtRates(double rate1, double rate2, double interval, double pie = 1, Player firstProposer = Player.One)
    {
        var limit = Limit(rate1, rate2, pie);
        var hurry = (rate1 + rate2) * ArgumentChecks.Positive(interval);
        var (own, other) =
            ArgumentChecks.Known(firstProposer) == Player.One ? (rate1 * interval, rate2 * interval) : (rate2 * interval, rate1 * interval);
        return hurry < NoTime
            ? limit
            : Payoffs.Of(firstProposer, pie * (Lost(other) / Lost(hurry)), pie * (Math.Exp(-other) * Lost(own) / Lost(hurry)));
    }

    /// <summary>
    /// What the division comes to as the time between offers shrinks to nothing: r₂ / (r₁ + r₂) for player 1, whoever begins.
    /// It is Nash's solution with the weights of <see cref="NashBargaining.Linear"/> set so. Source: Bargaining and Markets, chapter 4.
    /// </summary>
    /// <inheritdoc cref="DivideAtRates"/>
    public static Payoffs Limit(double rate1, double rate2, double pie = 1)
    {
        if (ArgumentChecks.NotNegative(rate1) == 0 && ArgumentChecks.NotNegative(rate2) == 0)
            throw new ArgumentOutOfRangeException(
                nameof(rate2),
                rate2,
                "One of the rates must be above 0: where waiting costs nobody anything, every division is an equilibrium."
            );
        ArgumentChecks.NotNegative(pie);
        ArgumentChecks.NotNegative(rate2);
        return new(pie * (rate2 / (rate1 + rate2)), pie * (rate1 / (rate1 + rate2)));
    }

    // Below it, division and limit are the same to the last bit.
    private const double NoTime = 1e-17;

    // 1 − exp(−x); what is told by tanh does not cancel where x is small.
    private static double Lost(double x) => 2 * Math.Tanh(x / 2) / (1 + Math.Tanh(x / 2));
}
