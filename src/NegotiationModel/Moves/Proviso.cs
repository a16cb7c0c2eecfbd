using NodaTime;

namespace NegotiationModel;

/// <summary>Whether a condition comes before the agreement or lives on in it (Restatement (Second) of Contracts § 224, § 230).</summary>
public enum ConditionKind
{
    /// <summary>Before the agreement holds, it must be met or waived.</summary>
    Precedent,

    /// <summary>The acceptance counts at once; if the condition fails, the agreement is dissolved.</summary>
    Subsequent,
}

/// <summary>A condition as a party puts it when it accepts: "subject to …".</summary>
/// <param name="Text">What must come about, in words.</param>
/// <param name="Kind">Whether it comes before the agreement or lives on in it.</param>
public sealed record Proviso(string Text, ConditionKind Kind = ConditionKind.Precedent)
{
    /// <summary>What must come about, in words.</summary>
    public string Text { get; } = Writable.Text(Text, nameof(Text));

    /// <summary>Whether it comes before the agreement or lives on in it.</summary>
    public ConditionKind Kind { get; init => field = Writable.Member(value, nameof(Kind)); } = Writable.Member(Kind, nameof(Kind));

    /// <summary>The id the condition is to have; left out, the first free of c1, c2, …</summary>
    public ConditionId? Id { get; init => field = value is { Value.Length: 0 } ? throw Writable.Unnamed(nameof(Id)) : value; }

    /// <summary>The party it asks; left out, the world.</summary>
    public PartyId? Of { get; init => field = value is { Value.Length: 0 } ? throw Writable.Unnamed(nameof(Of)) : value; }

    /// <summary>When its time is over; at that instant it is already too late. Left out, never.</summary>
    public Instant? Due { get; init => field = Timeline.Checked(value, nameof(Due)); }
}
