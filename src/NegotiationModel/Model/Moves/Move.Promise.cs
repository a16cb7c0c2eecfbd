using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Promises something: independent conditions of who promises, on which nothing hangs but what names them.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Promise : Move
    {
        /// <summary>Promises something.</summary>
        /// <param name="by">The party that promises.</param>
        /// <param name="conditions">What it promises; each is taken as independent, and of that party.</param>
        public Promise(PartyId by, ValueList<ConditionDefinition> conditions)
            : base(by, MoveKind.Promise) => Conditions = conditions;

        /// <summary>What it promises: each is independent, and of the party that promises.</summary>
        public ValueList<ConditionDefinition> Conditions
        {
            get;
            init => field = ValueList.Changed(WritableArgument.Items(value, nameof(Conditions)), Own);
        }

        /// <summary>The id of what it accompanies or carries out: a proposal, a condition, an agreement; null for none.</summary>
        public string? About
        {
            get;
            init => field = value is null ? null : IdRules.Checked(value);
        }

        /// <summary>Whether it is performed already: it begins as met.</summary>
        public bool IsDone { get; init; }

        internal override ValueList<ConditionDefinition> Brought => Conditions;

        internal override IEnumerable<PartyId> NamedParties => Conditions.SelectMany(condition => condition.NamedParties);

        internal override IEnumerable<string> ReferredIds => About is { } about ? [about] : [];

        internal override IEnumerable<string> GivenIds => Conditions.Select(one => one.Id).OfType<ConditionId>().Select(id => id.Value);

        internal override bool HangsOnEvents => ConditionDefinition.HangOnEvents(Conditions);

        internal override IEnumerable<End> Limits => Conditions.Select(condition => condition.Due);

        private ConditionDefinition Own(ConditionDefinition promise) =>
            promise.Kind == ConditionKind.Independent && promise.AskedParty == By
                ? promise
                : promise with
                {
                    Kind = ConditionKind.Independent,
                    AskedParty = By,
                };
    }
}
