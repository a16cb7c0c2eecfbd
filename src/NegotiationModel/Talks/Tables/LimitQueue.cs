using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel;

/// <summary>The limits that are still ahead, the nearest first. Most tables have none or few, which stand in an array; many stand in a
/// tree.</summary>
internal readonly struct LimitQueue
{
    private const int Few = 8;

    private readonly Limit[]? few;
    private readonly ImmutableSortedSet<Limit>? many;

    private LimitQueue(Limit[] few) => this.few = few;

    private LimitQueue(ImmutableSortedSet<Limit> many) => this.many = many.IsEmpty ? null : many;

    public bool IsEmpty => few is null && many is null;

    public Limit? Next => few is not null ? few[0] : many?.Min;

    /// <summary>When the first is due. Every move asks, and the rest of a limit is not copied for it.</summary>
    public Instant? NextAt => few is not null ? few[0].At : many?.Min.At;

    /// <summary>The first limit of one kind that is due by an instant, whatever else was due before it; null for none.</summary>
    public Limit? NextOf(LimitOf of, Instant by)
    {
        if (many is not null)
            return NextOf(many, of, by);
        foreach (var limit in few ?? [])
            if (limit.Of == of && limit.At <= by)
                return limit;
        return null;
    }

    private static Limit? NextOf(ImmutableSortedSet<Limit> limits, LimitOf of, Instant by)
    {
        if (limits.Min is var first && (first.Of == of || first.At > by))
            return first.At <= by ? first : null;
        foreach (var limit in limits)
            if (limit.At > by || (limit.At == by && limit.Of > of))
                break;
            else if (limit.Of == of)
                return limit;
        return null;
    }

    public bool Contains(in Limit limit) => many?.Contains(limit) ?? (few is not null && IsIn(few, limit, out _));

    /// <summary>Adds a limit, which stands in it once.</summary>
    public LimitQueue Add(in Limit limit) =>
        many is not null ? new(many.Add(limit))
        : few is null ? new((Limit[])[limit])
        : IsIn(few, limit, out var place) ? this
        : few.Length == Few ? new(ImmutableSortedSet.Create([.. few, limit]))
        : new((Limit[])[.. few.AsSpan(0, place), limit, .. few.AsSpan(place)]);

    public LimitQueue Remove(in Limit limit) =>
        many is not null ? new(many.Remove(limit))
        : few is null || !IsIn(few, limit, out var place) ? this
        : few.Length == 1 ? default
        : new((Limit[])[.. few.AsSpan(0, place), .. few.AsSpan(place + 1)]);

    // Whether a limit is one of a few, and how many of them come before it.
    private static bool IsIn(Limit[] few, in Limit limit, out int place)
    {
        for (place = 0; place < few.Length; place++)
            if (few[place].CompareTo(limit) is >= 0 and var order)
                return order == 0;
        return false;
    }
}
