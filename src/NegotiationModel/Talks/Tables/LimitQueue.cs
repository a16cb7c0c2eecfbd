using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>The limits that are still ahead, the nearest first. Most tables have none or few, which stand in an array; many stand in a
/// tree.</summary>
internal readonly struct LimitQueue
{
    private const int Few = 8;

    private readonly Limit[]? few;
    private readonly ImmutableSortedSet<Limit>? many;

    private LimitQueue(Limit[] few) => this.few = few.Length == 0 ? null : few;

    private LimitQueue(ImmutableSortedSet<Limit> many) => this.many = many.IsEmpty ? null : many;

    public bool IsEmpty => few is null && many is null;

    public Limit? Next => few is not null ? few[0] : many?.Min;

    public bool Contains(Limit limit) =>
        many?.Contains(limit) ?? (few is not null && Place(limit) is var place && place < few.Length && few[place] == limit);

    public LimitQueue Add(Limit limit) =>
        many is not null ? new(many.Add(limit))
        : few is null ? new((Limit[])[limit])
        : few.Length == Few ? new(ImmutableSortedSet.Create([.. few, limit]))
        : new((Limit[])[.. few.AsSpan(0, Place(limit)), limit, .. few.AsSpan(Place(limit))]);

    public LimitQueue Remove(Limit limit) =>
        many is not null ? new(many.Remove(limit))
        : few is null || Place(limit) is var place && (place == few.Length || few[place] != limit) ? this
        : new((Limit[])[.. few.AsSpan(0, place), .. few.AsSpan(place + 1)]);

    // How many of a few come before a limit.
    private int Place(Limit limit)
    {
        var place = 0;
        while (place < few!.Length && few[place].CompareTo(limit) < 0)
            place++;
        return place;
    }
}
