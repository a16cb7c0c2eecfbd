using System.Numerics;

namespace NegotiationModel;

/// <summary>
/// An immutable set of small numbers, walked in ascending order. Those beside the greatest ever added stand in one word; what
/// is below them in a tree whose empty branches are absent. What comes up and goes again at the end of a long list costs
/// nothing; adding, removing and finding the next anywhere else cost the same at any size.
/// </summary>
internal readonly struct IndexSet
{
    private const int Word = 64;

    private readonly WordTree? below;
    private readonly ulong word;
    private readonly int start; // of the word, a multiple of its length

    private IndexSet(WordTree? below, ulong word, int start) => (this.below, this.word, this.start) = (below, word, start);

    public bool IsEmpty => word == 0 && below is null;

    public bool Contains(int index) =>
        index >= start ? index - start < Word && Has(word, index) : below is not null && Has(below.WordAt(index / Word), index);

    public IndexSet Add(int index) =>
        IsEmpty ? new(null, Bit(index), index / Word * Word)
        : index < start ? new(WordTree.With(below, index / Word, (below?.WordAt(index / Word) ?? 0) | Bit(index)), word, start)
        : index - start < Word ? new(below, word | Bit(index), start)
        : new(word == 0 ? below : WordTree.With(below, start / Word, word), Bit(index), index / Word * Word);

    public IndexSet Remove(int index) =>
        !Contains(index) ? this
        : index >= start ? new(below, word & ~Bit(index), start)
        : new(WordTree.With(below, index / Word, below!.WordAt(index / Word) & ~Bit(index)), word, start);

    /// <summary>The first member at or after <paramref name="from"/>, or −1.</summary>
    public int Next(int from)
    {
        if (from < start)
        {
            if (below is not null && below.Next(from) is >= 0 and var found)
                return found;
            from = start;
        }

        var rest = from - start < Word ? word >> from << from : 0;
        return rest == 0 ? -1 : start + BitOperations.TrailingZeroCount(rest);
    }

    // A shift by a number takes its last six bits: the place within a word.
    private static ulong Bit(int index) => 1UL << index;

    private static bool Has(ulong word, int index) => (word >> index & 1) != 0;
}
