namespace NegotiationModel;

/// <summary>Names a party within one negotiation, such as <c>seller</c>. Ids compare by their characters; the default value names nothing.</summary>
public readonly record struct PartyId : IComparable<PartyId>
{
    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public PartyId(string value) => Text = IdRules.Checked(value);

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => Text ?? "";

    /// <summary>An id kept as its text, which takes half the room of one that may be missing.</summary>
    internal static PartyId? Kept(string? text) => text is null ? default(PartyId?) : new PartyId { Text = text.Length == 0 ? null : text };

    /// <inheritdoc/>
    public int CompareTo(PartyId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    private string? Text { get; init; }

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    public static implicit operator PartyId(string value) => new(value);
}
