using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Says no to a condition: it will not be met.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record RefuseCondition : Move
    {
        // The id of the condition; with votes, which most reports have none of, a report on it.
        private readonly object said = "";

        /// <summary>Says no to a condition: it will not be met.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="condition">The condition to refuse.</param>
        public RefuseCondition(PartyId by, ConditionId condition)
            : base(by, MoveKind.RefuseCondition) => Condition = condition;

        /// <summary>The condition to refuse.</summary>
        public ConditionId Condition
        {
            get => ConditionId.Kept(said as string ?? ((Report)said).Condition)!.Value;
            init => said = OnCondition(value.Value.Length > 0 ? value.Value : throw WritableArgument.Unnamed(nameof(Condition)), Votes);
        }

        /// <summary>How the body that is asked voted; null where that is not said.</summary>
        public Votes? Votes
        {
            get => (said as Report)?.Votes;
            init => said = OnCondition(Condition.Value, value);
        }

        /// <inheritdoc/>
        public override Subject? ActsOn => Subject.Of(Condition);
    }
}
