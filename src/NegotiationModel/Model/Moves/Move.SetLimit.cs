using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Which limit of a subject that has several is set.</summary>
[JsonConverter(typeof(EnumNameConverter<LimitKind>))]
[DocumentName(nameof(SuspendedUntil), "until")]
public enum LimitKind
{
    /// <summary>Until when an offer is firm.</summary>
    FirmUntil,

    /// <summary>Until when the talks, or an agreement, are suspended.</summary>
    SuspendedUntil,
}

public abstract partial record Move
{
    /// <summary>Sets a limit anew: the deadline of the talks, the expiry or the firmness of a proposal, the due of a condition, the end of
    /// a suspension. An expiry, a firmness and a due come no sooner than they were, or are refused as
    /// <see cref="RefusalCode.LimitChangeNotAllowed"/>, except the due of one's own promise outside agreements, and a due that passed and
    /// meant nothing.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record SetLimit : Move
    {
        /// <summary>Sets a limit anew.</summary>
        /// <param name="by">The party that moves.</param>
        /// <param name="target">The id of what it is a limit of: a proposal, a condition, an agreement, or the negotiation itself.</param>
        /// <param name="until">The new end; never to lift the limit.</param>
        /// <exception cref="ArgumentException">The target is no id.</exception>
        public SetLimit(PartyId by, string target, End until)
            : base(by, MoveKind.SetLimit) => (Target, Until) = (IdRules.Checked(target), until);

        /// <summary>The id of what it is a limit of: a proposal, a condition, an agreement, or the negotiation itself.</summary>
        public string Target { get; }

        /// <summary>The new end; never to lift the limit.</summary>
        public End Until { get; }

        /// <summary>Which of its limits; left out, the deadline of the talks, the expiry of a proposal, the due of a condition.</summary>
        public LimitKind? Limit
        {
            get;
            init => field = value is { } limit ? WritableArgument.Member(limit, nameof(Limit)) : null;
        }

        internal override string ActsOnId => Target;

        internal override IEnumerable<End> Limits => [Until];

        internal override bool HangsOnEvents => Until.Form is not null;
    }
}
