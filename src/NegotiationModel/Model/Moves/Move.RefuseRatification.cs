using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Refuses to ratify an agreement.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record RefuseRatification : Move
    {
        /// <summary>Refuses to ratify an agreement.</summary>
        /// <param name="by">The ratifier.</param>
        /// <param name="agreement">The agreement to refuse; null for the only one pending.</param>
        public RefuseRatification(PartyId by, AgreementId? agreement = null)
            : base(by, MoveKind.RefuseRatification) => Agreement = agreement;

        /// <summary>The agreement to refuse; null for the only one pending.</summary>
        public AgreementId? Agreement
        {
            get;
            init => field = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Agreement)) : value;
        }

        /// <inheritdoc/>
        public override Subject? ActsOn => Agreement is { } agreement ? Subject.Of(agreement) : null;
    }
}
