using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>How much a party cares for one issue, and what it values on it.</summary>
/// <param name="Issue">The issue's id.</param>
/// <param name="Weight">By what the value on this issue is multiplied; usually the weights of a party sum to 1.</param>
/// <param name="Valuation">What each value on the issue is worth.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record IssuePreference(IssueId Issue, double Weight, Valuation Valuation)
{
    // What is below this counts as nothing, as Genius has it: a maximum of zero divides nothing.
    private const double Least = 0.00001;

    /// <summary>What each value on the issue is worth.</summary>
    public Valuation Valuation
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Valuation));
    } = Valuation ?? throw new ArgumentNullException(nameof(Valuation));

    /// <summary>By what the value on this issue is multiplied.</summary>
    public double Weight
    {
        get;
        init => field = Preferences.Finite(value, nameof(Weight));
    } = Preferences.Finite(Weight, nameof(Weight));

    /// <summary>What a value on the issue adds to utility: weight × value, or weight × (value ÷ greatest), to the last bit as Genius and
    /// NegMAS compute it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scale">As the <see cref="Preferences.EvaluationScale"/> of the party has it: as written, or divided by the greatest on
    /// the issue; an issue on which nothing is worth 0.00001 then adds nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is none of the two.</exception>
    public double Utility(Value value, EvaluationScale scale) =>
        scale switch
        {
            EvaluationScale.Raw => Weight * Valuation.UtilityOf(value),
            EvaluationScale.DividedByMax => Valuation.Max < Least ? 0 : Weight * (Valuation.UtilityOf(value) / Valuation.Max),
            _ => throw new ArgumentOutOfRangeException(
                nameof(scale),
                scale,
                "Evaluations are raw or divided by the greatest on the issue."
            ),
        };

    /// <summary>The issue, its weight and what is worth what: "price, weight 0.7: 7000: 0, 10000: 1".</summary>
    public override string ToString() => $"{Issue}, weight {NumberText.Short(Weight)}: {Valuation}";
}
