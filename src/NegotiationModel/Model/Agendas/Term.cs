using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What terms say on one issue.</summary>
/// <param name="Issue">The issue's id.</param>
/// <param name="Value">The value put on it.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly partial record struct Term(IssueId Issue, Value Value)
{
    /// <summary>The issue and its value, as in "price: 9000".</summary>
    public override string ToString() => $"{Issue}: {Value}";
}
