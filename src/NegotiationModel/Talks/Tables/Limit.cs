using NodaTime;

namespace NegotiationModel;

/// <summary>
/// A moment at which something is too late. All subjects share one queue; at one instant conditions come before proposals, the end of a
/// suspension and the deadline, and each in the order in which they came up.
/// </summary>
internal readonly record struct Limit(Instant At, LimitOf Of, int Index) : IComparable<Limit>
{
    public int CompareTo(Limit other) =>
        At != other.At ? At.CompareTo(other.At)
        : Of != other.Of ? Of.CompareTo(other.Of)
        : Index.CompareTo(other.Index);
}

internal enum LimitOf
{
    Condition,
    Proposal,
    Suspension,
    Deadline,
}
