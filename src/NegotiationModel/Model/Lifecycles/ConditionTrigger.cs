using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Lifecycles;

/// <summary>What moves a condition from one status to another.</summary>
[JsonConverter(typeof(EnumNameConverter<ConditionTrigger>))]
[DocumentName(nameof(PostponeConsent), "withhold")]
public enum ConditionTrigger
{
    /// <summary>The last of those it burdens agrees to what was demanded.</summary>
    Concede,

    /// <summary>Whoever is asked puts it off.</summary>
    PostponeConsent,

    /// <summary>It is reported met.</summary>
    Meet,

    /// <summary>The party for whose benefit it stands gives it up.</summary>
    Waive,

    /// <summary>The party it asks, or the proposer, says no.</summary>
    Refuse,

    /// <summary>It is reported impossible, what it watches ends otherwise, or its time passes where that means failure.</summary>
    Fail,

    /// <summary>Its time passes, and with that it is over, neither met nor failed.</summary>
    Lapse,

    /// <summary>Another takes its place.</summary>
    Replace,

    /// <summary>It loses its object.</summary>
    Moot,

    /// <summary>The time of a promise stands still.</summary>
    Suspend,

    /// <summary>It goes on.</summary>
    Resume,
}
