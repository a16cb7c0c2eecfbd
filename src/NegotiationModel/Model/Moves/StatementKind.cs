using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What a statement is meant as. None of them changes a status.</summary>
[JsonConverter(typeof(EnumNameConverter<StatementKind>))]
public enum StatementKind
{
    /// <summary>A remark.</summary>
    Remark,

    /// <summary>A question; not a rejection (Restatement (Second) of Contracts § 39).</summary>
    Inquiry,

    /// <summary>An explanation of something said.</summary>
    Clarification,

    /// <summary>A hint at what might be acceptable.</summary>
    Signal,

    /// <summary>An announcement of harm.</summary>
    Threat,

    /// <summary>A limit declared not to be crossed.</summary>
    RedLine,
}
