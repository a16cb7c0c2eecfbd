using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Names a proposal within one negotiation; ids left out become p1, p2, … Ids compare by their characters; the default value names
/// nothing.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct ProposalId : IComparable<ProposalId>, ISpanParsable<ProposalId>
{
    /// <summary>Takes an id as it is written.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a control character.</exception>
    public ProposalId(string value) => Text = IdRules.Checked(value);

    /// <summary>The id as it is written; empty for the default value.</summary>
    public string Value => Text ?? "";

    /// <summary>The id that a thing has already, which needs no check.</summary>
    internal static ProposalId Of(KeyedListItem thing) => new() { Text = thing.Key };

    /// <summary>An id made here, which needs none either.</summary>
    internal static ProposalId Known(string made) => new() { Text = made };

    /// <summary>An id kept as its text, which takes half the room of one that may be missing.</summary>
    internal static ProposalId? Kept(string? text) =>
        text is null ? default(ProposalId?) : new ProposalId { Text = text.Length == 0 ? null : text };

    /// <inheritdoc/>
    public int CompareTo(ProposalId other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The id as it is written.</summary>
    public override string ToString() => Value;

    private string? Text { get; init; }

    /// <summary>Reads an id as it is written, for routes and queries of web applications.</summary>
    /// <param name="s">1 to 200 characters, none of them a control character.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is no id.</exception>
    public static ProposalId Parse(string s, IFormatProvider? provider = null) => new(IdRules.Parsed(s));

    /// <summary>Reads an id as it is written; false when the text is none.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The id; the default, which names nothing, when the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProposalId result)
    {
        var reads = s is not null && IdRules.Problem(s) is null;
        result = reads ? new(s!) : default;
        return reads;
    }

    static ProposalId ISpanParsable<ProposalId>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<ProposalId>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ProposalId result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>Takes an id as it is written.</summary>
    /// <param name="id">1 to 200 characters, none of them a control character.</param>
    /// <exception cref="ArgumentException">The text is null, empty, too long, or holds a control character.</exception>
    public static implicit operator ProposalId(string id) => new() { Text = IdRules.Converted(id, nameof(ProposalId)) };
}
