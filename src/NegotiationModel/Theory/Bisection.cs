namespace NegotiationModel;

/// <summary>Finds where a condition that holds up to a point stops to hold, to the last bit of a double.</summary>
internal static class Bisection
{
    // 1,100 halvings lead from any double to the smallest.
    private const int MostSteps = 1_100;

    public static double LastWhere(double from, double to, Predicate<double> holds)
    {
        if (!holds(from))
            return from;
        if (holds(to))
            return to;
        for (var step = 0; step < MostSteps; step++)
        {
            var middle = from + ((to - from) / 2);
            if (middle <= from || middle >= to)
                break;
            (from, to) = holds(middle) ? (middle, to) : (from, middle);
        }

        return from;
    }
}
