using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Goes on with suspended talks, from where the proposals stand, or with a suspended promise or agreement, or stays in an
    /// agreement after all.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Resume : Move
    {
        /// <summary>Goes on with suspended talks, from where the proposals stand.</summary>
        /// <param name="by">The party that moves.</param>
        public Resume(PartyId by)
            : base(by, MoveKind.Resume) { }

        /// <summary>The promise that is resumed; null for the talks.</summary>
        public ConditionId? Condition
        {
            get;
            init => field = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Condition)) : value;
        }

        /// <summary>The agreement that the party suspended, or that somebody suspended who is gone; else the one from which it takes its
        /// notice back. Null for the talks.</summary>
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
    }
}
