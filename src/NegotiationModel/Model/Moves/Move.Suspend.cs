using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Adjourns the talks, suspends an agreement, or lets the time of a promise stand still.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Suspend : Move
    {
        /// <summary>Adjourns the talks.</summary>
        /// <param name="by">The party that moves.</param>
        public Suspend(PartyId by)
            : base(by, MoveKind.Suspend) { }

        /// <summary>When the talks, or the agreement, resume by themselves; never for when somebody resumes them.</summary>
        public End Until { get; init; }

        /// <summary>The promise that is suspended; null for the talks, or an agreement.</summary>
        public ConditionId? Condition
        {
            get;
            init => field = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Condition)) : value;
        }

        /// <summary>The agreement that is suspended, with all that belongs to it; null for the talks, or a promise.</summary>
        public AgreementId? Agreement
        {
            get;
            init => field = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Agreement)) : value;
        }

        /// <inheritdoc/>
        public override Subject? ActsOn =>
            Condition is { } condition ? Subject.Of(condition)
            : Agreement is { } agreement ? Subject.Of(agreement)
            : null;

        internal override bool HangsOnEvents => Until.Form is not null;

        internal override IEnumerable<End> Limits => [Until];
    }
}
