using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Says no to a condition: it will not be met.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Refuse : Move
    {
        /// <summary>Says no to a condition: it will not be met.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="condition">The condition to refuse.</param>
        public Refuse(PartyId by, ConditionId condition)
            : base(by, MoveKind.Refuse) => Condition = condition;

        /// <summary>The condition to refuse.</summary>
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
