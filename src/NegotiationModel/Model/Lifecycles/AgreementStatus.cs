using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Where an agreement stands; its life goes on when the talks are over.</summary>
[JsonConverter(typeof(EnumNameConverter<AgreementStatus>))]
[DocumentName(nameof(ProvisionallyAgreed), "provisional")]
[DocumentName(nameof(ProvisionallyApplied), "applied")]
[DocumentName(nameof(EntryIntoForceFailed), "unratified")]
[DocumentName(nameof(EndedByFailedCondition), "dissolved")]
[DocumentName(nameof(LapsedWithTalks), "lapsed")]
public enum AgreementStatus
{
    /// <summary>Issues are settled provisionally, and nothing binds before all are.</summary>
    ProvisionallyAgreed,

    /// <summary>Ratification is outstanding, or something else that must come before it is in force.</summary>
    Pending,

    /// <summary>Binding.</summary>
    InForce,

    /// <summary>It will not be in force: ratification was refused or failed, or what had to come before it did not come
    /// about.</summary>
    EntryIntoForceFailed,

    /// <summary>Ended by a condition subsequent that failed.</summary>
    EndedByFailedCondition,

    /// <summary>Its issues were agreed anew.</summary>
    Superseded,

    /// <summary>Provisional when the talks failed.</summary>
    LapsedWithTalks,

    /// <summary>Applied provisionally, before it is in force.</summary>
    ProvisionallyApplied,

    /// <summary>In force, but suspended by a party, until it is resumed.</summary>
    Suspended,

    /// <summary>Its term is over, its parties agree so, or fewer than two of them are left.</summary>
    Ended,
}
