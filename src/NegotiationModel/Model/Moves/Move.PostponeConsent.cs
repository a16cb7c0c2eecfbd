using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Puts off what a condition asks: not now, and not no. From then on silence never means that the condition is met.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record PostponeConsent : Move
    {
        /// <summary>Puts off what a condition asks.</summary>
        /// <param name="by">The party that is asked.</param>
        /// <param name="condition">The condition.</param>
        public PostponeConsent(PartyId by, ConditionId condition)
            : base(by, MoveKind.PostponeConsent) => Condition = condition;

        /// <summary>The condition.</summary>
        public ConditionId Condition
        {
            get;
            init => field = value.Value.Length > 0 ? value : throw WritableArgument.Unnamed(nameof(Condition));
        }

        /// <inheritdoc/>
        public override Subject? ActsOn => Subject.Of(Condition);
    }
}
