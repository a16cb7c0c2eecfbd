namespace NegotiationModel;

/// <summary>Single values and what they are worth; a value that is not listed is worth nothing.</summary>
public sealed record ValueTable : Valuation
{
    internal ValueTable(ValueList<Worth> worths)
    {
        if (worths.Count == 0)
            throw new ArgumentException("A table names at least one value.", nameof(worths));
        var known = new HashSet<Value>();
        foreach (var (value, _) in worths)
            if (!known.Add(value))
                throw new ArgumentException($"The table names {value} twice.", nameof(worths));
        (Worths, Greatest) = (worths, worths.Max(one => one.Utility));
    }

    /// <summary>The values and their worth, in the order in which they were given.</summary>
    public ValueList<Worth> Worths { get; }

    /// <inheritdoc/>
    public override double Greatest { get; }

    /// <inheritdoc/>
    public override double Of(Value value)
    {
        foreach (var (listed, utility) in Worths)
            if (listed == value)
                return utility;
        foreach (var (listed, utility) in Worths)
            if (Measure.Same(listed, value))
                return utility;
        return 0;
    }
}
