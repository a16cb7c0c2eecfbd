using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Names an issue on the agenda of one negotiation, such as <c>price</c>. Ids compare by their characters; the default value names
/// nothing.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct IssueId : IComparable<IssueId>, ISpanParsable<IssueId>
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

    /// <summary>Reads an id as it is written, for routes and queries of web applications.</summary>
    /// <param name="s">1 to 200 characters, none of them a control character.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static IssueId Parse(string s, IFormatProvider? provider = null) => new(IdRules.Parsed(s));

    /// <summary>Reads an id as it is written; false when the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id; the default, which names nothing, when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out IssueId result)
    {
        var reads = s is not null && IdRules.Problem(s) is null;
        result = reads ? new(s!) : default;
        return reads;
    }

    static IssueId ISpanParsable<IssueId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<IssueId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out IssueId result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="id">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is null, empty, too long, or holds a control character.</exception>
    public static implicit operator IssueId(string id) => new(IdRules.Converted(id, nameof(IssueId)));
}
