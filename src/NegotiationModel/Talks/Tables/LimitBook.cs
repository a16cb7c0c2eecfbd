using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel;

/// <summary>A limit that hangs on what happens, or was changed: its end, when that was set, and the instant for which it stands as far as
/// that is known.</summary>
internal sealed record BookedLimit(End End, Instant Since, Instant? Known);

/// <summary>
/// The limits that are not simply the instants that their moves say, what waits for which event, and when events happened since there is
/// such a book. Talks that use nothing of it have none.
/// </summary>
internal sealed record LimitBook
{
    public static readonly LimitBook Empty = new();

    private static readonly ImmutableHashSet<LimitKey> Nobody = [];

    public ImmutableSortedDictionary<LimitKey, BookedLimit> Limits { get; private init; } =
        ImmutableSortedDictionary.Create<LimitKey, BookedLimit>(Comparer<LimitKey>.Create(Compare));

    private ImmutableDictionary<string, ImmutableHashSet<LimitKey>> Waiting { get; init; } =
        ImmutableDictionary<string, ImmutableHashSet<LimitKey>>.Empty;

    private ImmutableDictionary<string, Instant> Happened { get; init; } = ImmutableDictionary<string, Instant>.Empty;

    /// <summary>The limits that wait for something.</summary>
    public ImmutableHashSet<LimitKey> WaitingFor(string id) => Waiting.GetValueOrDefault(id, Nobody);

    /// <summary>When something happened; null where that is not in the book.</summary>
    public Instant? When(string id) => Happened.TryGetValue(id, out var at) ? at : null;

    public LimitBook Knowing(string id, Instant at) => this with { Happened = Happened.SetItem(id, at) };

    public LimitBook With(LimitKey key, BookedLimit limit)
    {
        var rest = Unwaiting(key);
        return rest with { Limits = Limits.SetItem(key, limit), Waiting = rest.Waits(key, limit.End, true) };
    }

    /// <summary>The subject is over: its limit stays as it was, and waits for nothing.</summary>
    public LimitBook Unwaiting(LimitKey key) =>
        Limits.TryGetValue(key, out var limit) ? this with { Waiting = Waits(key, limit.End, false) } : this;

    public LimitBook Without(LimitKey key) => Unwaiting(key) with { Limits = Limits.Remove(key) };

    private ImmutableDictionary<string, ImmutableHashSet<LimitKey>> Waits(LimitKey key, End end, bool isOn)
    {
        var waiting = Waiting;
        foreach (var id in end.Form?.AllNames ?? [])
            if (waiting.GetValueOrDefault(id, Nobody) is var those && (isOn ? those.Add(key) : those.Remove(key)) is var changed)
                waiting = changed.IsEmpty ? waiting.Remove(id) : waiting.SetItem(id, changed);
        return waiting;
    }

    private static int Compare(LimitKey one, LimitKey other) =>
        one.Of != other.Of ? one.Of.CompareTo(other.Of) : one.Place.CompareTo(other.Place);
}
