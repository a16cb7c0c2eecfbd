namespace NegotiationModel;

/// <summary>What the moves that deal with a proposal have in common: one about an agreement is dealt with beside the talks, and by whoever
/// was a party to that.</summary>
internal abstract class ProposalMoveDescriptor(MoveRule rule) : MoveDescriptor(rule)
{
    public sealed override SubjectKind? ActsOnKind => SubjectKind.Proposal;

    // Most talks have no proposal about an agreement, and then the one that is named need not be sought.
    public sealed override bool IsBesideTalks(in MoveInContext it) =>
        AgreementProposalRules.MayBe(it.Table) && Named(it) is { } named && AgreementProposalRules.IsAbout(it.Table, named);

    public sealed override bool IsOpenToLeaver(in MoveInContext it) => AgreementProposalRules.IsOfParty(it, Named(it));

    /// <summary>The proposal that the move names; null where there is none of that id.</summary>
    protected static Proposal? Named(in MoveInContext it) => it.Table.Proposals.Find(it.Move.ActsOn!.Value.Id);
}
