using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Takes a proposal of one's own back, or leaves an agreement.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Withdraw : Move
    {
        // A proposal is most often what is withdrawn; of an agreement, what there is to say stands apart.
        private readonly string? proposal;
        private readonly Leave? leave;

        /// <summary>Takes a proposal of one's own back.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="proposal">The proposal to withdraw.</param>
        public Withdraw(PartyId by, ProposalId proposal)
            : base(by, MoveKind.Withdraw) =>
            this.proposal = proposal.Value.Length > 0 ? proposal.Value : throw WritableArgument.Unnamed(nameof(Proposal));

        private Withdraw(PartyId by, AgreementId agreement)
            : base(by, MoveKind.Withdraw) =>
            leave = new(agreement.Value.Length > 0 ? agreement : throw WritableArgument.Unnamed(nameof(Agreement)), default);

        /// <summary>The proposal to withdraw; null where the party leaves an agreement.</summary>
        public ProposalId? Proposal => ProposalId.Kept(proposal);

        /// <summary>The agreement that the party leaves; null where it withdraws a proposal.</summary>
        public AgreementId? Agreement => leave?.Agreement;

        /// <summary>From when it is gone from the agreement, where that is later than its notice; null for at once, or when its notice is
        /// over.</summary>
        /// <exception cref="InvalidOperationException">It is set where a proposal is withdrawn.</exception>
        /// <exception cref="ArgumentException">It is never, which it cannot be.</exception>
        public End? Effective
        {
            get => GoneFrom.OrNull;
            init => GoneFrom = End.Given(value, nameof(Effective), "to be gone at once, or when the notice is over");
        }

        /// <inheritdoc/>
        public override Subject? ActsOn => Proposal is { } proposal ? Subject.Of(proposal) : Subject.Of(Agreement!.Value);

        /// <summary>From when it is gone from the agreement; never for not later than its notice.</summary>
        internal End GoneFrom
        {
            get => leave?.Effective ?? default;
            init => leave = (leave ?? throw new InvalidOperationException("A proposal is withdrawn at once.")) with { Effective = value };
        }

        internal override bool HangsOnEvents => GoneFrom.Form is not null;

        internal override IEnumerable<End> Limits => [GoneFrom];

        /// <summary>Leaves an agreement: at once, or when the notice that it asks for is over.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="agreement">The agreement to leave.</param>
        public static Withdraw From(PartyId by, AgreementId agreement) => new(by, agreement);

        private sealed record Leave(AgreementId Agreement, End Effective);
    }
}
