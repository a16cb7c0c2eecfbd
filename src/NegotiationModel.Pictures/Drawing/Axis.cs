namespace NegotiationModel.Pictures;

/// <summary>Puts numbers on a line of pixels, with round numbers as marks.</summary>
internal sealed class Axis
{
    private readonly double from,
        to;

    /// <summary>An axis over some numbers, a little longer than they ask for.</summary>
    /// <param name="numbers">What must be on it; may be empty.</param>
    /// <param name="from">The pixel of the least.</param>
    /// <param name="to">The pixel of the greatest; may be less than <paramref name="from"/>.</param>
    /// <param name="marks">About how many round numbers are marked.</param>
    public Axis(IEnumerable<double> numbers, double from, double to, int marks = 5)
    {
        (this.from, this.to) = (from, to);
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var number in numbers)
            (least, most) = (Math.Min(least, number), Math.Max(most, number));
        if (!double.IsFinite(least) || !double.IsFinite(most))
            (least, most) = (0, 1);
        if (most - least <= Math.Max(Math.Abs(least), Math.Abs(most)) * 1e-12)
            (least, most) = (least - 0.5 * Math.Max(1, Math.Abs(least)), most + 0.5 * Math.Max(1, Math.Abs(most)));
        var room = (most - least) * 0.04;
        (Least, Most) = (least - room, most + room);
        Step = RoundStep((Most - Least) / marks);
    }

    public double Least { get; }

    public double Most { get; }

    /// <summary>What lies between two marks.</summary>
    public double Step { get; }

    /// <summary>The pixel of a number.</summary>
    public double this[double number] => from + (number - Least) / (Most - Least) * (to - from);

    /// <summary>The round numbers to mark.</summary>
    public IEnumerable<double> Marks
    {
        get
        {
            for (var mark = Math.Ceiling(Least / Step); mark * Step <= Most; mark++)
                yield return mark * Step;
        }
    }

    // 1, 2 or 5 times a power of ten.
    private static double RoundStep(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        var rest = least / power;
        return power
            * (
                rest <= 1 ? 1
                : rest <= 2 ? 2
                : rest <= 5 ? 5
                : 10
            );
    }
}
