using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Gives up a condition that stands for one's benefit.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record WaiveCondition : Move
    {
        /// <summary>Gives up a condition that stands for one's benefit.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="condition">The condition to waive.</param>
        public WaiveCondition(PartyId by, ConditionId condition)
            : base(by, MoveKind.WaiveCondition) => Condition = condition;

        /// <summary>The condition to waive.</summary>
        public ConditionId Condition
        {
            get;
            init => field = value.Value.Length > 0 ? value : throw WritableArgument.Unnamed(nameof(Condition));
        }

        /// <inheritdoc/>
        public override Subject? ActsOn => Subject.Of(Condition);
    }
}
