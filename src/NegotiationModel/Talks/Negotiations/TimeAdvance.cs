using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What letting time pass yields.</summary>
/// <param name="Talks">The talks at the later instant.</param>
/// <param name="Transitions">What time changed, in order.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct TimeAdvance(Negotiation Talks, ValueList<Transition> Transitions)
{
    /// <summary>Where the talks stand, and how much changed.</summary>
    public override string ToString() => Talks is null ? "no talks" : $"{Talks}; {NumberText.Count(Transitions.Count, "change")}";
}
