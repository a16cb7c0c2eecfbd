using NodaTime;

namespace NegotiationModel;

/// <summary>Where a condition hangs that no acceptance set, and what most conditions have nothing of.</summary>
/// <param name="Logged">The move that brought it, as the log keeps it, with the instant at which the condition came to be.</param>
/// <param name="On">The agreement on which it was set first; null for an acceptance, or for nothing.</param>
internal sealed record ConditionPlace(object Logged, Subject? On)
{
    public Votes? Votes { get; init; }

    /// <summary>Whether nobody set it, and the protocol asks for it.</summary>
    public bool IsRatification { get; init; }

    /// <summary>The accession to the agreement that is subject to it; null for the agreement itself.</summary>
    public Accession? Accession { get; init; }

    /// <summary>What it has that is demanded, or replaces, or is replaced; null for nothing.</summary>
    public ConditionDemand? Demand { get; init; }

    /// <summary>When it was met where no move and no due say so: a status came, or it was done before; null for the rest.</summary>
    public Instant? MetAt { get; init; }

    /// <summary>Whether its due passed while consent was postponed, and meant nothing.</summary>
    public bool DuePassed { get; init; }

    /// <summary>Whether another of several that are enough was met before it was over.</summary>
    public bool IsSpared { get; init; }

    /// <summary>Since when it is suspended; null where it is not.</summary>
    public Instant? SuspendedAt { get; init; }

    /// <summary>For how long it was suspended before.</summary>
    public Duration Paused { get; init; }
}
