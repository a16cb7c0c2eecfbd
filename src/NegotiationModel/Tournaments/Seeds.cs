using NegotiationModel.Analysis;

namespace NegotiationModel.Tournaments;

/// <summary>Seeds that follow from others, so that no two series of draws have to do with each other.</summary>
internal static class Seeds
{
    /// <summary>A seed from a name, the same on every machine: FNV-1a over its characters.</summary>
    public static ulong Of(string name)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in name)
            hash = unchecked((hash ^ character) * 1099511628211UL);
        return hash;
    }

    /// <summary>A seed from two things; the order of which matters.</summary>
    public static ulong Mixed(ulong seed, ulong more) => new SeededRandom(new SeededRandom(seed).NextUInt64() ^ more).NextUInt64();
}
