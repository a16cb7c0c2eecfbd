using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Says neither yes nor no to a proposal, or to some issues of it, where the protocol knows abstention.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Abstain : Move
    {
        /// <summary>Says neither yes nor no to a proposal.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="proposal">The proposal.</param>
        public Abstain(PartyId by, ProposalId proposal)
            : base(by, MoveKind.Abstain) => Proposal = proposal;

        /// <summary>The proposal.</summary>
        public ProposalId Proposal
        {
            get;
            init => field = value.Value.Length > 0 ? value : throw WritableArgument.Unnamed(nameof(Proposal));
        }

        /// <summary>The issues on which it abstains; null for all.</summary>
        public ValueList<IssueId>? Issues
        {
            get;
            init => field = value is { } named ? WritableArgument.Ids(named, static id => id.Value, nameof(Issues)) : null;
        }

        internal override ValueList<IssueId>? NamedIssues => Issues;

        /// <inheritdoc/>
        public override Subject? ActsOn => Subject.Of(Proposal);
    }
}
