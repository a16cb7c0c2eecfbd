namespace NegotiationModel.Tournaments;

/// <summary>Mean and spread of numbers one after the other, without taking large things from each other.</summary>
/// <remarks>B. Welford, Technometrics 4 (1962) 419–420, for the spread; the mean from a sum that keeps what rounding loses (A. Neumaier,
/// Zeitschrift für Angewandte Mathematik und Mechanik 54 (1974) 39–51).</remarks>
internal struct MeanAccumulator
{
    private double first,
        sum,
        lost,
        middle,
        squares;

    public int Count { get; private set; }

    // Counted from the first number, so that equal numbers have exactly their mean, and no spread.
    private readonly double Mean => first + ((sum + lost) / Count);

    public void Add(double value)
    {
        if (Count++ == 0)
            first = middle = value;
        var (from, before) = (value - first, value - middle);
        middle += before / Count;
        squares += before * (value - middle);
        var next = sum + from;
        lost += Math.Abs(sum) >= Math.Abs(from) ? sum - next + from : from - next + sum;
        sum = next;
    }

    public readonly SampleEstimate Estimated(ConfidenceLevel confidence)
    {
        if (Count == 0)
            return default;
        if (Count == 1)
            return new(1, first, null, null);
        var half = confidence.Student(Count - 1) * Math.Sqrt(squares / (Count - 1) / Count);
        return new(Count, Mean, Mean - half, Mean + half);
    }
}
