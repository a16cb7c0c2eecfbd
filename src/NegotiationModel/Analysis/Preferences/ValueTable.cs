namespace NegotiationModel.Analysis;

/// <summary>Single values and what they are worth; a value that is not listed is worth nothing.</summary>
public sealed record ValueTable : Valuation
{
    private readonly ValueIndex index;

    internal ValueTable(ValueList<Worth> worths)
    {
        if (WorthCheck.OfTable(WorthCheck.Values(worths)) is [var problem, ..])
            throw new ArgumentException($"A table{(problem.At < 0 ? " " : ": ")}{problem.Message}.", nameof(worths));
        Worths = worths;
        Greatest = worths[0].Utility;
        foreach (var (_, utility) in worths)
            Greatest = Math.Max(Greatest, utility);
        index = new(worths);
    }

    /// <summary>The values and their worth, in the order in which they were given.</summary>
    public ValueList<Worth> Worths { get; }

    /// <inheritdoc/>
    public override double Greatest { get; }

    /// <inheritdoc/>
    public bool Equals(ValueTable? other) => other is not null && Worths == other.Worths;

    /// <inheritdoc/>
    public override int GetHashCode() => Worths.GetHashCode();

    /// <inheritdoc/>
    public override double Of(Value value) => index.Find(value) is >= 0 and var at ? Worths[at].Utility : 0;
}
