using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel;

/// <summary>What time alone will bring: every limit that is ahead, in one queue.</summary>
internal sealed record TimeLimits
{
    /// <summary>Time brings nothing. Most tables share it.</summary>
    public static readonly TimeLimits Idle = new();

    // What most talks have nothing of takes no room.
    private Rare rare = Rare.None;

    /// <summary>The deadline of the talks. To talks that are over it means nothing, and is not in the queue.</summary>
    public Instant? Deadline => rare.Deadline;

    /// <summary>When suspended talks resume by themselves.</summary>
    public Instant? ResumesAt => rare.ResumesAt;

    /// <summary>The limits that are not simply the instants that moves say; null for none.</summary>
    public LimitBook? Book => rare.Book;

    public LimitQueue Limits { get; private init; }

    /// <summary>Whether a proposal is an option that was turned down, and is open only while it is firm.</summary>
    public bool IsHeldOpen(int proposal) => rare.HeldOpen?.Contains(proposal) ?? false;

    /// <summary>With another option that was turned down; it is over at an instant, as far as that is known.</summary>
    public TimeLimits HoldingOpen(int proposal, Instant? until) =>
        Kept(
            until is { } at ? Limits.Add(new(at, LimitOf.Firmness, proposal)) : Limits,
            rare with
            {
                HeldOpen = (rare.HeldOpen ?? []).Add(proposal),
            }
        );

    public bool IsIdle => ReferenceEquals(this, Idle);

    /// <summary>The next instant at which something is due; null when nothing is.</summary>
    public Instant? Next => Limits.NextAt;

    /// <summary>The instant for which a limit stands now, as far as it is known.</summary>
    public Instant? Known(in LimitKey key, in End said) => Booked(key) is { } limit ? limit.Known : said.Instant;

    /// <summary>A limit as it was set last.</summary>
    public End End(in LimitKey key, in End said) => Booked(key) is { } limit ? limit.End : said;

    /// <summary>With another deadline of talks that go on; null for none.</summary>
    public TimeLimits Until(Instant? deadline) =>
        deadline == Deadline ? this : Kept(LimitOf.Deadline, Deadline, deadline, rare with { Deadline = deadline });

    public TimeLimits Resuming(Instant? at) =>
        at == ResumesAt ? this : Kept(LimitOf.Suspension, ResumesAt, at, rare with { ResumesAt = at });

    /// <summary>The talks are over, so that their deadline passes without consequence.</summary>
    public TimeLimits Closed() => Deadline is null ? this : Kept(LimitOf.Deadline, Deadline, null, rare);

    /// <summary>The talks go on, and their deadline counts again.</summary>
    public TimeLimits Reopened() => Deadline is null ? this : Kept(LimitOf.Deadline, null, Deadline, rare);

    public TimeLimits With(in Limit limit) => this with { Limits = Limits.Add(limit) };

    public TimeLimits Without(in Limit limit) => Kept(Limits.Remove(limit), rare);

    public TimeLimits With(LimitBook book) => Kept(Limits, rare with { Book = book });

    private BookedLimit? Booked(in LimitKey key) => Book?.Limits.GetValueOrDefault(key);

    private TimeLimits Kept(LimitOf of, Instant? from, Instant? to, Rare with)
    {
        var rest = from is { } old ? Limits.Remove(new(old, of, 0)) : Limits;
        return Kept(to is { } at ? rest.Add(new(at, of, 0)) : rest, with);
    }

    private TimeLimits Kept(LimitQueue limits, Rare with) =>
        limits.IsEmpty && with == Rare.None ? Idle : this with { Limits = limits, rare = with };

    private sealed record Rare(Instant? Deadline, Instant? ResumesAt, LimitBook? Book, ImmutableHashSet<int>? HeldOpen)
    {
        public static readonly Rare None = new(null, null, null, null);
    }
}
