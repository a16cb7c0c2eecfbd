using System.Numerics;

namespace NegotiationModel;

/// <summary>
/// An immutable set of small numbers, walked in ascending order. The first 64 stand in one word; the rest in a tree
/// whose empty branches are absent, so that adding, removing and finding the next cost the same at any size.
/// </summary>
internal readonly struct IndexSet
{
    private const int Fan = 32;

    private readonly ulong first;
    private readonly Node? rest;

    private IndexSet(ulong first, Node? rest) => (this.first, this.rest) = (first, rest);

    public bool IsEmpty => first == 0 && rest is null;

    public bool Contains(int index) => index < 64 ? (first >> index & 1) != 0 : Next(index) == index;

    public IndexSet Add(int index) => index < 64
        ? new(first | 1UL << index, rest)
        : new(first, Node.With(Node.Tall(rest, index - 64), index - 64, true));

    public IndexSet Remove(int index) => index < 64
        ? new(first & ~(1UL << index), rest)
        : new(first, rest is null || index - 64 >= rest.Span ? rest : Node.With(rest, index - 64, false));

    /// <summary>The first member at or after <paramref name="from"/>, or −1.</summary>
    public int Next(int from)
    {
        if (from < 64)
        {
            var word = first >> from << from;
            if (word != 0)
                return BitOperations.TrailingZeroCount(word);
            from = 64;
        }

        var found = rest is null ? -1 : rest.Next(from - 64);
        return found < 0 ? -1 : found + 64;
    }

    private sealed class Node
    {
        private readonly int level;
        private readonly ulong[]? words;
        private readonly Node?[]? children;

        private Node(int level, ulong[]? words, Node?[]? children) => (this.level, this.words, this.children) = (level, words, children);

        public long Span => level == 0 ? Fan * 64L : (Fan * 64L) << (5 * level);

        private int Shift => 6 + (5 * level);

        public static Node Tall(Node? node, int index)
        {
            for (var level = 0; node is null; level++)
                if (index < Empty(level).Span)
                    node = Empty(level);
            while (index >= node.Span)
                node = new(node.level + 1, null, Children(node));
            return node;
        }

        public static Node? With(Node? node, int index, bool member)
        {
            var slot = (index >> node!.Shift) & (Fan - 1);
            if (node.words is { } words)
            {
                var copy = (ulong[])words.Clone();
                copy[slot] = member ? copy[slot] | 1UL << (index & 63) : copy[slot] & ~(1UL << (index & 63));
                return Array.TrueForAll(copy, word => word == 0) ? null : new(0, copy, null);
            }

            var child = node.children![slot];
            if (child is null && !member)
                return node;
            var changed = With(child ?? Empty(node.level - 1), index, member);
            var children = (Node?[])node.children.Clone();
            children[slot] = changed;
            return Array.TrueForAll(children, one => one is null) ? null : new(node.level, null, children);
        }

        public int Next(int from)
        {
            if (from >= Span)
                return -1;
            for (var slot = (from >> Shift) & (Fan - 1); slot < Fan; slot++)
            {
                var start = slot << Shift;
                var within = Math.Max(0, from - start);
                var found = words is { } bits ? InWord(bits[slot], within) : children![slot]?.Next(within) ?? -1;
                if (found >= 0)
                    return start + found;
            }

            return -1;
        }

        private static int InWord(ulong word, int from)
        {
            word = from > 63 ? 0 : word >> from << from;
            return word == 0 ? -1 : BitOperations.TrailingZeroCount(word);
        }

        private static Node Empty(int level) => level == 0 ? new(0, new ulong[Fan], null) : new(level, null, new Node?[Fan]);

        private static Node?[] Children(Node first)
        {
            var children = new Node?[Fan];
            children[0] = first;
            return children;
        }
    }
}
