using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

public abstract partial record Move
{
    /// <summary>Adjourns the talks.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record Suspend : Move
    {
        /// <summary>Adjourns the talks.</summary>
        /// <param name="by">The party that moves.</param>
        public Suspend(PartyId by)
            : base(by, MoveKind.Suspend) { }

        /// <summary>When the talks resume by themselves; null for when somebody resumes them.</summary>
        public Instant? Until
        {
            get;
            init => field = DocumentTimeRange.Checked(value, nameof(Until));
        }

        internal override IEnumerable<Instant> Limits => Until is { } until ? [until] : [];
    }
}
