using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>What each value on an issue is worth to a party: a table of single values, or a curve over those that have an order.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract record Valuation
{
    private protected Valuation() { }

    /// <summary>The greatest worth of any value.</summary>
    public abstract double Max { get; }

    /// <summary>Single values and what they are worth.</summary>
    /// <param name="worths">At least one, each value once.</param>
    public static ValueTable Table(params ValueList<ValueUtility> worths) => new(worths);

    /// <summary>From the worst value, worth 0, in a straight line to the best, worth 1; beyond either it stays what it is there.</summary>
    /// <param name="worst">A number, a date or a duration.</param>
    /// <param name="best">One of the same kind, greater or smaller.</param>
    public static ValueCurve Linear(Value worst, Value best) => new([new(worst, 0), new(best, 1)]);

    /// <summary>From the worst number, worth 0, in a straight line to the best, worth 1; beyond either it stays what it is there.</summary>
    /// <param name="worst">The worst number.</param>
    /// <param name="best">The best, greater or smaller.</param>
    public static ValueCurve Linear(decimal worst, decimal best) => Linear(Value.Of(worst), Value.Of(best));

    /// <summary>In straight lines from point to point; before the first and after the last it stays what it is there.</summary>
    /// <param name="points">At least two different numbers, dates or durations, all of one kind, in whatever order.</param>
    public static ValueCurve Curve(params ValueList<ValueUtility> points) => new(points);

    /// <summary>What a value is worth.</summary>
    /// <param name="value">The value.</param>
    public abstract double UtilityOf(Value value);
}

/// <summary>A value and what it is worth.</summary>
/// <param name="Value">The value.</param>
/// <param name="Utility">What it is worth, before the weight of the issue.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct ValueUtility(Value Value, double Utility)
{
    /// <summary>What it is worth, before the weight of the issue.</summary>
    public double Utility
    {
        get;
        init => field = Preferences.Finite(value, nameof(Utility));
    } = Preferences.Finite(Utility, nameof(Utility));

    /// <summary>The value and its worth, as in "6 months: 0.5".</summary>
    public override string ToString() => FormattableString.Invariant($"{Value}: {Utility}");
}
