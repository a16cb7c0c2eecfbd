using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Sets the deadline of the talks, later or earlier, or lifts it.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record SetDeadline : Move
    {
        /// <summary>Sets the deadline of the talks, later or earlier, or lifts it.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="deadline">The instant at which it is too late; never to lift the deadline.</param>
        public SetDeadline(PartyId by, End deadline)
            : base(by, MoveKind.SetDeadline) => Deadline = deadline;

        /// <summary>The instant at which it is too late; never for none.</summary>
        public End Deadline { get; init; }

        internal override bool HangsOnEvents => Deadline.Form is not null;

        internal override IEnumerable<End> Limits => [Deadline];
    }
}
