using System.Runtime.CompilerServices;

namespace NegotiationModel.Theory;

/// <summary>
/// How far a negotiator has conceded at a time: α from 0 (its best price) to 1 (its reservation price).
/// Source: P. Faratin, C. Sierra and N. Jennings, Negotiation Decision Functions for Autonomous Agents, Robotics and Autonomous
/// Systems 24 (1998) 159–182, section 4.1.
/// </summary>
/// <remarks>
/// Which way the exponent runs: β is how readily one concedes. β below 1 is Boulware (holds out, gives in at the end), β = 1 in the
/// polynomial family is steady, β above 1 is Conceder (gives in early). The polynomial family has 1/β as its exponent, the
/// exponential family β itself. Where others write the time to the power of e, their e is 1/β.
/// </remarks>
public static class Concession
{
    /// <summary>The polynomial family: α = k + (1 − k) (min(t, T) / T)^(1/β).</summary>
    /// <param name="time">The time t, from 0 to 1e50; after the deadline nothing changes.</param>
    /// <param name="deadline">The deadline T, from 1e-50 to 1e50.</param>
    /// <param name="beta">The readiness β, from 1e-50 to 1e50.</param>
    /// <param name="k">What is conceded at once, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static double Polynomial(double time, double deadline, double beta, double k = 0)
    {
        ArgumentChecks.Positive(beta);
        return ArgumentChecks.Fraction(k) + ((1 - k) * Math.Pow(Elapsed(time, deadline), 1 / beta));
    }

    /// <summary>The exponential family: α = exp((1 − min(t, T) / T)^β ln k), which is k to the power of (1 − t/T)^β.</summary>
    /// <param name="time">The time t, from 0 to 1e50; after the deadline nothing changes.</param>
    /// <param name="deadline">The deadline T, from 1e-50 to 1e50.</param>
    /// <param name="beta">The readiness β, from 1e-50 to 1e50.</param>
    /// <param name="k">What is conceded at once, from 0 to 1. At 0 nothing is conceded before the deadline, as in the limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static double Exponential(double time, double deadline, double beta, double k)
    {
        ArgumentChecks.Positive(beta);
        return Math.Pow(ArgumentChecks.Fraction(k), Math.Pow(Left(time, deadline), beta));
    }

    /// <summary>The buyer's offer, which rises: min + α (max − min).</summary>
    /// <param name="alpha">How far it has conceded, from 0 to 1.</param>
    /// <param name="min">The lowest price that it hopes for, from −1e50 to 1e50.</param>
    /// <param name="max">The highest price that it would pay, from <paramref name="min"/> to 1e50.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    [OverloadResolutionPriority(1)]
    public static double BuyerOffer(double alpha, double min, double max)
    {
        ArgumentChecks.Amount(min);
        ArgumentChecks.Within(max, min, ArgumentChecks.Farthest);
        return double.Lerp(min, max, ArgumentChecks.Fraction(alpha));
    }

    /// <summary>The seller's offer, which falls: min + (1 − α) (max − min).</summary>
    /// <param name="alpha">How far it has conceded, from 0 to 1.</param>
    /// <param name="min">The lowest price that it would take, from −1e50 to 1e50.</param>
    /// <param name="max">The highest price that it hopes for, from <paramref name="min"/> to 1e50.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    [OverloadResolutionPriority(1)]
    public static double SellerOffer(double alpha, double min, double max) => BuyerOffer(1 - ArgumentChecks.Fraction(alpha), min, max);

    /// <summary>The buyer's offer in money, which keeps its cents however much it is: min + α (max − min).</summary>
    /// <param name="alpha">How far it has conceded, from 0 to 1.</param>
    /// <param name="min">The lowest price that it hopes for, from −1e18 to 1e18.</param>
    /// <param name="max">The highest price that it would pay, from <paramref name="min"/> to 1e18.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static decimal BuyerOffer(double alpha, decimal min, decimal max) =>
        ArgumentChecks.Price(min) + (Exactly(ArgumentChecks.Fraction(alpha)) * Span(min, max));

    /// <summary>The seller's offer in money, which keeps its cents however much it is: max − α (max − min).</summary>
    /// <param name="alpha">How far it has conceded, from 0 to 1.</param>
    /// <param name="min">The lowest price that it would take, from −1e18 to 1e18.</param>
    /// <param name="max">The highest price that it hopes for, from <paramref name="min"/> to 1e18.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its bounds.</exception>
    public static decimal SellerOffer(double alpha, decimal min, decimal max) =>
        max - (Exactly(ArgumentChecks.Fraction(alpha)) * Span(ArgumentChecks.Price(min), max));

    private static decimal Span(decimal min, decimal max) => ArgumentChecks.Within(max, min, ArgumentChecks.FarthestPrice) - min;

    // A conversion keeps fifteen digits, and this all that a decimal can: the first 48 bits after the point, and the next 48.
    private static decimal Exactly(double part)
    {
        const long Bits = 1L << 48;
        var (first, scaled) = ((long)(part * Bits), part * Bits);
        return (first + ((long)((scaled - first) * Bits) / (decimal)Bits)) / Bits;
    }

    private static double Elapsed(double time, double deadline) =>
        Math.Min(ArgumentChecks.NotNegative(time) / ArgumentChecks.Positive(deadline), 1);

    // Not 1 less what has elapsed, which would cancel close to the deadline.
    private static double Left(double time, double deadline) =>
        Math.Max(ArgumentChecks.Positive(deadline) - ArgumentChecks.NotNegative(time), 0) / deadline;
}
