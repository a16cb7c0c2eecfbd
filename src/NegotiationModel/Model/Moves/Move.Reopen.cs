using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Opens closed talks again.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Reopen : Move
    {
        /// <summary>Opens closed talks again.</summary>
        /// <param name="by">The party that moves.</param>
        public Reopen(PartyId by)
            : base(by, MoveKind.Reopen) { }
    }
}
