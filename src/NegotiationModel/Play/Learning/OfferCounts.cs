using NegotiationModel.Analysis;

namespace NegotiationModel.Play;

/// <summary>How often each value of each issue was offered.</summary>
internal static class OfferCounts
{
    public static int[][] From(OutcomeSpace space, int first)
    {
        int[][] counts = [.. space.Issues.Select(issue => new int[issue.Values.Count])];
        foreach (var issue in counts)
            Array.Fill(issue, first);
        return counts;
    }

    public static int Most(int[] counts)
    {
        var most = 0;
        foreach (var count in counts)
            most = Math.Max(most, count);
        return most;
    }

    /// <summary>Gives the most frequent value the whole weight, and every other its share.</summary>
    public static void Share(int[] counts, double weight, Span<double> worths)
    {
        double most = Most(counts);
        for (var value = 0; value < counts.Length; value++)
            worths[value] = weight * counts[value] / most;
    }
}
