using NegotiationModel.Theory;

namespace NegotiationModel.Tournaments;

/// <summary>Student's t distribution at whole degrees of freedom, both tails cut off alike.</summary>
/// <remarks>M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.7.3–26.7.5.</remarks>
internal static class StudentT
{
    // From here on the expansion is good to twelve digits and more.
    private const int Many = 500;

    /// <summary>The probability that t is nearer to 0 than the tangent of an angle times √ν: a finite sum of positive terms.</summary>
    public static double Within(double angle, int degrees)
    {
        var (sine, cosine) = Math.SinCos(angle);
        var isOdd = degrees % 2 == 1;
        var (term, sum) = (isOdd ? cosine : 1.0, 0.0);
        for (var step = isOdd ? 1 : 0; step <= degrees - 2; step += 2)
        {
            sum += term;
            term *= cosine * cosine * (step + 1) / (step + 2);
        }

        return isOdd ? 2 / Math.PI * (angle + (sine * sum)) : sine * sum;
    }

    /// <summary>Within which distance of 0 t lies with this probability.</summary>
    /// <param name="probability">From 0.5 to 0.9999.</param>
    /// <param name="degrees">The degrees of freedom, at least 1.</param>
    /// <param name="normal">The same distance for the normal distribution, which t becomes when there are many.</param>
    public static double Quantile(double probability, int degrees, double normal) =>
        degrees >= Many
            ? Expanded(normal, degrees)
            : Math.Sqrt(degrees) * Math.Tan(Bisection.LastWhere(0, Math.PI / 2, angle => Within(angle, degrees) <= probability));

    private static double Expanded(double z, double n)
    {
        var square = z * z;
        var first = z * (square + 1) / 4;
        var second = z * ((((5 * square) + 16) * square) + 3) / 96;
        var third = z * ((((((3 * square) + 19) * square) + 17) * square) - 15) / 384;
        var fourth = z * ((((((((79 * square) + 776) * square) + 1482) * square) - 1920) * square) - 945) / 92160;
        return z + ((first + ((second + ((third + (fourth / n)) / n)) / n)) / n);
    }
}
