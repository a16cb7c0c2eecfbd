using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What a move or a transition is about: a kind and an id.</summary>
/// <param name="Kind">Which kind of thing.</param>
/// <param name="Id">Its id; for the talks themselves, the id of the negotiation.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct Subject(SubjectKind Kind, string Id)
{
    /// <summary>A proposal as a subject.</summary>
    /// <param name="id">The proposal's id.</param>
    public static Subject Of(ProposalId id) => new(SubjectKind.Proposal, id.Value);

    /// <summary>A condition as a subject.</summary>
    /// <param name="id">The condition's id.</param>
    public static Subject Of(ConditionId id) => new(SubjectKind.Condition, id.Value);

    /// <summary>An agreement as a subject.</summary>
    /// <param name="id">The agreement's id.</param>
    public static Subject Of(AgreementId id) => new(SubjectKind.Agreement, id.Value);

    /// <summary>The kind and the id, as in "proposal p1".</summary>
    public override string ToString() => $"{EnumNames.Name(Kind)} {Id}";
}
