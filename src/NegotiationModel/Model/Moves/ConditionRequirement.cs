using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What a condition asks for.</summary>
[JsonConverter(typeof(EnumNameConverter<ConditionRequirement>))]
[DocumentName(nameof(Act), "deed")]
public enum ConditionRequirement
{
    /// <summary>That something is done.</summary>
    Act,

    /// <summary>That somebody says yes: an approval, a ratification, a ballot.</summary>
    Consent,

    /// <summary>That something happens.</summary>
    Event,

    /// <summary>That a proposal, a condition, an agreement or the talks come to some status.</summary>
    Status,
}
