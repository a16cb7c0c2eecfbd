namespace NegotiationModel.Theory;

/// <summary>Finds where a condition that holds up to a point stops to hold, to the last bit of a double.</summary>
internal static class Bisection
{
    public static double LastWhere(double from, double to, Predicate<double> holds)
    {
        if (!holds(from))
            return from;
        if (holds(to))
            return to;
        for (double middle; (middle = from + ((to - from) / 2)) > from && middle < to; )
            (from, to) = holds(middle) ? (middle, to) : (from, middle);
        return from;
    }
}
