namespace NegotiationModel;

/// <summary>
/// An immutable list in blocks of 32: appending and replacing an item cost the same at any length, and so does forking.
/// The newest version of a list appends into its last block in place; whoever appends to an older one finds the place taken
/// and copies that block. The default value is the empty list.
/// </summary>
internal readonly struct Vector<T> where T : class
{
    private const int Bits = 5, Width = 1 << Bits, Mask = Width - 1, First = 4;

    private readonly object?[]? root;
    private readonly T?[]? last;
    private readonly int height;

    private Vector(object?[]? root, int height, T?[]? last, int count) => (this.root, this.height, this.last, Count) = (root, height, last, count);

    public int Count { get; }

    private int LastStart => Count == 0 ? 0 : (Count - 1) & ~Mask;

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return (index >= LastStart ? last : Full(index))![index & Mask]!;
        }
    }

    public Vector<T> Add(T item)
    {
        var used = Count - LastStart;
        if (used == Width)
            return Push().Add(item, new T?[First], 0);
        return last is not null && used < last.Length && Interlocked.CompareExchange(ref last[used], item, null) is null
            ? new(root, height, last, Count + 1)
            : Add(item, Copy(last, used, used + 1), used);
    }

    public Vector<T> Set(int index, T item)
    {
        if (index < LastStart)
            return new((object?[])Set(root!, height, index, item), height, last, Count);
        var copy = Copy(last, Count - LastStart, Count - LastStart);
        copy[index & Mask] = item;
        return new(root, height, copy, Count);
    }

    private static T?[] Copy(T?[]? block, int used, int needed)
    {
        var copy = new T?[Math.Max(First, needed > block?.Length ? Math.Min(Width, block.Length * 2) : block?.Length ?? 0)];
        if (block is not null)
            Array.Copy(block, copy, used);
        return copy;
    }

    private Vector<T> Add(T item, T?[] block, int used)
    {
        block[used] = item;
        return new(root, height, block, Count + 1);
    }

    private T?[] Full(int index)
    {
        object node = root!;
        for (var level = height; level > 0; level--)
            node = ((object?[])node)[(index >> (level * Bits)) & Mask]!;
        return (T?[])node;
    }

    // The last block is full: it moves into the tree, which grows by a level when its root has no room left.
    private Vector<T> Push()
    {
        if (root is null)
            return new(Grown([], last!), 1, last, Count);
        return LastStart >= 1 << ((height + 1) * Bits)
            ? new([root, Path(height, last!)], height + 1, last, Count)
            : new(Push(root, height, LastStart, last!), height, last, Count);
    }

    private static object?[] Push(object?[] node, int level, int index, T?[] block)
    {
        var slot = (index >> (level * Bits)) & Mask;
        if (level == 1)
            return Grown(node, block);
        return slot < node.Length ? Replaced(node, slot, Push((object?[])node[slot]!, level - 1, index, block)) : Grown(node, Path(level - 1, block));
    }

    private static object Path(int levels, T?[] block) => levels == 0 ? block : new object?[] { Path(levels - 1, block) };

    private static object Set(object node, int level, int index, T item)
    {
        if (level == 0)
        {
            var block = (T?[])((T?[])node).Clone();
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
}
