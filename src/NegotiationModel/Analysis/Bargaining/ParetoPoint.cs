using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>Utilities that no outcome improves for one party without making another worse off.</summary>
/// <param name="Utilities">Each party's utility, in the order of the parties.</param>
/// <param name="OutcomeIndex">The number of the first outcome that has them, whose terms are <see cref="Terms"/>; others may have the
/// same.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record ParetoPoint(ValueList<double> Utilities, long OutcomeIndex) : IWritesJson
{
    private readonly IgnoredInEquality<OutcomeSpace?> space;

    internal ParetoPoint(ValueList<double> utilities, long outcomeIndex, OutcomeSpace? space)
        : this(utilities, outcomeIndex) => this.space = new(space);

    /// <summary>The terms of that outcome; empty where the point was found among utilities alone.</summary>
    public Terms Terms => space.Value?[OutcomeIndex] ?? NegotiationModel.Terms.Empty;

    /// <summary>The terms and what they are worth to each party: "price: 9000 (0.5, 0.25)".</summary>
    public override string ToString() =>
        $"{(Terms.Count > 0 ? Terms.ToString() : FormattableString.Invariant($"outcome {OutcomeIndex}"))} "
        + $"({string.Join(", ", Utilities.Select(utility => FormattableString.Invariant($"{utility:0.###}")))})";

    void IWritesJson.WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("utilities");
        foreach (var utility in Utilities)
            json.WriteNumberValue(utility);
        json.WriteEndArray();
        json.WriteNumber("outcome", OutcomeIndex);
        if (Terms.Count > 0)
            TermsWriter.Write(json, "terms", Terms);
        json.WriteEndObject();
    }
}
