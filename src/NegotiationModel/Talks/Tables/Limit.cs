using NodaTime;

namespace NegotiationModel;

/// <summary>A moment at which something is too late. All subjects share one queue: by the instant, by what it is of, and as they came
/// up.</summary>
internal readonly record struct Limit(Instant At, LimitOf Of, int Index) : IComparable<Limit>
{
    public int CompareTo(Limit other) =>
        At != other.At ? At.CompareTo(other.At)
        : Of != other.Of ? Of.CompareTo(other.Of)
        : Index.CompareTo(other.Index);
}

/// <summary>Which limit: what it is of, and the id and the place of its subject; of the talks, no id.</summary>
internal readonly record struct LimitKey(LimitOf Of, string Id, int Place)
{
    public static readonly LimitKey Deadline = new(LimitOf.Deadline, "", 0),
        Suspension = new(LimitOf.Suspension, "", 0);
}
