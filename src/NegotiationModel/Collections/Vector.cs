namespace NegotiationModel;

/// <summary>
/// An immutable list in blocks of 32: appending and replacing an item cost the same at any length, and so does forking.
/// The newest version of a list appends into its last block in place; whoever appends to an older one copies that block.
/// </summary>
internal sealed class Vector<T>
{
    private const int Bits = 5, Width = 1 << Bits, Mask = Width - 1;

    public static readonly Vector<T> Empty = new([], 0, new Block([]), 0);

    private readonly object?[] root;
    private readonly int height;
    private readonly Block last;

    private Vector(object?[] root, int height, Block last, int count) =>
        (this.root, this.height, this.last, Count) = (root, height, last, count);

    public int Count { get; }

    private int LastStart => Count == 0 ? 0 : (Count - 1) & ~Mask;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return (index >= LastStart ? last.Items : Full(index))[index & Mask];
        }
    }

    public Vector<T> Add(T item)
    {
        var used = Count - LastStart;
        if (used == Width)
            return Push().Add(item, new Block(new T[4]), 0);
        return Add(item, last.Claim(used) ? last : last.Copy(used), used);
    }

    public Vector<T> Set(int index, T item)
    {
        if (index >= LastStart)
        {
            var used = Count - LastStart;
            var copy = last.Copy(used, claimed: used);
            copy.Items[index & Mask] = item;
            return new(root, height, copy, Count);
        }

        return new((object?[])Set(root, height, index, item), height, last, Count);
    }


    private Vector<T> Add(T item, Block block, int used)
    {
        if (used == block.Items.Length)
            block = block.Copy(used);
        block.Items[used] = item;
        block.Claimed = used + 1;
        return new(root, height, block, Count + 1);
    }

    private T[] Full(int index)
    {
        object node = root;
        for (var level = height; level > 0; level--)
            node = ((object?[])node)[(index >> (level * Bits)) & Mask]!;
        return (T[])node;
    }

    // The last block is full: it moves into the tree, which grows by a level when its root has no room left.
    private Vector<T> Push()
    {
        if (height == 0)
            return new(Grown([], last.Items), 1, last, Count);
        return LastStart >= 1 << ((height + 1) * Bits)
            ? new([root, Path(height, last.Items)], height + 1, last, Count)
            : new(Push(root, height, LastStart, last.Items), height, last, Count);
    }

    private static object?[] Push(object?[] node, int level, int index, T[] block)
    {
        var slot = (index >> (level * Bits)) & Mask;
        if (level == 1)
            return Grown(node, block);
        return slot < node.Length ? Replaced(node, slot, Push((object?[])node[slot]!, level - 1, index, block)) : Grown(node, Path(level - 1, block));
    }

    private static object Path(int levels, T[] block) => levels == 0 ? block : new[] { Path(levels - 1, block) };

    private static object Set(object node, int level, int index, T item)
    {
        if (level == 0)
        {
            var block = (T[])((T[])node).Clone();
            block[index & Mask] = item;
            return block;
        }

        var slot = (index >> (level * Bits)) & Mask;
        return Replaced((object?[])node, slot, Set(((object?[])node)[slot]!, level - 1, index, item));
    }

    private static object?[] Replaced(object?[] node, int slot, object child)
    {
        var copy = (object?[])node.Clone();
        copy[slot] = child;
        return copy;
    }

    private static object?[] Grown(object?[] node, object child) => [.. node, child];

    private sealed class Block(T[] items)
    {
        public readonly T[] Items = items;
        public int Claimed;

        // Whoever is first to claim the next place may write there; everybody else holds an older version and copies.
        public bool Claim(int place) => place < Items.Length && Interlocked.CompareExchange(ref Claimed, place + 1, place) == place;

        public Block Copy(int used, int claimed = 0)
        {
            var items = new T[Math.Min(Width, Math.Max(4, used < Items.Length ? Items.Length : used * 2))];
            Array.Copy(Items, items, used);
            return new Block(items) { Claimed = claimed };
        }
    }
}
