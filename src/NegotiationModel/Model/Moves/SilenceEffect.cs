using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What it means that a condition's due passes and nobody has reported anything.</summary>
[JsonConverter(typeof(EnumNameConverter<SilenceEffect>))]
public enum SilenceEffect
{
    /// <summary>The condition is over. A precedent one takes its acceptance along; after a subsequent one the agreement stands.</summary>
    Lapse,

    /// <summary>The condition has failed.</summary>
    Fail,

    /// <summary>The condition is met: tacit consent, or a period in which nothing happened.</summary>
    Meet,
}
