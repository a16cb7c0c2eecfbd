using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Lifecycles;

/// <summary>What moves the talks from one status to another.</summary>
[JsonConverter(typeof(EnumNameConverter<NegotiationTrigger>))]
[DocumentName(nameof(AcceptConditionally), "agreeInPrinciple")]
public enum NegotiationTrigger
{
    /// <summary>A proposal is live.</summary>
    Table,

    /// <summary>Nothing live or conditionally accepted is left.</summary>
    Clear,

    /// <summary>A proposal is accepted subject to conditions.</summary>
    AcceptConditionally,

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
