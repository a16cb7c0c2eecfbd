namespace NegotiationModel.Analysis;

/// <summary>What stands in a list for the second time, found by sorting: no choice of values makes it slow, as hashing could be
/// made.</summary>
internal static class DuplicateIds
{
    private const int Few = 12;

    /// <summary>Those places whose value stands at an earlier one, too.</summary>
    /// <param name="places">Places in ascending order.</param>
    /// <param name="compare">Compares the values at two places.</param>
    public static List<int> Among(List<int> places, Comparison<int> compare)
    {
        var repeats = new List<int>();
        var few = places.Count <= Few;
        if (!few)
            places.Sort((index, other) => compare(index, other) is not 0 and var sign ? sign : index.CompareTo(other));
        for (var at = 1; at < places.Count; at++)
        for (var before = few ? 0 : at - 1; before < at; before++)
            if (compare(places[before], places[at]) == 0)
            {
                repeats.Add(places[at]);
                break;
            }

        return repeats;
    }
}
