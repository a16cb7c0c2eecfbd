using System.Runtime.CompilerServices;

namespace NegotiationModel;

/// <summary>
/// An immutable list in blocks of 32: appending and replacing an item cost the same at any length, and so does forking.
/// The newest version of a list appends into its last block in place; whoever appends to an older one finds the place taken
/// and copies that block. The default value is the empty list.
/// </summary>
internal struct PersistentVector<T>
    where T : class
{
    private const int Bits = 5,
        Width = 1 << Bits,
        Mask = Width - 1,
        First = 4;

    private readonly object?[]? root;
    private readonly Slot[]? last;
    private readonly int height;

    private PersistentVector(object?[]? root, int height, Slot[]? last, int count) =>
        (this.root, this.height, this.last, Count) = (root, height, last, count);

    public int Count { get; private set; }

    /// <summary>The block of a short list: another one after something was replaced in it, by whoever does not own it. Null of a longer
    /// list, which has several.</summary>
    public readonly object? OnlyBlock => root is null ? last : null;

    /// <summary>Whether it is another list as it is now, or a copy of that.</summary>
    public readonly bool IsSame(in PersistentVector<T> other) =>
        ReferenceEquals(root, other.root) && ReferenceEquals(last, other.last) && Count == other.Count;

    // Of an empty list, before the first place.
    private readonly int LastStart => unchecked(Count - 1) & ~Mask;

    // How much of the last block is in use.
    private readonly int Used => Count == 0 ? 0 : ((Count - 1) & Mask) + 1;

    public readonly T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)index), unchecked((uint)Count), nameof(index));
            return Known(index);
        }
    }

    /// <summary>What is at a place that is known to be there.</summary>
    internal readonly T Known(int index) => Unsafe.As<T>((index >= LastStart ? last : Full(index))![index & Mask].Item!);

    public readonly PersistentVector<T> Add(T item)
    {
        var (longer, owned) = (this, false);
        longer.Append(item, ref owned);
        return longer;
    }

    /// <summary>Appends an item to this list itself.</summary>
    /// <param name="item">The item.</param>
    /// <param name="owned">Whether nobody else holds the last block, so that it may be written to; true afterwards where it is a new
    /// one.</param>
    public void Append(T item, ref bool owned)
    {
        var used = Used;
        if (last is null || used >= last.Length || !(owned || IsFree(ref last[used].Item, item)))
        {
            (this, owned) = (used == Width ? Push() : new(root, height, Copy(last, used, Math.Clamp(used * 2, First, Width)), Count), true);
            used &= Mask;
        }

        last![used].Item = item;
        Count++;
    }

    /// <summary>Replaces an item.</summary>
    /// <param name="index">Its place.</param>
    /// <param name="item">The item.</param>
    /// <param name="owned">Whether nobody else holds the last block, so that it may be written to; true afterwards where it is a new
    /// one.</param>
    public readonly PersistentVector<T> Set(int index, T item, ref bool owned)
    {
        if (index < LastStart)
            return new((object?[])Set(root!, height, index, item), height, last, Count);
        var used = Used;
        var block = owned ? last! : Copy(last, used, Math.Min(used + 1, Width));
        owned = true;
        block[index & Mask].Item = item;
        return new(root, height, block, Count);
    }

    /// <summary>The first place at or after one at which an earlier list, out of which this one came, held something else; −1 for none.
    /// What both share is passed over whole.</summary>
    public readonly int NextDifference(in PersistentVector<T> earlier, int from)
    {
        if (ReferenceEquals(root, earlier.root) && ReferenceEquals(last, earlier.last))
            return -1;
        var full = earlier.LastStart;
        while (from < earlier.Count)
        {
            var shared = from < full ? Math.Min(full, SharedEnd(root!, height, earlier.root!, earlier.height, from)) : from;
            if (shared == from && !ReferenceEquals(this[from], earlier[from]))
                return from;
            from = Math.Max(shared, from + 1);
        }

        return -1;
    }

    // Where the greatest part of two trees that holds a place and is the same in both ends; the place itself where there is none.
    private static int SharedEnd(object one, int height, object earlier, int earlierHeight, int index)
    {
        for (; height > earlierHeight; height--)
            one = Child(one, height, index);
        for (; !ReferenceEquals(one, earlier); height--)
            if (height == 0)
                return index;
            else
                (one, earlier) = (Child(one, height, index), Child(earlier, height, index));
        return ((index >> ((height + 1) * Bits)) + 1) << ((height + 1) * Bits);
    }

    private static object Child(object node, int level, int index) => ((object?[])node)[(index >> (level * Bits)) & Mask]!;

    // In a block that others may hold too, whoever comes first has the place.
    private static bool IsFree(ref object? place, T item) => Interlocked.CompareExchange(ref place, item, null) is null;

    private static Slot[] Copy(Slot[]? block, int used, int room)
    {
        var copy = new Slot[room];
        if (block is not null)
            Array.Copy(block, copy, used);
        return copy;
    }

    private readonly Slot[] Full(int index)
    {
        object node = root!;
        for (var level = height; level > 0; level--)
            node = ((object?[])node)[(index >> (level * Bits)) & Mask]!;
        return (Slot[])node;
    }

    // The last block is full: it moves into the tree, which grows by a level when its root has no room left, and a new one begins.
    private readonly PersistentVector<T> Push()
    {
        var block = new Slot[Width];
        if (root is null)
            return new(Grown([], last!), 1, block, Count);
        return LastStart >= 1 << ((height + 1) * Bits)
            ? new([root, Path(height, last!)], height + 1, block, Count)
            : new(Push(root, height, LastStart, last!), height, block, Count);
    }

    private static object?[] Push(object?[] node, int level, int index, Slot[] block)
    {
        var slot = (index >> (level * Bits)) & Mask;
        if (level == 1)
            return Grown(node, block);
        return slot < node.Length
            ? Replaced(node, slot, Push((object?[])node[slot]!, level - 1, index, block))
            : Grown(node, Path(level - 1, block));
    }

    private static object Path(int levels, Slot[] block) => levels == 0 ? block : new object?[] { Path(levels - 1, block) };

    private static object Set(object node, int level, int index, T item)
    {
        if (level == 0)
        {
            var block = (Slot[])((Slot[])node).Clone();
            block[index & Mask].Item = item;
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

// An array of values and not of objects: what is put in need not be asked what it is. The same for all kinds of items, so that the code
// that they share need not look up which array to make.
internal struct Slot
{
    public object? Item;
}
