namespace NegotiationModel;

/// <summary>Names a proposal within one negotiation; ids left out become p1, p2, … Ids compare by their characters; the default value names nothing.</summary>
public readonly record struct ProposalId : IComparable<ProposalId>
{
    private readonly string? value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public ProposalId(string value) => this.value = Identifier.Checked(value);

    private ProposalId(string? value, bool _) => this.value = value;

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <summary>The id that a thing has already, which needs no check.</summary>
    internal static ProposalId Of(Registered thing) => new(thing.Key, true);

    /// <summary>An id made here, which needs none either.</summary>
    internal static ProposalId Known(string made) => new(made, true);

    /// <summary>An id kept as its text, which takes half the room of one that may be missing.</summary>
    internal static ProposalId? Kept(string? text) => text is null ? default(ProposalId?) : new ProposalId(text.Length == 0 ? null : text, true);

    /// <inheritdoc/>
    public int CompareTo(ProposalId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    public static implicit operator ProposalId(string value) => new(value);
}
