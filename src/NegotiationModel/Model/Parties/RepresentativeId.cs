namespace NegotiationModel;

/// <summary>Names a representative within one party, such as <c>peskov</c>. Ids compare by their characters; the default value names nothing.</summary>
public readonly record struct RepresentativeId : IComparable<RepresentativeId>
{
    private readonly string? value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public RepresentativeId(string value) => this.value = IdRules.Checked(value);

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => value ?? "";

    /// <inheritdoc/>
    public int CompareTo(RepresentativeId other) => string.CompareOrdinal(value, other.value);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    public static implicit operator RepresentativeId(string value) => new(value);
}
