namespace NegotiationModel;

/// <summary>What a condition has that is only demanded so far, that takes the place of another, or whose place another takes. Most have
/// none of it.</summary>
internal sealed record ConditionDemand
{
    public static readonly ConditionDemand None = new();

    /// <summary>Whether it is only demanded: nothing hangs on it. What is over without having been conceded stays so.</summary>
    public bool IsOnlyDemanded { get; init; }

    /// <summary>The seats of those who have conceded it.</summary>
    public IndexSet ConcededBy { get; init; }

    /// <summary>The place of the condition whose place it takes, or is to take; null for none.</summary>
    public int? Replaces { get; init; }

    /// <summary>The place of the condition that stands in its place; null for none.</summary>
    public int? ReplacedBy { get; init; }

    /// <summary>The places of those that are demanded in its place.</summary>
    public IndexSet Substitutes { get; init; }

    /// <summary>Of a substitute, the move that set the first of those it follows: it belongs to what that move set.</summary>
    public object? SetWith { get; init; }

    /// <summary>Of a substitute, the proposal to whose acceptance it belongs; null where it hangs on something else.</summary>
    public ProposalId? Accepted { get; init; }
}
