namespace NegotiationModel;

/// <summary>Names an issue on the agenda of one negotiation, such as <c>price</c>. Ids compare by their characters; the default value names nothing.</summary>
public readonly record struct IssueId : IComparable<IssueId>
{
    private readonly string? value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public IssueId(string value) => this.value = IdRules.Checked(value);

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <inheritdoc/>
    public int CompareTo(IssueId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    public static implicit operator IssueId(string value) => new(value);
}
