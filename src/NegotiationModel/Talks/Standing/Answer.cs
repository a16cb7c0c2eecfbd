using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What a principal has said to a proposal or to one issue of it, from the least to the most.</summary>
[JsonConverter(typeof(EnumNameConverter<Answer>))]
public enum Answer
{
    /// <summary>No.</summary>
    Rejected = -2,

    /// <summary>Neither yes nor no.</summary>
    Abstained = -1,

    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>Yes, subject to conditions precedent that are not all met or waived.</summary>
    Conditional = 1,

    /// <summary>Yes, outright.</summary>
    Accepted = 2,
}
