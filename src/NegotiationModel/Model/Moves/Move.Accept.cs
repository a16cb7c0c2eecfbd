using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Accepts a proposal: outright, on some issues only, or subject to conditions; or accedes to an agreement of
    /// others.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Accept : Move
    {
        // As many acceptances as there are deals: of what is accepted only the id is kept, and of which kind it is.
        private readonly string id;
        private readonly string? counter;
        private readonly bool accedes;

        /// <summary>Accepts a proposal.</summary>
        /// <param name="by">The party that accepts.</param>
        /// <param name="proposal">The proposal to accept.</param>
        public Accept(PartyId by, ProposalId proposal)
            : base(by, MoveKind.Accept) =>
            id = proposal.Value.Length > 0 ? proposal.Value : throw WritableArgument.Unnamed(nameof(Proposal));

        private Accept(PartyId by, AgreementId agreement)
            : base(by, MoveKind.Accept) =>
            (id, accedes) = (agreement.Value.Length > 0 ? agreement.Value : throw WritableArgument.Unnamed(nameof(AccedesTo)), true);

        /// <summary>The proposal to accept; null where the party accedes to an agreement.</summary>
        public ProposalId? Proposal => accedes ? (ProposalId?)null : ProposalId.Known(id);

        /// <summary>The agreement to which the party accedes; null where it accepts a proposal.</summary>
        public AgreementId? AccedesTo => accedes ? AgreementId.Known(id) : (AgreementId?)null;

        /// <summary>The terms restated; if they differ, the acceptance is a counter-proposal in disguise (CISG art. 19(1)), and refused or
        /// taken as one, as the protocol says. Null for not restated.</summary>
        /// <exception cref="InvalidOperationException">It is set where the party accedes to an agreement.</exception>
        public Terms? Terms
        {
            get;
            init => field = OfProposal(value);
        }

        /// <summary>The issues it accepts, for an acceptance in part; null for all.</summary>
        /// <exception cref="InvalidOperationException">It is set where the party accedes to an agreement.</exception>
        public ValueList<IssueId>? Issues
        {
            get;
            init => field = OfProposal(value) is { } named ? WritableArgument.Ids(named, static id => id.Value, nameof(Issues)) : null;
        }

        /// <summary>What it is subject to; empty for an outright acceptance.</summary>
        public ValueList<ConditionDefinition> Conditions
        {
            get;
            init => field = ConditionDefinition.OfAcceptance(WritableArgument.Items(value, nameof(Conditions)), nameof(Conditions));
        }

        /// <summary>The id that the counter-proposal is to have, where it is one; left out, the first free of p1, p2, … In a log it stands
        /// where there is one.</summary>
        /// <exception cref="InvalidOperationException">It is set where the party accedes to an agreement.</exception>
        public ProposalId? CounterProposal
        {
            get => ProposalId.Kept(counter);
            init =>
                counter = OfProposal(value) is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(CounterProposal)) : value?.Value;
        }

        internal override Terms Stated => Terms ?? NegotiationModel.Terms.Empty;

        internal override ValueList<IssueId>? NamedIssues => Issues;

        internal override ValueList<ConditionDefinition> Brought => Conditions;

        internal override IEnumerable<PartyId> NamedParties => Conditions.SelectMany(condition => condition.NamedParties);

        internal override IEnumerable<string> GivenIds =>
            Conditions.Select(condition => condition.Id).OfType<ConditionId>().Select(id => id.Value).Prepend(counter).OfType<string>();

        internal override bool HangsOnEvents => ConditionDefinition.HangOnEvents(Conditions);

        internal override IEnumerable<End> Limits => Conditions.Select(condition => condition.Due);

        /// <inheritdoc/>
        public override Subject? ActsOn => new(accedes ? SubjectKind.Agreement : SubjectKind.Proposal, id);

        /// <summary>Accedes to an agreement between others, as its <see cref="Propose.AllowsAccession"/> allows: outright, or subject to
        /// <see cref="Conditions"/>, and bound once those precedent are met.</summary>
        /// <param name="by">The party that accedes.</param>
        /// <param name="agreement">The agreement.</param>
        /// <example><c>Move.Accept.AccedingTo(turkey.Id, "a1")</c></example>
        public static Accept AccedingTo(PartyId by, AgreementId agreement) => new(by, agreement);

        private T OfProposal<T>(T said) =>
            accedes && said is not null ? throw new InvalidOperationException("Who accedes accepts the whole of an agreement.") : said;
    }
}
