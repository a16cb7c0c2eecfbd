using NodaTime;

namespace NegotiationModel;

/// <summary>What time alone will bring: every limit that is ahead, in one queue.</summary>
internal sealed record TimeLimits
{
    /// <summary>Time brings nothing. Most tables share it.</summary>
    public static readonly TimeLimits Idle = new();

    /// <summary>The deadline of the talks. To talks that are over it means nothing, and is not in the queue.</summary>
    public Instant? Deadline { get; private init; }

    /// <summary>When suspended talks resume by themselves.</summary>
    public Instant? ResumesAt { get; private init; }

    public LimitQueue Limits { get; private init; }

    public bool IsIdle => ReferenceEquals(this, Idle);

    /// <summary>The next instant at which something is due; null when nothing is.</summary>
    public Instant? Next => Limits.Next?.At;

    /// <summary>With another deadline of talks that go on; null for none.</summary>
    public TimeLimits Until(Instant? deadline) =>
        deadline == Deadline ? this : Kept(this with { Deadline = deadline, Limits = Moved(LimitOf.Deadline, Deadline, deadline) });

    public TimeLimits Resuming(Instant? at) =>
        at == ResumesAt ? this : Kept(this with { ResumesAt = at, Limits = Moved(LimitOf.Suspension, ResumesAt, at) });

    /// <summary>The talks are over, so that their deadline passes without consequence.</summary>
    public TimeLimits Closed() => Deadline is null ? this : this with { Limits = Moved(LimitOf.Deadline, Deadline, null) };

    /// <summary>The talks go on, and their deadline counts again.</summary>
    public TimeLimits Reopened() => Deadline is null ? this : this with { Limits = Moved(LimitOf.Deadline, null, Deadline) };

    public TimeLimits With(Limit limit) => this with { Limits = Limits.Add(limit) };

    public TimeLimits Without(Limit limit) => Kept(this with { Limits = Limits.Remove(limit) });

    private LimitQueue Moved(LimitOf of, Instant? from, Instant? to)
    {
        var rest = from is { } old ? Limits.Remove(new(old, of, 0)) : Limits;
        return to is { } at ? rest.Add(new(at, of, 0)) : rest;
    }

    private static TimeLimits Kept(TimeLimits limits) =>
        limits.Limits.IsEmpty && limits.Deadline is null && limits.ResumesAt is null ? Idle : limits;
}
