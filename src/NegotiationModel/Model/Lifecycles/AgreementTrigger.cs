using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Lifecycles;

/// <summary>What moves an agreement from one status to another.</summary>
[JsonConverter(typeof(EnumNameConverter<AgreementTrigger>))]
public enum AgreementTrigger
{
    /// <summary>The last issue is closed.</summary>
    Close,

    /// <summary>The time from which it is applied has come.</summary>
    Apply,

    /// <summary>The last ratifier ratifies.</summary>
    Ratify,

    /// <summary>A ratifier refuses.</summary>
    RefuseRatification,

    /// <summary>A party suspends it.</summary>
    Suspend,

    /// <summary>Who suspended it resumes it, or the time of that is over.</summary>
    Resume,

    /// <summary>A condition subsequent fails.</summary>
    Dissolve,

    /// <summary>Its last issue is agreed anew.</summary>
    Supersede,

    /// <summary>Its term is over, its parties agree so, or fewer than two of them are left.</summary>
    End,

    /// <summary>The talks break off or expire.</summary>
    Lapse,

    /// <summary>A proposal that revives it is agreed.</summary>
    Reinstate,
}
