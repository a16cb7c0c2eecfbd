namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Says no to a proposal.</summary>
    public sealed record Reject : Move
    {
        /// <summary>Says no to a proposal.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="proposal">The proposal to reject.</param>
        public Reject(PartyId by, ProposalId proposal)
            : base(by, MoveKind.Reject) => Proposal = proposal;

        /// <summary>The proposal to reject.</summary>
        public ProposalId Proposal { get; init => field = value.Value.Length > 0 ? value : throw Writable.Unnamed(nameof(Proposal)); }

        /// <inheritdoc/>
        public override Subject? Subject => NegotiationModel.Subject.Of(Proposal);
    }
}
