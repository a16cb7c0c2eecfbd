using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Ratifies an agreement.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Ratify : Move
    {
        /// <summary>Ratifies an agreement.</summary>
        /// <param name="by">The ratifier.</param>
        /// <param name="agreement">The agreement to ratify; null for the only one pending.</param>
        public Ratify(PartyId by, AgreementId? agreement = null)
            : base(by, MoveKind.Ratify) => Agreement = agreement;

        /// <summary>The agreement to ratify; null for the only one pending.</summary>
        public AgreementId? Agreement
        {
            get;
            init => field = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Agreement)) : value;
        }

        /// <inheritdoc/>
        public override Subject? ActsOn => Agreement is { } agreement ? Subject.Of(agreement) : null;
    }
}
