using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Accepts a proposal: outright, on some issues only, or subject to conditions.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Accept : Move
    {
        /// <summary>Accepts a proposal.</summary>
        /// <param name="by">The party that accepts.</param>
        /// <param name="proposal">The proposal to accept.</param>
        public Accept(PartyId by, ProposalId proposal)
            : base(by, MoveKind.Accept) => Proposal = proposal;

        /// <summary>The proposal to accept.</summary>
        public ProposalId Proposal
        {
            get;
            init => field = value.Value.Length > 0 ? value : throw WritableArgument.Unnamed(nameof(Proposal));
        }

        /// <summary>The terms restated; if they differ, the acceptance is a counter-proposal in disguise (CISG art. 19(1)), and refused or
        /// taken as one, as the protocol says. Null for not restated.</summary>
        public Terms? Terms { get; init; }

        /// <summary>The issues it accepts, for an acceptance in part; null for all.</summary>
        public ValueList<IssueId>? Issues
        {
            get;
            init => field = value is { } named ? WritableArgument.Ids(named, static id => id.Value, nameof(Issues)) : null;
        }

        /// <summary>What it is subject to; empty for an outright acceptance.</summary>
        public ValueList<ConditionDefinition> Conditions
        {
            get;
            init => field = ConditionDefinition.OfAcceptance(WritableArgument.Items(value, nameof(Conditions)), nameof(Conditions));
        }

        /// <summary>The id that the counter-proposal is to have, where it is one; left out, the first free of p1, p2, … In a log it stands
        /// where there is one.</summary>
        public ProposalId? Counter
        {
            get;
            init => field = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Counter)) : value;
        }

        internal override Terms Stated => Terms ?? NegotiationModel.Terms.Empty;

        internal override ValueList<IssueId>? NamedIssues => Issues;

        internal override ValueList<ConditionDefinition> Brought => Conditions;

        internal override IEnumerable<PartyId> NamedParties => Conditions.SelectMany(condition => condition.NamedParties);

        internal override IEnumerable<string> GivenIds =>
            Conditions
                .Select(condition => condition.Id)
                .OfType<ConditionId>()
                .Select(id => id.Value)
                .Prepend(Counter?.Value)
                .OfType<string>();

        internal override bool HangsOnEvents => ConditionDefinition.HangOnEvents(Conditions);

        internal override IEnumerable<End> Limits => Conditions.Select(condition => condition.Due);

        /// <inheritdoc/>
        public override Subject? Subject => NegotiationModel.Subject.Of(Proposal);
    }
}
