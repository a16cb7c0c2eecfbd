namespace NegotiationModel.Tests.Hostile;

/// <summary>What a wound is about.</summary>
internal enum Family
{
    Bytes,
    Structure,
    Sizes,
    Numbers,
    Dates,
    Ids,
    References,
}

/// <summary>One change to a text. All of it follows from the family and the seed, whatever was changed before.</summary>
internal readonly record struct Wound(Family Family, int Seed)
{
    private static readonly Func<Text, byte[]>[][] Ways =
    [
        ByteWounds.All,
        StructureWounds.All,
        SizeWounds.All,
        NumberWounds.All,
        DateWounds.All,
        IdWounds.All,
        ReferenceWounds.All,
    ];

    public byte[] Inflict(byte[] bytes)
    {
        var text = new Text(bytes, new Random(Seed));
        return text.Pick(Ways[(int)Family])(text);
    }

    public override string ToString() => $"{Family}#{Seed}";
}
