using System.Buffers;

namespace NegotiationModel.Play;

/// <summary>
/// Sorts outcomes by their utility, equal ones by their number. They are dealt out into as many slots as there are outcomes, by where
/// their utility lies between the worst and the best, and each slot is sorted by itself: sums of many parts spread well, so that a slot
/// holds few.
/// </summary>
internal static class OutcomeSort
{
    // So many in one slot are put in order one by one; more than that are sorted.
    private const int Few = 32;

    public static void Sort(double[] utilities, double[] sorted, int[] order)
    {
        var room = ArrayPool<int>.Shared.Rent(2 * utilities.Length);
        var slots = room.AsSpan(0, utilities.Length);
        var starts = room.AsSpan(utilities.Length, utilities.Length);
        var most = Deal(utilities, slots, starts);
        for (var outcome = utilities.Length - 1; outcome >= 0; outcome--)
        {
            var place = --starts[slots[outcome]];
            (sorted[place], order[place]) = (utilities[outcome], outcome);
        }

        if (most <= Few)
            Insert(sorted, order, 0, sorted.Length); // nothing moves farther than the slot is long
        else
            for (var slot = 0; slot < starts.Length; slot++)
                SortSlot(sorted, order, starts[slot], slot + 1 < starts.Length ? starts[slot + 1] : sorted.Length);
        ArrayPool<int>.Shared.Return(room);
    }

    // Into which slot each outcome goes, and where each slot ends when they stand one after the other; how many the fullest holds.
    private static int Deal(double[] utilities, Span<int> slots, Span<int> ends)
    {
        var (least, best) = Range(utilities);
        var scale = (utilities.Length - 1) / (best - least);
        if (!double.IsFinite(scale))
            (least, scale) = (0, 0); // all alike, or too near to each other to be told apart by a share: one slot
        ends.Clear();
        for (var outcome = 0; outcome < utilities.Length; outcome++)
        {
            var slot = unchecked((int)((utilities[outcome] - least) * scale)); // never more than fits
            slots[outcome] = slot;
            ends[slot]++;
        }

        var (most, end) = (0, 0);
        foreach (ref var count in ends)
        {
            most = Math.Max(most, count);
            count = end += count;
        }

        return most;
    }

    private static (double Least, double Most) Range(double[] utilities)
    {
        var (least, most) = (utilities[0], utilities[0]);
        foreach (var utility in utilities)
            (least, most) = (utility < least ? utility : least, utility > most ? utility : most);
        return (least, most);
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
            if (sorted[at - 1] <= sorted[at])
                continue;
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
            for (to = from + 1; to < end && sorted[to] == sorted[from]; )
                to++;
            if (to - from > 1)
                Array.Sort(order, from, to - from);
        }
    }
}
