using NodaTime;

namespace NegotiationModel;

/// <summary>
/// A moment at which something is too late. All subjects share one queue; at one instant conditions come before proposals, options,
/// agreements, the end of a suspension and the deadline, and each in the order in which they came up.
/// </summary>
internal readonly record struct Limit(Instant At, LimitOf Of, int Index) : IComparable<Limit>
{
    public int CompareTo(Limit other) =>
        At != other.At ? At.CompareTo(other.At)
        : Of != other.Of ? Of.CompareTo(other.Of)
        : Index.CompareTo(other.Index);
}

/// <summary>What a limit is of.</summary>
internal enum LimitOf
{
    Condition,
    Proposal,

    /// <summary>Until when an offer is firm. It passes without consequence, and is in no queue, but for an option that was turned
    /// down.</summary>
    Firmness,

    /// <summary>The notice of a party to an agreement.</summary>
    Notice,

    /// <summary>The term of an agreement.</summary>
    Term,

    /// <summary>When an agreement that has all it needs comes into force.</summary>
    Entry,

    /// <summary>From when an agreement is applied provisionally.</summary>
    Application,

    /// <summary>The suspension of an agreement.</summary>
    AgreementSuspension,

    Suspension,
    Deadline,
}

/// <summary>Which limit: what it is of, and the id and the place of its subject; of the talks, no id.</summary>
internal readonly record struct LimitKey(LimitOf Of, string Id, int Place)
{
    public static readonly LimitKey Deadline = new(LimitOf.Deadline, "", 0),
        Suspension = new(LimitOf.Suspension, "", 0);
}
