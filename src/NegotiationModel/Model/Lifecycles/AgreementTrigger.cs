using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Lifecycles;

/// <summary>What moves an agreement from one status to another.</summary>
[JsonConverter(typeof(EnumNameConverter<AgreementTrigger>))]
[DocumentName(nameof(SettleLastIssue), "close")]
[DocumentName(nameof(EnterIntoForce), "ratify")]
[DocumentName(nameof(FailEntryIntoForce), "refuseRatification")]
[DocumentName(nameof(EndByFailedCondition), "dissolve")]
[DocumentName(nameof(LapseWithTalks), "lapse")]
[DocumentName(nameof(Revive), "reinstate")]
public enum AgreementTrigger
{
    /// <summary>The last issue is settled, so that what was agreed provisionally is definite.</summary>
    SettleLastIssue,

    /// <summary>The time from which it is applied has come.</summary>
    Apply,

    /// <summary>Nothing that must come before it is outstanding any more: the last ratifier ratifies, or the last condition is met.
    /// </summary>
    EnterIntoForce,

    /// <summary>It can be in force no more: a ratifier refuses, or what had to come before it did not come about.</summary>
    FailEntryIntoForce,

    /// <summary>A party suspends it.</summary>
    Suspend,

    /// <summary>Who suspended it resumes it, or the time of that is over.</summary>
    Resume,

    /// <summary>A condition subsequent fails.</summary>
    EndByFailedCondition,

    /// <summary>Its last issue is agreed anew.</summary>
    Supersede,

    /// <summary>Its term is over, its parties agree so, or fewer than two of them are left.</summary>
    End,

    /// <summary>The talks break off or expire.</summary>
    LapseWithTalks,

    /// <summary>A proposal that revives it is agreed.</summary>
    Revive,
}
