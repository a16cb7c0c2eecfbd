namespace NegotiationModel;

/// <summary>The places 0, 1, 2, …: most often all of something is meant, in its order, which need not be written down each time.</summary>
internal static class Places
{
    private static readonly int[][] Known = [.. Enumerable.Range(0, 13).Select(Made)];

    /// <summary>The first so many. Nobody changes what this gives.</summary>
    public static int[] First(int count) => count < Known.Length ? Known[count] : Made(count);

    private static int[] Made(int count) => [.. Enumerable.Range(0, count)];
}
