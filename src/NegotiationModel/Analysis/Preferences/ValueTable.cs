using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>Single values and what they are worth; a value that is not listed is worth nothing.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record ValueTable : Valuation
{
    private readonly ValueIndex index;

    internal ValueTable(ValueList<ValueUtility> worths)
    {
        if (WorthCheck.OfTable(WorthCheck.Values(worths)) is [var problem, ..])
            throw new ArgumentException($"A table{(problem.At < 0 ? " " : ": ")}{problem.Message}.", nameof(worths));
        Entries = worths;
        Max = worths[0].Utility;
        foreach (var (_, utility) in worths)
            Max = Math.Max(Max, utility);
        index = new(worths);
    }

    /// <summary>The values and their worth, in the order in which they were given.</summary>
    public ValueList<ValueUtility> Entries { get; }

    /// <inheritdoc/>
    public override double Max { get; }

    /// <inheritdoc/>
    public bool Equals(ValueTable? other) => other is not null && Entries == other.Entries;

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <inheritdoc/>
    public override double UtilityOf(Value value) => index.Find(value) is >= 0 and var at ? Entries[at].Utility : 0;

    /// <summary>The values and their worth: "none: 0, 1 year: 1".</summary>
    public override string ToString() => Entries.ToString();
}
