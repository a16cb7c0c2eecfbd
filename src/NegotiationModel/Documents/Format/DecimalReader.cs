using System.Globalization;

namespace NegotiationModel;

/// <summary>Numbers as exact decimals: what a decimal would have to round is no number for us.</summary>
internal static class DecimalReader
{
    // Every number of so many digits is a decimal; of one digit more, those up to 79228162514264337593543950335 are, wherever the point
    // stands.
    private const int Sure = 28,
        Most = 29;

    public static bool TryRead(ReadOnlySpan<byte> text, out decimal number)
    {
        number = 0;
        if (!Fits(text, out var significant, out var scale))
            return false;
        if (significant == 0)
            return true;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && (significant <= Sure || number.Scale == Math.Max(scale, 0));
    }

    // Significant digits between the first and the last that is not zero, and where the point stands among them.
    private static bool Fits(ReadOnlySpan<byte> text, out int significant, out long scale)
    {
        significant = 0;
        int digits = 0,
            zeros = 0,
            fraction = 0,
            exponent = 0;
        var afterPoint = false;
        for (var at = 0; at < text.Length; at++)
        {
            var digit = text[at];
            if (digit is (byte)'e' or (byte)'E')
            {
                if (!int.TryParse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
                    exponent = int.MaxValue / 2;
                break;
            }

            afterPoint |= digit == (byte)'.';
            if (digit is < (byte)'0' or > (byte)'9')
                continue;
            fraction += afterPoint ? 1 : 0;
            if (digit == (byte)'0')
                zeros += digits > 0 ? 1 : 0;
            else
                (significant, zeros, digits) = (significant + zeros + 1, 0, 1);
        }

        scale = (long)fraction - zeros - exponent;
        return significant == 0 || (significant <= Most && scale <= Sure && significant - scale <= Most);
    }
}
