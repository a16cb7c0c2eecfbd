using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Where the talks stand.</summary>
[JsonConverter(typeof(EnumNameConverter<NegotiationStatus>))]
[DocumentName(nameof(ConditionallyAccepted), "agreedInPrinciple")]
public enum NegotiationStatus
{
    /// <summary>Active; nothing was tabled yet.</summary>
    Convened,

    /// <summary>Active; something was tabled, and nothing is live.</summary>
    Open,

    /// <summary>Active; a proposal is live.</summary>
    Tabled,

    /// <summary>Active; a proposal is accepted, with conditions precedent outstanding.</summary>
    ConditionallyAccepted,

    /// <summary>Adjourned; to be resumed.</summary>
    Suspended,

    /// <summary>Closed, though agreements may still be pending: what had to be agreed is agreed, and <see cref="Agreement.Status"/> says
    /// what binds.</summary>
    Concluded,

    /// <summary>Closed; a party walked away, or an agreement did not come into force.</summary>
    BrokenOff,

    /// <summary>Closed; the deadline passed or the rounds were used up.</summary>
    Expired,
}
