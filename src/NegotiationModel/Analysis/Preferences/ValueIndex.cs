namespace NegotiationModel.Analysis;

/// <summary>Finds a value in a table, as it is written or, where it is a duration, by its length; a few are looked through, many are sorted
/// once.</summary>
internal sealed class ValueIndex(ValueList<ValueUtility> worths)
{
    private const int Few = 12;

    private int[]? written;
    private (decimal Length, int At)[]? lengths;

    /// <summary>The place of a value in the table; −1 where it is not listed.</summary>
    public int Find(Value value)
    {
        if (worths.Count > Few)
            return Sought(value) is >= 0 and var found ? found : OfLength(value);
        for (var at = 0; at < worths.Count; at++)
            if (worths[at].Value == value)
                return at;
        for (var at = 0; at < worths.Count; at++)
            if (ValueScale.Same(worths[at].Value, value))
                return at;
        return -1;
    }

    private int Sought(Value value)
    {
        if (written is null)
        {
            int[] order = [.. Enumerable.Range(0, worths.Count)];
            Array.Sort(order, (index, other) => ValueOrder.Compare(worths[index].Value, worths[other].Value));
            written = order;
        }

        var (low, high) = (0, written.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = ValueOrder.Compare(worths[written[middle]].Value, value);
            if (order == 0)
                return written[middle];
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    // Of durations of one length, the first that was given.
    private int OfLength(Value value)
    {
        if (value.Text is not ['P', ..] || ValueScale.Of(value) is not { } length)
            return -1;
        lengths ??=
        [
            .. worths
                .Select((worth, at) => (length: worth.Value.Text is ['P', ..] ? ValueScale.Of(worth.Value) : null, at))
                .Where(entry => entry.length is not null)
                .Select(entry => (entry.length!.Value, entry.at))
                .Order(),
        ];
        var next = Array.BinarySearch(lengths, (length, -1)); // stands before the first of that length, and is never found itself
        return ~next < lengths.Length && lengths[~next].Length == length ? lengths[~next].At : -1;
    }
}
