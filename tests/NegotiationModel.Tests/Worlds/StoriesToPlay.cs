namespace NegotiationModel.Tests.Worlds;

/// <summary>How many stories a run plays and compares with the second model, and which is the first.</summary>
internal static class StoriesToPlay
{
    /// <summary>How many there are unless NEGOTIATION_STORIES says otherwise.</summary>
    public const int Usual = 300;

    /// <summary>The number of the first, NEGOTIATION_SEED; left out, 0.</summary>
    public static int First { get; } = Given("NEGOTIATION_SEED") ?? 0;

    public static int Count { get; } = Given("NEGOTIATION_STORIES") ?? Usual;

    private static int? Given(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var number) && number >= 0 ? number : null;
}
