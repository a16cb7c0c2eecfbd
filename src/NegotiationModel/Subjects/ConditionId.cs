namespace NegotiationModel;

/// <summary>Names a condition within one negotiation; ids left out become c1, c2, … Ids compare by their characters; the default value names nothing.</summary>
public readonly record struct ConditionId : IComparable<ConditionId>
{
    private readonly string? value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public ConditionId(string value) => this.value = Identifier.Checked(value);

    private ConditionId(string? value, bool _) => this.value = value;

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>The id that a thing has already, which needs no check.</summary>
    internal static ConditionId Of(Registered thing) => new(thing.Key, true);

    /// <inheritdoc/>
    public int CompareTo(ConditionId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    public static implicit operator ConditionId(string value) => new(value);
}
