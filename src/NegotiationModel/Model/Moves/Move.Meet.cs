using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Reports a condition met.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Meet : Move
    {
        /// <summary>Reports a condition met.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="condition">The condition that is met.</param>
        public Meet(PartyId by, ConditionId condition)
            : base(by, MoveKind.Meet) => Condition = condition;

        /// <summary>The condition that is met.</summary>
        public ConditionId Condition
        {
            get;
            init => field = value.Value.Length > 0 ? value : throw WritableArgument.Unnamed(nameof(Condition));
        }

        /// <summary>How the body that is asked voted; null where that is not said.</summary>
        public Votes? Votes { get; init; }

        /// <inheritdoc/>
        public override Subject? Subject => NegotiationModel.Subject.Of(Condition);
    }
}
