using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Names a representative within one party, such as <c>peskov</c>. Ids compare by their characters; the default value names
/// nothing.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct RepresentativeId : IComparable<RepresentativeId>, ISpanParsable<RepresentativeId>
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

    /// <summary>Reads an id as it is written, for routes and queries of web applications.</summary>
    /// <param name="s">1 to 200 characters, none of them a control character.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static RepresentativeId Parse(string s, IFormatProvider? provider = null) => new(IdRules.Parsed(s));

    /// <summary>Reads an id as it is written; false when the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id; the default, which names nothing, when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RepresentativeId result)
    {
        var reads = s is not null && IdRules.Problem(s) is null;
        result = reads ? new(s!) : default;
        return reads;
    }

    static RepresentativeId ISpanParsable<RepresentativeId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<RepresentativeId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RepresentativeId result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="id">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is null, empty, too long, or holds a control character.</exception>
    public static implicit operator RepresentativeId(string id) => new(IdRules.Converted(id, nameof(RepresentativeId)));
}
