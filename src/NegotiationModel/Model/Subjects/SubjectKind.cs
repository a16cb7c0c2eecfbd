using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>The kinds of things that have a status of their own, one for each state machine.</summary>
[JsonConverter(typeof(EnumNameConverter<SubjectKind>))]
public enum SubjectKind
{
    /// <summary>The talks themselves.</summary>
    Negotiation,

    /// <summary>A proposal on the table.</summary>
    Proposal,

    /// <summary>A condition of an acceptance.</summary>
    Condition,

    /// <summary>What came of an accepted proposal.</summary>
    Agreement,
}
