namespace NegotiationModel.Analysis;

/// <summary>
/// Takes vectors one after the other and drops those that one already seen dominates or equals. Only some of the best are kept
/// to compare with, so it drops nothing wrongly but not everything it could; what is left is for <see cref="ParetoFrontier"/>.
/// </summary>
internal sealed class DominanceFilter(int parties)
{
    private const int Width = 128;

    private readonly double[] window = new double[Width * parties];
    private readonly List<long> outcomes = [];
    private readonly List<double> kept = [];
    private int held,
        hot;

    /// <summary>The outcomes not dropped, in the order in which they came.</summary>
    public List<long> Outcomes => outcomes;

    /// <summary>Takes a run of outcomes, one after the other.</summary>
    /// <param name="columns">For each party its utilities.</param>
    /// <param name="length">How many outcomes.</param>
    /// <param name="first">The number of the first.</param>
    public void Take(double[][] columns, int length, long first)
    {
        for (var at = 0; at < length; at++)
            if (!(held > 0 && (IsCovered(columns, at, hot) || IsCovered(columns, at))))
                Keep(columns, at, first + at);
    }

    /// <summary>The utilities of what was not dropped, by parties.</summary>
    public double[][] Columns()
    {
        var columns = new double[parties][];
        for (var party = 0; party < parties; party++)
        {
            columns[party] = new double[outcomes.Count];
            for (var at = 0; at < outcomes.Count; at++)
                columns[party][at] = kept[(at * parties) + party];
        }

        return columns;
    }

    // Neighbours are alike: whoever covered the last one often covers the next.
    private bool IsCovered(double[][] columns, int at)
    {
        for (var index = 0; index < held; index++)
            if (IsCovered(columns, at, index))
            {
                hot = index;
                return true;
            }

        return false;
    }

    private bool IsCovered(double[][] columns, int at, int index)
    {
        var best = window.AsSpan(index * parties, parties);
        for (var party = 0; party < best.Length; party++)
            if (columns[party][at] > best[party])
                return false;
        return true;
    }

    private void Keep(double[][] columns, int at, long outcomeIndex)
    {
        outcomes.Add(outcomeIndex);
        for (var party = 0; party < parties; party++)
            kept.Add(columns[party][at]);
        for (var index = held - 1; index >= 0; index--)
            if (Covers(columns, at, index))
                window.AsSpan(--held * parties, parties).CopyTo(window.AsSpan(index * parties, parties));
        if (held == Width)
            return;
        for (var party = 0; party < parties; party++)
            window[(held * parties) + party] = columns[party][at];
        hot = held++;
    }

    private bool Covers(double[][] columns, int at, int index)
    {
        for (var party = 0; party < parties; party++)
            if (columns[party][at] < window[(index * parties) + party])
                return false;
        return true;
    }
}
