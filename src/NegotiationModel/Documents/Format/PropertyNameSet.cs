namespace NegotiationModel;

/// <summary>Known property names, by their places. Neither a UInt128 nor an inline array: whatever touches one is left out of ReadyToRun
/// code and compiled at every start.</summary>
internal struct PropertyNameSet
{
    /// <summary>So many names have a place.</summary>
    public const int Capacity = 4 * Word;

    private const int Word = 64;

    private ulong first,
        second,
        third,
        fourth;

    public static PropertyNameSet Of(IEnumerable<string> names)
    {
        var set = default(PropertyNameSet);
        foreach (var name in names)
            set.Add(PropertyNames.IndexOf(name));
        return set;
    }

    public readonly bool IsEmpty => (first | second | third | fourth) == 0;

    public readonly bool Has(int name) => (WordOf(name) & Bit(name)) != 0;

    public readonly bool Has(string name) => Has(PropertyNames.IndexOf(name));

    /// <summary>Adds a name; false when it was there.</summary>
    public bool Add(int name)
    {
        if (Has(name))
            return false;
        switch (name / Word)
        {
            case 0:
                first |= Bit(name);
                break;
            case 1:
                second |= Bit(name);
                break;
            case 2:
                third |= Bit(name);
                break;
            default:
                fourth |= Bit(name);
                break;
        }

        return true;
    }

    public readonly PropertyNameSet Except(PropertyNameSet others) =>
        new()
        {
            first = first & ~others.first,
            second = second & ~others.second,
            third = third & ~others.third,
            fourth = fourth & ~others.fourth,
        };

    private readonly ulong WordOf(int name) =>
        (name / Word) switch
        {
            0 => first,
            1 => second,
            2 => third,
            _ => fourth,
        };

    private static ulong Bit(int name) => 1UL << (name % Word);
}
