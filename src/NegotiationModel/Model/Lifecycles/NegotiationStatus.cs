using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Where the talks stand.</summary>
[JsonConverter(typeof(EnumNameConverter<NegotiationStatus>))]
public enum NegotiationStatus
{
    /// <summary>Active; nothing was tabled yet.</summary>
    Convened,

    /// <summary>Active; something was tabled, and nothing is live.</summary>
    Open,

    /// <summary>Active; a proposal is live.</summary>
    Tabled,

    /// <summary>Active; a proposal is accepted, with conditions precedent outstanding.</summary>
    AgreedInPrinciple,

    /// <summary>Adjourned; to be resumed.</summary>
    Suspended,

    /// <summary>Closed; what had to be agreed is agreed.</summary>
    Concluded,

    /// <summary>Closed; a party walked away, or ratification was refused.</summary>
    BrokenOff,

    /// <summary>Closed; the deadline passed or the rounds were used up.</summary>
    Expired,
}

/// <summary>What moves the talks from one status to another.</summary>
[JsonConverter(typeof(EnumNameConverter<NegotiationTrigger>))]
public enum NegotiationTrigger
{
    /// <summary>A proposal is live.</summary>
    Table,

    /// <summary>Nothing live or conditionally accepted is left.</summary>
    Clear,

    /// <summary>A proposal is accepted subject to conditions.</summary>
    AgreeInPrinciple,

    /// <summary>The conditional acceptance is gone.</summary>
    FallBack,

    /// <summary>What had to be agreed is agreed.</summary>
    Conclude,

    /// <summary>The talks are adjourned.</summary>
    Suspend,

    /// <summary>The talks go on from where the proposals stand.</summary>
    Resume,

    /// <summary>A party walks away, or ratification is refused.</summary>
    BreakOff,

    /// <summary>The deadline passes, or the rounds are used up.</summary>
    Expire,

    /// <summary>Closed talks are opened again.</summary>
    Reopen,
}

/// <summary>Groups of statuses.</summary>
internal enum NegotiationPhase
{
    Active,
    Closed,
}
