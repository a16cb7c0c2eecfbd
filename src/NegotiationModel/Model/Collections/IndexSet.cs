using System.Numerics;

namespace NegotiationModel;

/// <summary>
/// A set of small numbers, walked in ascending order; a copy is a set of its own. Those beside the greatest ever added stand in one word;
/// what
/// is below them in a tree whose empty branches are absent. What comes up and goes again at the end of a long list costs
/// next to nothing; adding, removing and finding the next anywhere else cost the same at any size.
/// </summary>
internal struct IndexSet
{
    private const int Word = 64;

    private ulong word;
    private readonly Lower? lower; // none where the word is that of the first numbers

    private IndexSet(ulong word, Lower? lower) => (this.word, this.lower) = (word, lower);

    public readonly bool IsEmpty => word == 0 && lower?.Words is null;

    // Where the word begins.
    private readonly int Start => lower?.Below ?? 0;

    public readonly bool Contains(int index) => IsBeside(index) ? Has(word, index) : index < Start && Has(WordBelow(index), index);

    /// <summary>Puts a number into this set itself, which must be no copy that a property gives, or takes it out. Among the greatest
    /// nothing but the word changes.</summary>
    public void Mark(int index, bool isMember)
    {
        if (IsBeside(index))
            word = isMember ? word | Bit(index) : word & ~Bit(index);
        else
            this = isMember ? Add(index) : Remove(index);
    }

    public readonly IndexSet Add(int index) =>
        IsBeside(index) ? new(word | Bit(index), lower)
        : index < Start ? new(word, Holding(index, WordBelow(index) | Bit(index)))
        : new(Bit(index), new(word == 0 ? lower?.Words : SparseWords.With(lower?.Words, Start / Word, word), StartOf(index)));

    public readonly IndexSet Remove(int index) =>
        !Contains(index) ? this
        : IsBeside(index) ? new(word & ~Bit(index), lower)
        : new(word, Holding(index, WordBelow(index) & ~Bit(index)));

    /// <summary>The first member at or after <paramref name="from"/>, or −1.</summary>
    public readonly int Next(int from) =>
        IsBeside(from) ? First(word >> from << from)
        : from > Start ? -1
        : NextFromBelow(from);

    /// <summary>The members in their order.</summary>
    public readonly int[] ToArray()
    {
        List<int>? members = null;
        for (var member = Next(0); member >= 0; member = Next(member + 1))
            (members ??= []).Add(member);
        return members is null ? [] : [.. members];
    }

    private readonly int NextFromBelow(int from) => lower!.Words?.Next(from) is >= 0 and var found ? found : First(word);

    private readonly int First(ulong rest) => rest == 0 ? -1 : Start | BitOperations.TrailingZeroCount(rest);

    // Whether a number stands in the word, which begins at a multiple of its length.
    private readonly bool IsBeside(int index) => StartOf(index) == Start;

    private static int StartOf(int index) => index & -Word;

    private readonly ulong WordBelow(int index) => lower!.Words?.WordAt(index / Word) ?? 0;

    private readonly Lower Holding(int index, ulong changed) => new(SparseWords.With(lower!.Words, index / Word, changed), lower.Below);

    // A shift by a number takes its last six bits: the place within a word.
    private static ulong Bit(int index) => 1UL << index;

    private static bool Has(ulong word, int index) => (word >> index & 1) != 0;

    // The members below a number, which is a multiple of the length of a word.
    private sealed record Lower(SparseWords? Words, int Below);
}
