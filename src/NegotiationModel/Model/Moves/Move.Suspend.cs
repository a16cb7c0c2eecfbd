using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Adjourns the talks, or lets the time of a promise stand still.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Suspend : Move
    {
        /// <summary>Adjourns the talks.</summary>
        /// <param name="by">The party that moves.</param>
        public Suspend(PartyId by)
            : base(by, MoveKind.Suspend) { }

        /// <summary>When the talks resume by themselves; never for when somebody resumes them.</summary>
        public End Until { get; init; }

        /// <summary>The promise that is suspended; null for the talks.</summary>
        public ConditionId? Condition
        {
            get;
            init => field = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Condition)) : value;
        }

        /// <inheritdoc/>
        public override Subject? Subject => Condition is { } condition ? NegotiationModel.Subject.Of(condition) : null;

        internal override bool HangsOnEvents => Until.Form is not null;

        internal override IEnumerable<End> Limits => [Until];
    }
}
