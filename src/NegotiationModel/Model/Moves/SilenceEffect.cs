using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What it means that a condition's due passes and nobody has reported anything.</summary>
[JsonConverter(typeof(EnumNameConverter<SilenceEffect>))]
public enum SilenceEffect
{
    /// <summary>The condition is over, and has not failed: after one of <see cref="ConditionKind.EndsAgreementIfFailed"/> the agreement
    /// stands. A precedent one takes along what waits for it.</summary>
    Lapse,

    /// <summary>The condition has failed: one of <see cref="ConditionKind.EndsAgreementIfFailed"/> dissolves the agreement, and a precedent
    /// one takes along what waits for it.</summary>
    Fail,

    /// <summary>The condition is met: tacit consent, or a period in which nothing happened.</summary>
    Meet,
}
