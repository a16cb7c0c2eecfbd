using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Goes on with suspended talks, from where the proposals stand.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Resume : Move
    {
        /// <summary>Goes on with suspended talks, from where the proposals stand.</summary>
        /// <param name="by">The party that moves.</param>
        public Resume(PartyId by)
            : base(by, MoveKind.Resume) { }
    }
}
