using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Reports that a condition cannot be met, or was broken.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record FailCondition : Move
    {
        /// <summary>Reports that a condition cannot be met, or was broken.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="condition">The condition that failed.</param>
        public FailCondition(PartyId by, ConditionId condition)
            : base(by, MoveKind.FailCondition) => Condition = condition;

        /// <summary>The condition that failed.</summary>
        public ConditionId Condition
        {
            get;
            init => field = value.Value.Length > 0 ? value : throw WritableArgument.Unnamed(nameof(Condition));
        }

        /// <inheritdoc/>
        public override Subject? ActsOn => Subject.Of(Condition);
    }
}
