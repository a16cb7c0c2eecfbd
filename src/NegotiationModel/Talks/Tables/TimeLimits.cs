using NodaTime;

namespace NegotiationModel;

/// <summary>What time alone will bring: the deadline, the end of a suspension, and the limits of proposals and conditions in one
/// queue.</summary>
internal sealed record TimeLimits
{
    /// <summary>Time brings nothing. Most tables share it.</summary>
    public static readonly TimeLimits Idle = new();

    public Instant? Deadline { get; init; }

    public Instant? ResumesAt { get; init; }

    public LimitQueue Limits { get; init; }

    public bool IsIdle => ReferenceEquals(this, Idle);

    /// <summary>The next instant at which something is due; null when nothing is. To talks that are over the deadline means
    /// nothing.</summary>
    public Instant? Next(bool isClosed)
    {
        if (IsIdle)
            return null;
        var next = Limits.Next?.At;
        if (ResumesAt is { } resumes && !(next < resumes))
            next = resumes;
        if (!isClosed && Deadline is { } deadline && !(next < deadline))
            next = deadline;
        return next;
    }

    public TimeLimits Until(Instant? deadline) => deadline == Deadline ? this : this with { Deadline = deadline };

    public TimeLimits Resuming(Instant? at) => at == ResumesAt ? this : this with { ResumesAt = at };

    public TimeLimits With(Limit limit) => this with { Limits = Limits.Add(limit) };

    public TimeLimits Without(Limit limit) =>
        Limits.Remove(limit) is var rest && rest.IsEmpty && Deadline is null && ResumesAt is null ? Idle : this with { Limits = rest };
}
