using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Tables a proposal. A principal accepts it by proposing it, unless it is without commitment.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed partial record Propose : Move
    {
        // What most proposals do not say takes no room in them.
        private readonly string? proposal,
            answers,
            replaces;
        private readonly Particulars? particulars;

        /// <summary>Tables a proposal.</summary>
        /// <param name="by">The party that puts it forward.</param>
        /// <param name="terms">What it proposes on each issue.</param>
        public Propose(PartyId by, Terms terms)
            : base(by, MoveKind.Propose) => Terms = terms ?? throw new ArgumentNullException(nameof(terms));

        /// <summary>Tables a proposal whose terms are given as a list or a sequence. In F#, set further properties in
        /// the call: <c>Move.Propose(seller, [ price.Is 9_000m ], Proposal = ProposalId "x")</c>; in C#, by <c>with</c>.</summary>
        /// <param name="by">The party that puts it forward.</param>
        /// <param name="terms">What it proposes; at most one term for each issue.</param>
        public Propose(PartyId by, IEnumerable<Term> terms)
            : this(by, Terms.CreateRange(terms)) { }

        /// <summary>The id the proposal is to have; left out, the first free of p1, p2, …</summary>
        public ProposalId? Proposal
        {
            get => ProposalId.Kept(proposal);
            init => proposal = Named(value, nameof(Proposal));
        }

        /// <summary>The parties with whom it is put forward. They are told of as such, and each still has to accept: being named accepts
        /// nothing.</summary>
        public ValueList<PartyId> UncommittedCoSponsors
        {
            get => particulars?.With ?? default;
            init =>
                particulars =
                    value == UncommittedCoSponsors
                        ? particulars
                        : (Said with { With = WritableArgument.Ids(value, static id => id.Value, nameof(UncommittedCoSponsors)) }).Kept;
        }

        /// <summary>What it proposes on each issue.</summary>
        public Terms Terms
        {
            get;
            init => field = value ?? throw new ArgumentNullException(nameof(value));
        }

        /// <summary>The proposal of another party to which it is a counter-proposal; null where it is none.</summary>
        public ProposalId? CounterTo
        {
            get => ProposalId.Kept(answers);
            init => answers = Named(value, nameof(CounterTo));
        }

        /// <summary>The proposal of one's own that it revises.</summary>
        public ProposalId? Replaces
        {
            get => ProposalId.Kept(replaces);
            init => replaces = Named(value, nameof(Replaces));
        }

        /// <summary>The id of a dead proposal, which it tables again; or, where no proposal has it, of an agreement that is over, which it
        /// reinstates under its own id, with the terms and the parties it had. Null for neither.</summary>
        /// <exception cref="ArgumentException">The text is no id.</exception>
        public string? RevivesProposalOrAgreement
        {
            get => particulars?.Revives;
            init =>
                particulars =
                    value == RevivesProposalOrAgreement
                        ? particulars
                        : (
                            Said with
                            {
                                Revives =
                                    value is not null && IdRules.Problem(value) is { } problem
                                        ? throw new ArgumentException($"An id {problem}.", nameof(RevivesProposalOrAgreement))
                                        : value,
                            }
                        ).Kept;
        }

        /// <summary>The parties to the agreement that is to come of it, two principals at least, a committed proposer among them: only
        /// these respond, and it settles nothing for the others. Empty for all principals at the table. Where it is about an agreement,
        /// that says who the parties are, and this means nothing.</summary>
        public ValueList<PartyId> Between
        {
            get => particulars?.Between ?? default;
            init =>
                particulars =
                    value == Between
                        ? particulars
                        : (Said with { Between = WritableArgument.Ids(value, static id => id.Value, nameof(Between)) }).Kept;
        }

        /// <summary>When it lapses; at that instant it is already too late.</summary>
        public End Expires
        {
            get => particulars?.Expires ?? default;
            init => particulars = value == Expires ? particulars : (Said with { Expires = value }).Kept;
        }

        /// <summary>Until when it is a firm offer: before then its proposer cannot withdraw or replace it, nor end it by walking away or by
        /// a sooner deadline (CISG art. 16(2)). Null for not firm.</summary>
        /// <exception cref="ArgumentException">It is never, which it cannot be.</exception>
        public End? FirmUntil
        {
            get => Firmness.OrNull;
            init => Firmness = End.Given(value, nameof(FirmUntil), "where the offer is not firm");
        }

        /// <summary>Whether its proposer does not accept it by proposing it: acceptances of others count, and it is concluded when its
        /// proposer accepts it too, or without that where the rule is met by the others alone. A non-paper or an invitation to treat (CISG
        /// art. 14).</summary>
        public bool LeavesProposerUncommitted
        {
            get => particulars?.LeavesProposerUncommitted == true;
            init => particulars = value == LeavesProposerUncommitted ? particulars : (Said with { LeavesProposerUncommitted = value }).Kept;
        }

        /// <summary>Whether those who have said nothing when it expires have accepted it (a silence procedure); the protocol must let
        /// it.</summary>
        public bool SilenceAccepts
        {
            get => particulars?.SilenceAccepts == true;
            init => particulars = value == SilenceAccepts ? particulars : (Said with { SilenceAccepts = value }).Kept;
        }

        /// <summary>Whether it says more than terms, and what it answers and replaces. Most do not.</summary>
        internal bool SaysMore => particulars is not null;

        /// <summary>Whether it names parties, a text, or what it is about or revives. Most that say more say only when they end.</summary>
        internal bool NamesMore => particulars is { NamesMore: true };

        /// <summary>Whether it ends by itself.</summary>
        internal bool IsLimited => particulars is { Expires.IsNever: false };

        /// <summary>Until when it is a firm offer; never for not firm.</summary>
        internal End Firmness
        {
            get => particulars?.FirmUntil ?? default;
            init => particulars = value == Firmness ? particulars : (Said with { FirmUntil = value }).Kept;
        }

        /// <summary>Whether it is a firm offer.</summary>
        internal bool IsFirm => particulars is { FirmUntil.IsNever: false };

        internal override Terms Stated => Terms;

        internal override ValueList<ConditionDefinition> Brought => AgreementConditions;

        internal override IEnumerable<PartyId> NamedParties =>
            UncommittedCoSponsors.Concat(Between).Concat(AgreementConditions.SelectMany(condition => condition.NamedParties));

        internal override IEnumerable<string> ReferredIds =>
            new[] { CounterTo?.Value, Replaces?.Value, RevivesProposalOrAgreement, Target?.Agreement.Value }.OfType<string>();

        internal override IEnumerable<string> GivenIds =>
            AgreementConditions
                .Select(condition => condition.Id)
                .OfType<ConditionId>()
                .Select(id => id.Value)
                .Prepend(proposal)
                .OfType<string>();

        internal override bool HangsOnEvents =>
            particulars is { } said
            && (said.Expires.Form is not null || said.FirmUntil.Form is not null || said.Text is { HangsOnEvents: true });

        internal override IEnumerable<End> Limits =>
            AgreementConditions
                .Select(condition => condition.Due)
                .Prepend(AppliedFrom)
                .Prepend(InForceUntil ?? default)
                .Prepend(Firmness)
                .Prepend(Expires);

        private static string? Named(ProposalId? id, string name) =>
            id is { Value.Length: 0 } ? throw WritableArgument.Unnamed(name) : id?.Value;

        private Particulars Said => particulars ?? Particulars.None;

        private sealed record Particulars
        {
            public static Particulars None { get; } = new();

            public ValueList<PartyId> With { get; init; }

            public string? Revives { get; init; }

            public ValueList<PartyId> Between { get; init; }

            public End Expires { get; init; }

            public End FirmUntil { get; init; }

            public bool LeavesProposerUncommitted { get; init; }

            public AgreementReference? Target { get; init; }

            public bool SilenceAccepts { get; init; }

            public AgreementText? Text { get; init; }

            public bool NamesMore => Text is not null || Target is not null || Revives is not null || With.Count > 0 || Between.Count > 0;

            public Particulars? Kept => this == None ? null : this;
        }
    }
}
