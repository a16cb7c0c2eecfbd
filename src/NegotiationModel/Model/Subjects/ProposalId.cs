namespace NegotiationModel;

/// <summary>Names a proposal within one negotiation; ids left out become p1, p2, … Ids compare by their characters; the default value names nothing.</summary>
public readonly record struct ProposalId : IComparable<ProposalId>
{
    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public ProposalId(string value) => Text = IdRules.Checked(value);

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => Text ?? "";

    /// <summary>The id that a thing has already, which needs no check.</summary>
    internal static ProposalId Of(Registered thing) => new() { Text = thing.Key };

    /// <summary>An id made here, which needs none either.</summary>
    internal static ProposalId Known(string made) => new() { Text = made };

    /// <summary>An id kept as its text, which takes half the room of one that may be missing.</summary>
    internal static ProposalId? Kept(string? text) => text is null ? default(ProposalId?) : new ProposalId { Text = text.Length == 0 ? null : text };

    /// <inheritdoc/>
    public int CompareTo(ProposalId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    private string? Text { get; init; }

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    public static implicit operator ProposalId(string value) => new(value);
}
