using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>
    /// Sets conditions after the fact. On nothing, or on talks that the party itself has suspended, they stand at once, and so do
    /// independent ones; what would burden the other parties to an agreement is demanded until they concede it.
    /// </summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Require : Move
    {
        private Require(PartyId by, string? on, ConditionId? replaces, ValueList<ConditionDefinition> conditions)
            : base(by, MoveKind.Require) => (On, Replaces, Conditions) = (on, replaces, conditions);

        /// <summary>The id of what they hang on, an agreement or the talks; null for nothing, and for a substitute.</summary>
        public string? On { get; }

        /// <summary>The condition whose place is to be taken; null for none.</summary>
        public ConditionId? Replaces { get; }

        /// <summary>The conditions. On nothing each is independent; a substitute has the kind and the label of the old one.</summary>
        public ValueList<ConditionDefinition> Conditions
        {
            get;
            init => field = Meant(WritableArgument.Items(value, nameof(Conditions)));
        }

        internal override string? ActsOnId => Replaces?.Value ?? On;

        internal override ValueList<ConditionDefinition> Brought => Conditions;

        internal override IEnumerable<PartyId> NamedParties => Conditions.SelectMany(condition => condition.NamedParties);

        internal override IEnumerable<string> GivenIds => Conditions.Select(one => one.Id).OfType<ConditionId>().Select(id => id.Value);

        internal override bool HangsOnEvents => ConditionDefinition.HangOnEvents(Conditions);

        internal override IEnumerable<End> Limits => Conditions.Select(condition => condition.Due);

        /// <summary>Sets conditions on nothing, on which nothing hangs but what names them.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="conditions">The conditions; each is taken as independent.</param>
        public static Require StandaloneConditions(PartyId by, ValueList<ConditionDefinition> conditions) =>
            new(by, null, null, conditions);

        /// <summary>Sets conditions on an agreement.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="agreement">The agreement.</param>
        /// <param name="conditions">The conditions.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        public static Require OnAgreement(PartyId by, AgreementId agreement, ValueList<ConditionDefinition> conditions) =>
            new(by, agreement.Value.Length > 0 ? agreement.Value : throw WritableArgument.Unnamed(nameof(agreement)), null, conditions);

        /// <summary>Sets conditions on talks that the party has suspended: they do not resume before these are met or waived, or have
        /// failed.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="negotiationId">The id of the negotiation.</param>
        /// <param name="conditions">The conditions.</param>
        /// <exception cref="ArgumentException">The text is no id.</exception>
        public static Require BeforeResuming(PartyId by, string negotiationId, ValueList<ConditionDefinition> conditions) =>
            new(by, IdRules.Checked(negotiationId), null, conditions);

        /// <summary>Puts a condition in the place of another.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="old">The condition to be replaced.</param>
        /// <param name="substitute">What is to take its place; it has the kind and the label of the old one.</param>
        public static Require InPlaceOf(PartyId by, ConditionId old, ConditionDefinition substitute) =>
            new(by, null, old.Value.Length > 0 ? old : throw WritableArgument.Unnamed(nameof(Replaces)), [substitute]);

        /// <summary>As a document says it.</summary>
        internal static Require Of(PartyId by, string? on, ConditionId? replaces, ValueList<ConditionDefinition> conditions) =>
            new(by, on, replaces, conditions);

        private ValueList<ConditionDefinition> Meant(ValueList<ConditionDefinition> conditions) =>
            On is not null ? conditions
            : Replaces is null
                ? ValueList.Changed(
                    conditions,
                    static one => one.Kind == ConditionKind.Independent ? one : one with { Kind = ConditionKind.Independent }
                )
            : conditions.Count > 1 ? throw new ArgumentException("One condition takes the place of another.", nameof(Conditions))
            : [.. conditions.Select(one => one with { Kind = default, AlternativesLabel = null })];
    }
}
