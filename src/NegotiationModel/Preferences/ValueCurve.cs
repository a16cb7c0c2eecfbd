namespace NegotiationModel;

/// <summary>A curve of straight lines over numbers, dates or durations.</summary>
public sealed record ValueCurve : Valuation
{
    private readonly double[] at, worth;

    internal ValueCurve(ValueList<Worth> points)
    {
        if (points.Count < 2)
            throw new ArgumentException("A curve has at least two points.", nameof(points));
        at = [.. points.Select(point => Measure.Of(point.Value) ?? throw new ArgumentException($"A curve runs over numbers, dates or durations, unlike {point.Value}.", nameof(points)))];
        if (points.Any(point => KindOf(point.Value) != KindOf(points[0].Value)))
            throw new ArgumentException("The points of a curve are all numbers, all dates or all durations.", nameof(points));
        worth = [.. points.Select(point => point.Utility)];
        Array.Sort(at, worth);
        for (var index = 1; index < at.Length; index++)
            if (at[index] == at[index - 1])
                throw new ArgumentException("Two points of the curve are at the same value.", nameof(points));
        (Points, Greatest) = (points, worth.Max());
    }

    /// <summary>Where the lines meet, in the order in which the points were given.</summary>
    public ValueList<Worth> Points { get; }

    /// <inheritdoc/>
    public override double Greatest { get; }

    /// <inheritdoc/>
    public bool Equals(ValueCurve? other) => other is not null && Points == other.Points;

    /// <inheritdoc/>
    public override int GetHashCode() => Points.GetHashCode();

    /// <inheritdoc/>
    public override double Of(Value value)
    {
        if (Measure.Of(value) is not { } place || KindOf(value) != KindOf(Points[0].Value))
            return 0;
        var next = Array.BinarySearch(at, place);
        if (next >= 0)
            return worth[next];
        next = ~next;
        return next == 0 ? worth[0]
            : next == at.Length ? worth[^1]
            : worth[next - 1] + ((worth[next] - worth[next - 1]) * ((place - at[next - 1]) / (at[next] - at[next - 1])));
    }

    private static char KindOf(Value value) => value.Number is not null ? 'n' : value.Text is ['P' or '-', ..] ? 'p' : 'd';
}
