namespace NegotiationModel;

/// <summary>Where a condition hangs that no acceptance set, and what most conditions have nothing of.</summary>
/// <param name="Logged">The move that brought it, as the log keeps it, with the instant at which the condition came to be.</param>
/// <param name="On">The agreement on which it was set first; null for an acceptance, or for nothing.</param>
internal sealed record ConditionPlace(object Logged, Subject? On)
{
    public Votes? Votes { get; init; }
}
