using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Sets the deadline of the talks, later or earlier, or lifts it.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record SetDeadline : Move
    {
        /// <summary>Sets the deadline of the talks, later or earlier, or lifts it.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="deadline">The instant at which it is too late; null to lift the deadline.</param>
        public SetDeadline(PartyId by, Instant? deadline)
            : base(by, MoveKind.SetDeadline) => Deadline = deadline;

        /// <summary>The instant at which it is too late; null for none.</summary>
        public Instant? Deadline
        {
            get;
            init => field = DocumentTimeRange.Checked(value, nameof(Deadline));
        }

        internal override IEnumerable<Instant> Limits => Deadline is { } deadline ? [deadline] : [];
    }
}
