namespace NegotiationModel;

public sealed partial class Negotiation : IEquatable<Negotiation>
{
    /// <summary>
    /// Whether two negotiations began alike, had the same moves at the same instants, and stand at the same instant. Everything else about
    /// them follows from that, so talks that were written and read again are equal. <see cref="RequiresMoveTimes"/> does not count, since
    /// documents do not hold it. The work grows with the number of moves.
    /// </summary>
    /// <param name="other">The other negotiation.</param>
    public bool Equals(Negotiation? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Now == other.Now && log.Count == other.log.Count && Setting == other.Setting && HasMovesOf(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Negotiation);

    /// <summary>The hash of id, instant, status and number of moves: it costs the same for long talks as for short ones.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Now, log.Count, Status);

    /// <summary>Whether two negotiations are equal: <see cref="Equals(Negotiation)"/>.</summary>
    /// <param name="left">One negotiation.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Negotiation? left, Negotiation? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two negotiations differ: not <see cref="Equals(Negotiation)"/>.</summary>
    /// <param name="left">One negotiation.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Negotiation? left, Negotiation? right) => !(left == right);

    // The newest first: talks that differ mostly do so there, and what one made of the other is the same object from some move on.
    private bool HasMovesOf(Negotiation other)
    {
        for (var place = log.Count - 1; place >= 0; place--)
            if (!IsSame(log[place], other.log[place]))
                return false;
        return true;
    }

    // A move that leaves out its time is the move that says the time at which it took effect.
    private static bool IsSame(object kept, object other) =>
        ReferenceEquals(kept, other) || (LoggedMove.AtOf(kept) == LoggedMove.AtOf(other) && Timed(kept) == Timed(other));

    private static Move Timed(object kept) =>
        LoggedMove.MoveOf(kept) is { At: null } untimed ? untimed with { At = LoggedMove.AtOf(kept) } : LoggedMove.MoveOf(kept);
}
