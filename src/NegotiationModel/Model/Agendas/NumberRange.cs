namespace NegotiationModel;

/// <summary>A range of decimals with an optional step; what integers, numbers and money have in common.</summary>
/// <param name="Min">The least value; null for no bound.</param>
/// <param name="Max">The greatest value; null for no bound.</param>
/// <param name="Step">The distance between values, counted from the least one, else from 0; null for any.</param>
internal readonly partial record struct NumberRange(decimal? Min, decimal? Max, decimal? Step)
{
    /// <summary>How far from 0 a bound may lie, so that no sum of two of them overflows.</summary>
    public const decimal Farthest = 1e27m;

    public string? Problem =>
        Far(Min) || Far(Max) || Far(Step) ? "min, max and step must lie between -1e27 and 1e27"
        : Min > Max ? "min is above max"
        : Step <= 0 ? "step must be above 0"
        : null;

    /// <summary>A value inside; the least one where there is one.</summary>
    public decimal Sample =>
        Min
        ?? (
            Max is not { } max ? 0
            : Step is { } step ? max - Past(max, step)
            : max
        );

    /// <summary>Values inside, from the least on; for a grid, a thousand of its points at the most.</summary>
    public IEnumerable<decimal> Samples()
    {
        var first = Sample;
        if (Step is null)
            return Min is null ? [decimal.Floor(first)] : [first, decimal.Ceiling(first)];
        return Grid(first, Min is null && Max is not null ? -Step.Value : Step.Value);
    }

    public bool Hold(decimal value) => !(value < Min) && !(value > Max) && OnStep(value);

    // Far out, the next point may be no decimal any more.
    private IEnumerable<decimal> Grid(decimal from, decimal step)
    {
        var value = from;
        for (var left = 1_000; left > 0 && !Far(value) && Hold(value); left--, value += step)
            yield return value;
    }

    private bool OnStep(decimal value) => Step is not { } step || Offset(value, Min ?? 0, step) == 0;

    // Remainders first, so that the difference of far ends cannot overflow.
    private static decimal Offset(decimal value, decimal from, decimal step) =>
        (decimal.Remainder(value, step) - decimal.Remainder(from, step)) % step;

    private static decimal Past(decimal value, decimal step) => value % step is var past && past < 0 ? past + step : past;

    private static bool Far(decimal? number) => number is < -Farthest or > Farthest;
}
