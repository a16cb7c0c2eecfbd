using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Who may suspend an agreement.</summary>
[JsonConverter(typeof(EnumNameConverter<SuspensionRule>))]
[DocumentName(nameof(Nobody), "never")]
public enum SuspensionRule
{
    /// <summary>Nobody.</summary>
    Nobody,

    /// <summary>Each party to it; who suspended it resumes it, or any other once that party is gone.</summary>
    AnyParty,
}
