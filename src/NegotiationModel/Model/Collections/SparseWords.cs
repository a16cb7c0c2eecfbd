using System.Numerics;

namespace NegotiationModel;

/// <summary>An immutable list of words of bits, most of them nought, as a tree of blocks of 32; a block of noughts is absent.</summary>
internal sealed class SparseWords
{
    private const int Bits = 5,
        Fan = 1 << Bits;

    private readonly int level;
    private readonly ulong[]? words;
    private readonly SparseWords?[]? children;

    private SparseWords(int level, ulong[]? words, SparseWords?[]? children) =>
        (this.level, this.words, this.children) = (level, words, children);

    // How many words the tree has room for.
    private long Span => 1L << (Bits * (level + 1));

    /// <summary>The word at a place; nought where nothing was put.</summary>
    public ulong WordAt(int place) =>
        place >= Span ? 0
        : words is not null ? words[place]
        : children![place >> (Bits * level)]?.WordAt(Within(place)) ?? 0;

    /// <summary>The tree with another word at a place; null when nothing is left.</summary>
    public static SparseWords? With(SparseWords? tree, int place, ulong word)
    {
        tree ??= Empty(0);
        while (place >= tree.Span)
            tree = new(tree.level + 1, null, Children(tree));
        return tree.With(place, word);
    }

    /// <summary>The first bit set at or after a place among all bits, or −1.</summary>
    public int Next(int from)
    {
        for (var place = from / 64; place < Span; place = Skip(place))
        {
            var word = WordAt(place);
            if (place == from / 64)
                word = word >> from << from;
            if (word != 0)
                return (place * 64) + BitOperations.TrailingZeroCount(word);
        }

        return -1;
    }

    private SparseWords? With(int place, ulong word)
    {
        if (words is not null)
        {
            var copy = (ulong[])words.Clone();
            copy[place] = word;
            return Array.TrueForAll(copy, one => one == 0) ? null : new(0, copy, null);
        }

        var slot = place >> (Bits * level);
        var changed = (children![slot] ?? Empty(level - 1)).With(Within(place), word);
        var copies = (SparseWords?[])children.Clone();
        copies[slot] = changed;
        return Array.TrueForAll(copies, one => one is null) ? null : new(level, null, copies);
    }

    // The next place that may hold something: absent blocks are passed over whole.
    private int Skip(int place)
    {
        if (words is not null)
            return place + 1;
        var child = children![place >> (Bits * level)];
        return child is null
            ? ((place >> (Bits * level)) + 1) << (Bits * level)
            : (place & ~((1 << (Bits * level)) - 1)) + child.Skip(Within(place));
    }

    private int Within(int place) => place & ((1 << (Bits * level)) - 1);

    private static SparseWords Empty(int level) => level == 0 ? new(0, new ulong[Fan], null) : new(level, null, new SparseWords?[Fan]);

    private static SparseWords?[] Children(SparseWords first)
    {
        var children = new SparseWords?[Fan];
        children[0] = first;
        return children;
    }
}
