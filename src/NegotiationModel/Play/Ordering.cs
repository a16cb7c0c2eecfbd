namespace NegotiationModel;

/// <summary>
/// Sorts outcomes by their utility, equal ones by their number. They are dealt out into as many slots as there are outcomes, by where
/// their utility lies between the worst and the best, and each slot is sorted by itself: sums of many parts spread well, so that a slot holds few.
/// </summary>
internal static class Ordering
{
    // So many in one slot are put in order one by one; more than that are sorted.
    private const int Few = 32;

    public static void Sort(double[] utilities, double[] sorted, int[] order)
    {
        var (least, most) = Range(utilities);
        var scale = (utilities.Length - 1) / (most - least);
        if (!double.IsFinite(scale))
            (least, scale) = (0, 0); // all alike, or too near to each other to be told apart by a share: one slot
        var ends = Ends(utilities, least, scale);
        var places = (int[])ends.Clone();
        for (var outcome = utilities.Length - 1; outcome >= 0; outcome--)
        {
            var place = --places[Slot(utilities[outcome], least, scale)];
            (sorted[place], order[place]) = (utilities[outcome], outcome);
        }

        for (int slot = 0, from = 0; slot < ends.Length; from = ends[slot++])
            if (ends[slot] - from > 1)
                SortSlot(sorted, order, from, ends[slot]);
    }

    private static int Slot(double utility, double least, double scale) => (int)((utility - least) * scale);

    private static (double Least, double Most) Range(double[] utilities)
    {
        var (least, most) = (utilities[0], utilities[0]);
        foreach (var utility in utilities)
            (least, most) = (utility < least ? utility : least, utility > most ? utility : most);
        return (least, most);
    }

    // Where each slot ends when they stand one after the other.
    private static int[] Ends(double[] utilities, double least, double scale)
    {
        var ends = new int[utilities.Length];
        foreach (var utility in utilities)
            ends[Slot(utility, least, scale)]++;
        for (var slot = 1; slot < ends.Length; slot++)
            ends[slot] += ends[slot - 1];
        return ends;
    }

    private static void SortSlot(double[] sorted, int[] order, int from, int to)
    {
        if (to - from <= Few)
        {
            Insert(sorted, order, from, to);
            return;
        }

        Array.Sort(sorted, order, from, to - from);
        SortTies(sorted, order, from, to);
    }

    private static void Insert(double[] sorted, int[] order, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            var (utility, outcome, place) = (sorted[at], order[at], at);
            for (; place > from && sorted[place - 1] > utility; place--)
                (sorted[place], order[place]) = (sorted[place - 1], order[place - 1]);
            (sorted[place], order[place]) = (utility, outcome);
        }
    }

    // The sort of the framework is not stable: which of equal outcomes comes first must not depend on it.
    private static void SortTies(double[] sorted, int[] order, int first, int end)
    {
        for (int from = first, to; from < end; from = to)
        {
            for (to = from + 1; to < end && sorted[to] == sorted[from];)
                to++;
            if (to - from > 1)
                Array.Sort(order, from, to - from);
        }
    }
}
