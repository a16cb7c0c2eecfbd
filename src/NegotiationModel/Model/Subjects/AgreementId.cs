using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Names an agreement within one negotiation: a1, a2, … in the order in which they came about. Ids compare by their characters;
/// the default value names nothing.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct AgreementId : IComparable<AgreementId>, ISpanParsable<AgreementId>
{
    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public AgreementId(string value) => Text = IdRules.Checked(value);

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => Text ?? "";

    /// <summary>The id that a thing has already, which needs no check.</summary>
    internal static AgreementId Of(KeyedListItem thing) => new() { Text = thing.Key };

    /// <summary>An id that was checked when it was first written.</summary>
    internal static AgreementId Known(string made) => new() { Text = made };

    /// <inheritdoc/>
    public int CompareTo(AgreementId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    private string? Text { get; init; }

    /// <summary>Reads an id as it is written, for routes and queries of web applications.</summary>
    /// <param name="s">1 to 200 characters, none of them a control character.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static AgreementId Parse(string s, IFormatProvider? provider = null) => new(IdRules.Parsed(s));

    /// <summary>Reads an id as it is written; false when the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id; the default, which names nothing, when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AgreementId result)
    {
        var reads = s is not null && IdRules.Problem(s) is null;
        result = reads ? new(s!) : default;
        return reads;
    }

    static AgreementId ISpanParsable<AgreementId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<AgreementId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AgreementId result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="id">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is null, empty, too long, or holds a control character.</exception>
    public static implicit operator AgreementId(string id) => new() { Text = IdRules.Converted(id, nameof(AgreementId)) };
}
