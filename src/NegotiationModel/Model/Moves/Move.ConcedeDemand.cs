using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Agrees to a condition that another demands. The last of those it burdens makes it outstanding.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record ConcedeDemand : Move
    {
        /// <summary>Agrees to a condition that another demands.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="condition">The condition.</param>
        public ConcedeDemand(PartyId by, ConditionId condition)
            : base(by, MoveKind.ConcedeDemand) => Condition = condition;

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
