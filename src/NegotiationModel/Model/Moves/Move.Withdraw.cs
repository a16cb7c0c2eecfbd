using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Takes a proposal of one's own back.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Withdraw : Move
    {
        /// <summary>Takes a proposal of one's own back.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="proposal">The proposal to withdraw.</param>
        public Withdraw(PartyId by, ProposalId proposal)
            : base(by, MoveKind.Withdraw) => Proposal = proposal;

        /// <summary>The proposal to withdraw.</summary>
        public ProposalId Proposal
        {
            get;
            init => field = value.Value.Length > 0 ? value : throw WritableArgument.Unnamed(nameof(Proposal));
        }

        /// <inheritdoc/>
        public override Subject? Subject => NegotiationModel.Subject.Of(Proposal);
    }
}
