using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>The shapes a value has on the wire; an issue says what a value of that shape means.</summary>
[JsonConverter(typeof(EnumNameConverter<ValueKind>))]
[DocumentName(nameof(DateRange), "range")]
public enum ValueKind
{
    /// <summary>Words, an option, a date or a duration.</summary>
    Text,

    /// <summary>An exact decimal number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>From one day to another.</summary>
    DateRange,

    /// <summary>Nothing yet, on purpose: words that say how it will be found.</summary>
    Open,
}
