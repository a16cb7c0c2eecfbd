using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Names a condition within one negotiation; ids left out become c1, c2, … Ids compare by their characters; the default value
/// names nothing.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct ConditionId : IComparable<ConditionId>, ISpanParsable<ConditionId>
{
    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public ConditionId(string value) => Text = IdRules.Checked(value);

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => Text ?? "";

    /// <summary>The id that a thing has already, which needs no check.</summary>
    internal static ConditionId Of(KeyedListItem thing) => new() { Text = thing.Key };

    /// <summary>An id kept as its text, which takes half the room of one that may be missing.</summary>
    internal static ConditionId? Kept(string? text) =>
        text is null ? default(ConditionId?) : new ConditionId { Text = text.Length == 0 ? null : text };

    /// <inheritdoc/>
    public int CompareTo(ConditionId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    private string? Text { get; init; }

    /// <summary>Reads an id as it is written, for routes and queries of web applications.</summary>
    /// <param name="s">1 to 200 characters, none of them a control character.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static ConditionId Parse(string s, IFormatProvider? provider = null) => new(IdRules.Parsed(s));

    /// <summary>Reads an id as it is written; false when the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id; the default, which names nothing, when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ConditionId result)
    {
        var reads = s is not null && IdRules.Problem(s) is null;
        result = reads ? new(s!) : default;
        return reads;
    }

    static ConditionId ISpanParsable<ConditionId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ConditionId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ConditionId result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="id">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is null, empty, too long, or holds a control character.</exception>
    public static implicit operator ConditionId(string id) => new() { Text = IdRules.Converted(id, nameof(ConditionId)) };
}
