using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>The limits that are still ahead, the nearest first. Most tables have none, and then there is no tree either.</summary>
internal readonly struct LimitQueue
{
    private readonly ImmutableSortedSet<Limit>? limits;

    private LimitQueue(ImmutableSortedSet<Limit> limits) => this.limits = limits;

    public Limit? Next => limits is { IsEmpty: false } ? limits.Min : null;

    public LimitQueue Add(Limit limit) => new((limits ?? []).Add(limit));

    public LimitQueue Remove(Limit limit) => limits is null ? this : new(limits.Remove(limit));
}
