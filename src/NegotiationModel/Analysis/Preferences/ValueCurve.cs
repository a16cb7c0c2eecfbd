using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>A curve of straight lines over numbers, dates or durations.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record ValueCurve : Valuation
{
    private const decimal Far = decimal.MaxValue / 4;

    private readonly decimal[] at;
    private readonly double[] worth;
    private readonly Scale scale;

    internal ValueCurve(ValueList<ValueUtility> points)
    {
        if (WorthCheck.OfCurve(WorthCheck.Values(points), out at) is [var problem, ..])
            throw new ArgumentException(
                $"A curve{(problem.At < 0 ? " " : $", at {points[problem.At].Value}: ")}{problem.Message}.",
                nameof(points)
            );
        _ = ValueScale.Of(points[0].Value, out scale);
        worth = new double[points.Count];
        for (var index = 0; index < worth.Length; index++)
            worth[index] = points[index].Utility;
        Max = worth.Max();
        Array.Sort(at, worth);
        Points = points;
    }

    /// <summary>Where the lines meet, in the order in which the points were given.</summary>
    public ValueList<ValueUtility> Points { get; }

    /// <inheritdoc/>
    public override double Max { get; }

    /// <summary>Whether it is a line from a worst value, worth 0, to a best, worth 1.</summary>
    internal bool IsLinear => Points is [{ Utility: 0 }, { Utility: 1 }];

    /// <inheritdoc/>
    public bool Equals(ValueCurve? other) => other is not null && Points == other.Points;

    /// <inheritdoc/>
    public override int GetHashCode() => Points.GetHashCode();

    /// <inheritdoc/>
    public override double UtilityOf(Value value)
    {
        if (ValueScale.Of(value, out var own) is not { } place || own != scale)
            return 0;
        var next = Array.BinarySearch(at, place);
        if (next >= 0)
            return worth[next];
        next = ~next;
        return next == 0 ? worth[0]
            : next == at.Length ? worth[^1]
            : worth[next - 1] + ((worth[next] - worth[next - 1]) * (Distance(at[next - 1], place) / Distance(at[next - 1], at[next])));
    }

    // Exact before it is rounded, so that cents count however great the amounts are; in parts where a decimal could not hold it.
    private static double Distance(decimal from, decimal to) =>
        Math.Max(Math.Abs(from), Math.Abs(to)) <= Far ? (double)(to - from) : 4 * (double)((to / 4) - (from / 4));

    /// <summary>The points and their worth: "7000: 0, 10000: 1".</summary>
    public override string ToString() => Points.ToString();
}
