using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>How far a representative's word carries (Vienna Convention on the Law of Treaties, art. 7).</summary>
[JsonConverter(typeof(EnumNameConverter<Authority>))]
[DocumentName(nameof(StatementsOnly), "speak")]
public enum Authority
{
    /// <summary>May make any move for the party.</summary>
    Bind,

    /// <summary>May only make statements: a spokesman's "we accept" is refused.</summary>
    StatementsOnly,
}
