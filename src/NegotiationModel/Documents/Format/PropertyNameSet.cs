namespace NegotiationModel;

/// <summary>Known property names, by their places. Not a UInt128: whatever touches one is left out of ReadyToRun code and compiled at every
/// start.</summary>
internal struct PropertyNameSet
{
    private const int Half = 64;

    private ulong low,
        high;

    public static PropertyNameSet Of(IEnumerable<string> names)
    {
        var set = default(PropertyNameSet);
        foreach (var name in names)
            set.Add(PropertyNames.IndexOf(name));
        return set;
    }

    public readonly bool IsEmpty => (low | high) == 0;

    public readonly bool Has(int name) => ((name < Half ? low : high) & Bit(name)) != 0;

    public readonly bool Has(string name) => Has(PropertyNames.IndexOf(name));

    /// <summary>Adds a name; false when it was there.</summary>
    public bool Add(int name)
    {
        if (Has(name))
            return false;
        if (name < Half)
            low |= Bit(name);
        else
            high |= Bit(name);
        return true;
    }

    public readonly PropertyNameSet Except(PropertyNameSet others) => new() { low = low & ~others.low, high = high & ~others.high };

    private static ulong Bit(int name) => 1UL << (name % Half);
}
