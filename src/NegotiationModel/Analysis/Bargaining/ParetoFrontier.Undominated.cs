namespace NegotiationModel.Analysis;

// Which of many vectors no other dominates. Vectors are compared by ranks, so that what differs by rounding alone is equal; the work is
// n log n for two parties, and n times a power of log n for more: H. Kung, F. Luccio, F. Preparata, On Finding the Maxima of a Set of
// Vectors, Journal of the ACM 22 (1975) 469–476.
public static partial class ParetoFrontier
{
    private const int Few = 24;

    /// <summary>Whether some point of a frontier is better than a vector for one party, and worse for none. The vector has no rank among
    /// others, so that it is compared by the tolerances themselves.</summary>
    internal static bool IsDominated(ValueList<ParetoPoint> frontier, ValueList<double> utilities, double[] tolerances) =>
        frontier.Any(point =>
            IsBetterForSomeone(point.Utilities, utilities, tolerances) && !IsBetterForSomeone(utilities, point.Utilities, tolerances)
        );

    private static bool IsBetterForSomeone(ValueList<double> utilities, ValueList<double> other, double[] tolerances)
    {
        for (var party = 0; party < tolerances.Length; party++)
            if (utilities[party] > other[party] + tolerances[party])
                return true;
        return false;
    }

    // The places of the vectors that are not dominated, the greatest first, one for each set of equal vectors: of the utilities of each
    // party in every vector, where equal ones may differ by its tolerance.
    private static int[] Undominated(double[][] columns, double[] tolerances)
    {
        var ranks = new int[columns.Length][];
        for (var party = 0; party < columns.Length; party++)
            ranks[party] = Ranked(columns[party], tolerances[party]);
        var order = new int[columns[0].Length];
        for (var at = 0; at < order.Length; at++)
            order[at] = at;
        Array.Sort(order, (index, other) => Descending(ranks, index, other));
        var front = Front(ranks, Distinct(ranks, order));
        front.Sort((index, other) => Descending(ranks, index, other));
        return [.. front];
    }

    // Equal ranks for what lies within the tolerance of its neighbour.
    private static int[] Ranked(double[] utilities, double tolerance)
    {
        var places = new int[utilities.Length];
        for (var at = 0; at < places.Length; at++)
            places[at] = at;
        var sorted = (double[])utilities.Clone();
        Array.Sort(sorted, places);
        var ranks = new int[places.Length];
        for (int at = 1, rank = 0; at < places.Length; at++)
            ranks[places[at]] = rank += sorted[at] - sorted[at - 1] > tolerance ? 1 : 0;
        return ranks;
    }

    private static int Descending(int[][] ranks, int index, int other)
    {
        foreach (var rank in ranks)
            if (rank[index] != rank[other])
                return rank[other].CompareTo(rank[index]);
        return index.CompareTo(other);
    }

    private static int[] Distinct(int[][] ranks, int[] order)
    {
        var kept = 0;
        foreach (var index in order)
            if (kept == 0 || !Array.TrueForAll(ranks, rank => rank[index] == rank[order[kept - 1]]))
                order[kept++] = index;
        return order[..kept];
    }

    // The earlier half is not dominated by the later one, since the first party likes it at least as much.
    private static List<int> Front(int[][] ranks, ReadOnlySpan<int> sorted)
    {
        if (sorted.Length <= 1)
            return [.. sorted];
        var high = Front(ranks, sorted[..(sorted.Length / 2)]);
        var low = Front(ranks, sorted[(sorted.Length / 2)..]);
        high.AddRange(Left(ranks, low, high, 1));
        return high;
    }

    // Of some vectors those that none of the others dominates, where the others are at least as good for all parties before a given one.
    private static List<int> Left(int[][] ranks, List<int> vectors, List<int> others, int party)
    {
        if (vectors.Count == 0 || others.Count == 0 || party == ranks.Length)
            return others.Count == 0 ? vectors : [];
        if (party == ranks.Length - 1)
        {
            var best = others.Max(other => ranks[party][other]);
            return vectors.FindAll(index => ranks[party][index] > best);
        }

        if (party == ranks.Length - 2)
            return AboveStairs(ranks, vectors, others, party);
        if (vectors.Count <= Few || others.Count <= Few)
            return vectors.FindAll(index => !others.Exists(other => Covers(ranks, other, index, party)));
        return Split(ranks, vectors, others, party);
    }

    // Halves by the middle of one party's ranks: only the better others can dominate the better vectors.
    private static List<int> Split(int[][] ranks, List<int> vectors, List<int> others, int party)
    {
        var rank = ranks[party];
        var middle = others.Select(other => rank[other]).Order().ElementAt(others.Count / 2);
        if (others.TrueForAll(other => rank[other] >= middle) && vectors.TrueForAll(index => rank[index] <= middle))
            return Left(ranks, vectors, others, party + 1);
        var kept = Left(ranks, vectors.FindAll(index => rank[index] > middle), others.FindAll(other => rank[other] > middle), party);
        var low = vectors.FindAll(index => rank[index] <= middle);
        low = Left(ranks, low, others.FindAll(other => rank[other] >= middle), party + 1);
        kept.AddRange(Left(ranks, low, others.FindAll(other => rank[other] < middle), party));
        return kept;
    }

    // With two parties left: from the greatest rank of the one downwards, the greatest rank of the other so far.
    private static List<int> AboveStairs(int[][] ranks, List<int> vectors, List<int> others, int party)
    {
        var (first, second) = (ranks[party], ranks[party + 1]);
        others.Sort((index, other) => first[other].CompareTo(first[index]));
        vectors.Sort((index, other) => first[other].CompareTo(first[index]));
        var kept = new List<int>();
        var (next, best) = (0, -1);
        foreach (var index in vectors)
        {
            for (; next < others.Count && first[others[next]] >= first[index]; next++)
                best = Math.Max(best, second[others[next]]);
            if (second[index] > best)
                kept.Add(index);
        }

        return kept;
    }

    private static bool Covers(int[][] ranks, int other, int index, int party)
    {
        for (; party < ranks.Length; party++)
            if (ranks[party][other] < ranks[party][index])
                return false;
        return true;
    }
}
