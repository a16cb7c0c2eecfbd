using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Where an agreement stands; its life goes on when the talks are over.</summary>
[JsonConverter(typeof(EnumNameConverter<AgreementStatus>))]
public enum AgreementStatus
{
    /// <summary>Issues are closed, and nothing binds before all are.</summary>
    Provisional,

    /// <summary>Ratification is outstanding.</summary>
    Pending,

    /// <summary>Binding.</summary>
    InForce,

    /// <summary>Ratification was refused.</summary>
    Unratified,

    /// <summary>Ended by a condition subsequent that failed.</summary>
    Dissolved,

    /// <summary>Its issues were agreed anew.</summary>
    Superseded,

    /// <summary>Provisional when the talks failed.</summary>
    Lapsed,

    /// <summary>Its term is over, its parties agree so, or fewer than two of them are left.</summary>
    Ended,
}

/// <summary>What moves an agreement from one status to another.</summary>
[JsonConverter(typeof(EnumNameConverter<AgreementTrigger>))]
public enum AgreementTrigger
{
    /// <summary>The last issue is closed.</summary>
    Close,

    /// <summary>The last ratifier ratifies.</summary>
    Ratify,

    /// <summary>A ratifier refuses.</summary>
    RefuseRatification,

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
