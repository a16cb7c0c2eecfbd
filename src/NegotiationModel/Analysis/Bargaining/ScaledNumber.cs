namespace NegotiationModel.Analysis;

/// <summary>
/// What a solution makes greatest: a number, or a product of gains however many parties there are, since that of many leaves the doubles,
/// upwards or downwards, long before its factors do. A product is its leading part, from 1 up to but not including 2, times a power of 2.
/// </summary>
internal readonly record struct ScaledNumber(double Leading, long Exponent = 0) : IComparable<ScaledNumber>
{
    private const int Beyond = 2_000; // of an exponent that no double has

    private static ScaledNumber Nothing { get; } = new(0, long.MinValue);

    /// <summary>The product of numbers that are at least 0, with the bits of an ordinary product wherever that is a double.</summary>
    public static ScaledNumber Product(IEnumerable<double> factors)
    {
        var (leading, exponent) = (1.0, 0L);
        foreach (var factor in factors)
        {
            if (factor == 0)
                return Nothing;
            leading *= factor;
            var power = Math.ILogB(leading);
            (leading, exponent) = (Math.ScaleB(leading, -power), exponent + power);
        }

        return new(leading, exponent);
    }

    /// <summary>The number; the greatest double where a product is beyond it.</summary>
    public double ToDouble() => Math.Min(double.MaxValue, Math.ScaleB(Leading, (int)Math.Clamp(Exponent, -Beyond, Beyond)));

    /// <inheritdoc/>
    public int CompareTo(ScaledNumber other) => (Exponent, Leading).CompareTo((other.Exponent, other.Leading));
}
