using System.Text.Json.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>
/// The mean or the share of some cases, and an interval for that of all from which they were drawn: of many samples, so large a part as the
/// confidence says has an interval that covers it. That takes independent draws, which each seating of chosen scenarios is not.
/// </summary>
/// <param name="Count">From how many cases.</param>
/// <param name="PointEstimate">The mean or share, to print or to compare; not a number where there are no cases.</param>
/// <param name="Low">The lower end of the interval; null where the cases are too few for one: a mean needs two, a share one.</param>
/// <param name="High">The upper end; null likewise.</param>
public readonly partial record struct SampleEstimate(int Count, double PointEstimate, double? Low, double? High)
{
    /// <summary>The mean or share, to print or to compare; not a number where there are no cases.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] // JSON knows no such number
    public double PointEstimate
    {
        get => Count == 0 ? double.NaN : field; // also in the default
        init => field = double.IsNaN(value) ? 0 : value; // so that nothing but the count says that there are none
    } = double.IsNaN(PointEstimate) ? 0 : PointEstimate;

    private string Cases => NumberText.Count(Count, "case");

    /// <summary>A mean, with the interval of Student's t: mean ± t · s / √n at n − 1 degrees of freedom.</summary>
    /// <remarks>Student (W. Gosset), The Probable Error of a Mean, Biometrika 6 (1908) 1–25.</remarks>
    /// <param name="values">The cases, each a finite number.</param>
    /// <param name="confidence">From 0.5 to 0.9999.</param>
    public static SampleEstimate OfMean(IEnumerable<double> values, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(values);
        var mean = new MeanAccumulator();
        foreach (var value in values)
            mean.Add(value);
        return mean.Estimated(new(confidence));
    }

    /// <summary>A share, with Wilson's score interval, which stays within 0 and 1 and holds for few cases too.</summary>
    /// <remarks>E. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American Statistical
    /// Association 22 (1927) 209–212.</remarks>
    /// <param name="hits">In how many cases it was so; from 0 to <paramref name="count"/>.</param>
    /// <param name="count">How many cases there are.</param>
    /// <param name="confidence">From 0.5 to 0.9999.</param>
    public static SampleEstimate OfShare(int hits, int count, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, count);
        return OfShare(hits, count, new ConfidenceLevel(confidence));
    }

    internal static SampleEstimate OfShare(int hits, int count, ConfidenceLevel confidence)
    {
        if (count == 0)
            return default;
        var square = confidence.Normal * confidence.Normal;
        var centre = (hits + (square / 2)) / (count + square);
        var half = confidence.Normal / (count + square) * Math.Sqrt(((double)hits * (count - hits) / count) + (square / 4));
        // the ends are exact where rounding would miss them
        return new(count, (double)hits / count, hits == 0 ? 0 : centre - half, hits == count ? 1 : centre + half);
    }

    /// <summary>The mean or share, its interval, and from how many cases: "0.58 ± 0.02 (1000 cases)"; where the
    /// interval reaches further to one side, its ends: "0.9 (0.82 to 0.95; 100 cases)".</summary>
    public override string ToString() =>
        (Low, High) is not ({ } low, { } high) ? $"{(Count == 0 ? "no estimate" : NumberText.Short(PointEstimate))} ({Cases})"
        : Math.Abs(low + high - (2 * PointEstimate)) <= 1e-9 * Math.Max(1, Math.Abs(PointEstimate))
            ? $"{NumberText.Short(PointEstimate)} ± {NumberText.Short((high - low) / 2)} ({Cases})"
        : $"{NumberText.Short(PointEstimate)} ({NumberText.Short(low)} to {NumberText.Short(high)}; {Cases})";
}
