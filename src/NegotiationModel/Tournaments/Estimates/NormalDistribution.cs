using NegotiationModel.Theory;

namespace NegotiationModel.Tournaments;

/// <summary>The normal distribution, both tails cut off alike.</summary>
internal static class NormalDistribution
{
    private const double Widest = 8;

    /// <summary>The probability of lying within so many standard deviations, from 0 to 8. All terms are positive, so that none
    /// cancel.</summary>
    /// <remarks>M. Abramowitz, I. Stegun, Handbook of Mathematical Functions (1964), 26.2.11.</remarks>
    public static double Within(double deviations)
    {
        var (term, sum) = (deviations, 0.0);
        for (var odd = 3; sum + term > sum; odd += 2)
        {
            sum += term;
            term *= deviations * deviations / odd;
        }

        return Math.Sqrt(2 / Math.PI) * Math.Exp(-deviations * deviations / 2) * sum;
    }

    /// <summary>The inverse: within how many standard deviations it lies with this probability.</summary>
    public static double Quantile(double probability) => Bisection.LastWhere(0, Widest, deviations => Within(deviations) <= probability);
}
