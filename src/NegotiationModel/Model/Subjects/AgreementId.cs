namespace NegotiationModel;

/// <summary>Names an agreement within one negotiation: a1, a2, … in the order in which they came about. Ids compare by their characters; the default value names nothing.</summary>
public readonly record struct AgreementId : IComparable<AgreementId>
{
    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public AgreementId(string value) => Text = IdRules.Checked(value);

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => Text ?? "";

    /// <summary>The id that a thing has already, which needs no check.</summary>
    internal static AgreementId Of(Registered thing) => new() { Text = thing.Key };

    /// <inheritdoc/>
    public int CompareTo(AgreementId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    private string? Text { get; init; }

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    public static implicit operator AgreementId(string value) => new(value);
}
