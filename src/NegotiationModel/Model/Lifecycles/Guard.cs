namespace NegotiationModel;

/// <summary>A described condition of a transition, over facts held as bits: those in <paramref name="Care"/> must read
/// <paramref name="Expected"/>.</summary>
internal sealed record Guard(string Text, int Care, int Expected)
{
    public bool Holds(int facts) => (facts & Care) == Expected;

    /// <summary>The facts it reads and what they must be, by name; the names are in the order of the bits.</summary>
    public IEnumerable<(string Fact, bool Expected)> Reads(ValueList<string> names)
    {
        for (var bit = 0; bit < names.Count; bit++)
            if ((Care & (1 << bit)) != 0)
                yield return (names[bit], (Expected & (1 << bit)) != 0);
    }
}
