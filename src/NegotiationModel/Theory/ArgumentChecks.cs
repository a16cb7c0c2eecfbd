using System.Numerics;
using System.Runtime.CompilerServices;

namespace NegotiationModel.Theory;

/// <summary>What the theory may be asked. Bounds are checked by what must hold, so that NaN is never inside.</summary>
internal static class ArgumentChecks
{
    // So that no product of gains, divided by a slope, leaves the doubles.
    public const double Farthest = 1e50,
        Smallest = 1e-50;

    // So that sums and differences of prices keep ten decimals.
    public const decimal FarthestPrice = 1e18m,
        SmallestUnit = 1e-12m;

    public const int MaxRounds = 100_000;

    public static T Within<T>(T value, T least, T most, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : INumber<T> =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must lie from {least} to {most}."));

    public static double Fraction(double value, [CallerArgumentExpression(nameof(value))] string? name = null) => Within(value, 0, 1, name);

    public static double Amount(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Within(value, -Farthest, Farthest, name);

    public static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Within(value, 0, Farthest, name);

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Within(value, Smallest, Farthest, name);

    public static decimal Price(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Within(value, -FarthestPrice, FarthestPrice, name);

    // What two prices are apart.
    public static decimal Difference(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        Within(value, -2 * FarthestPrice, 2 * FarthestPrice, name);

    public static Payoffs Amounts(Payoffs value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        new(Amount(value.First, name), Amount(value.Second, name));

    public static Payoffs NotNegative(Payoffs value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        new(NotNegative(value.First, name), NotNegative(value.Second, name));

    public static Player Known(Player value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is Player.One or Player.Two ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be player 1 or 2.");
}
