using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Leaves the table: the talks end, or that party leaves, as the protocol says.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record WalkAway : Move
    {
        /// <summary>Leaves the table: the talks end, or that party leaves, as the protocol says.</summary>
        /// <param name="by">The party that moves.</param>
        public WalkAway(PartyId by)
            : base(by, MoveKind.WalkAway) { }
    }
}
