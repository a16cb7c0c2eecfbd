using FsCheck;
using FsCheck.Fluent;
using NegotiationModel.Theory;
using Xunit;

namespace NegotiationModel.Tests.Theory;

/// <summary>Twelve digits, and numbers to try.</summary>
internal static class TwelveDigits
{
    /// <summary>From 0.001 to 0.999.</summary>
    public static Gen<double> Fractions => Gen.Choose(1, 999).Select(mills => mills / 1_000.0);

    /// <summary>From −10 to 10.</summary>
    public static Gen<double> Amounts => Gen.Choose(-1_000, 1_000).Select(cents => cents / 100.0);

    /// <summary>From 0.1 to 100.</summary>
    public static Gen<double> Pies => Gen.Choose(1, 1_000).Select(tenths => tenths / 10.0);

    public static Gen<Player> Players => Gen.Elements(Player.One, Player.Two);

    public static void Digits(double expected, double actual) => Digits(expected, actual, Math.Abs(expected));

    /// <summary>Where large numbers were subtracted, digits count from their size.</summary>
    public static void Digits(double expected, double actual, double scale) =>
        Assert.True(Math.Abs(actual - expected) <= 1e-12 * scale, $"{actual:R} is not {expected:R}");

    public static void Digits(double first, double second, Payoffs? actual)
    {
        Assert.NotNull(actual);
        Digits(first, actual.Value.First);
        Digits(second, actual.Value.Second);
    }

    public static void Digits(Payoffs expected, Payoffs? actual, double scale)
    {
        Assert.NotNull(actual);
        Digits(expected.First, actual.Value.First, scale);
        Digits(expected.Second, actual.Value.Second, scale);
    }
}
