namespace NegotiationModel.Tests.Growth;

/// <summary>How often each method was entered and each loop turned, by its number in the counted library. Public, because that library's
/// code writes here; for one thread at a time.</summary>
public static class Work
{
    public static long[] Done { get; private set; } = [];

    public static long[] Begin(int places) => Done = new long[places];

    /// <summary>What the runtime looks through for the library, which cannot be counted there.</summary>
    public static void Add(int place, long many) => Done[place] += many;
}
