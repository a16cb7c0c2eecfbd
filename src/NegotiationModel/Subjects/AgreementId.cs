namespace NegotiationModel;

/// <summary>Names an agreement within one negotiation: a1, a2, … in the order in which they came about. Ids compare by their characters; the default value names nothing.</summary>
public readonly record struct AgreementId : IComparable<AgreementId>
{
    private readonly string? value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public AgreementId(string value) => this.value = Identifier.Checked(value);

    private AgreementId(string? value, bool _) => this.value = value;

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>The id that a thing has already, which needs no check.</summary>
    internal static AgreementId Of(Registered thing) => new(thing.Key, true);

    /// <inheritdoc/>
    public int CompareTo(AgreementId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    public static implicit operator AgreementId(string value) => new(value);
}
