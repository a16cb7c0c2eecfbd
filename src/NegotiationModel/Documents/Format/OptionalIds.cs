namespace NegotiationModel;

/// <summary>Ids that may be left out.</summary>
internal static class OptionalIds
{
    public static PartyId? Party(string? id) => id is null ? (PartyId?)null : new PartyId(id);

    public static RepresentativeId? Representative(string? id) => id is null ? (RepresentativeId?)null : new RepresentativeId(id);

    public static ProposalId? Proposal(string? id) => id is null ? (ProposalId?)null : new ProposalId(id);

    public static ConditionId? Condition(string? id) => id is null ? (ConditionId?)null : new ConditionId(id);

    public static AgreementId? Agreement(string? id) => id is null ? (AgreementId?)null : new AgreementId(id);
}
