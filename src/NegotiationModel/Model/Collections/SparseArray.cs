namespace NegotiationModel;

/// <summary>An immutable list of values by place, most of them the default, as a tree of blocks of 16; a block of defaults is absent. No
/// tree is a list of defaults.</summary>
internal sealed class SparseArray<T>
{
    private const int Bits = 4,
        Mask = (1 << Bits) - 1;

    private readonly int level;
    private readonly T?[]? values;
    private readonly SparseArray<T>?[]? children;

    private SparseArray(int level, T?[]? values, SparseArray<T>?[]? children) =>
        (this.level, this.values, this.children) = (level, values, children);

    // How far to shift a place for the number of the child it is in.
    private int Shift => Bits * level;

    // How many places the tree has room for.
    private long Room => 1L << (Shift + Bits);

    /// <summary>The value at a place.</summary>
    public T? this[int place]
    {
        get
        {
            var node = this;
            if (place >= node.Room)
                return default;
            while (node.values is null)
                if (Slot(place, node) is var slot && slot < node.children!.Length && node.children[slot] is { } child)
                    node = child;
                else
                    return default;
            return (place & Mask) < node.values.Length ? node.values[place & Mask] : default;
        }
    }

    /// <summary>The value at a place that has one, where it stands.</summary>
    public ref readonly T? Known(int place)
    {
        var node = this;
        while (node.values is null)
            node = node.children![Slot(place, node)]!;
        return ref node.values[place & Mask];
    }

    /// <summary>The list with another value at a place.</summary>
    public static SparseArray<T> With(SparseArray<T>? list, int place, T? value)
    {
        list ??= new(0, [], null);
        while (place >= list.Room)
            list = new(list.level + 1, null, [list]);
        return list.With(place, value);
    }

    /// <summary>The first place at or after one whose value is not the default, or −1.</summary>
    public int Next(int from)
    {
        if (values is not null)
        {
            for (var at = from; at < values.Length; at++)
                if (!EqualityComparer<T>.Default.Equals(values[at], default))
                    return at;
            return -1;
        }

        for (var slot = from >> Shift; slot < children!.Length; slot++)
            if (children[slot]?.Next(Math.Max(from - (slot << Shift), 0)) is >= 0 and var found)
                return (slot << Shift) + found;
        return -1;
    }

    private SparseArray<T> With(int place, T? value)
    {
        if (values is not null)
        {
            var copy = Copy(values, place);
            copy[place] = value;
            return new(0, copy, null);
        }

        var slot = Slot(place, this);
        var copies = Copy(children!, slot);
        copies[slot] = (copies[slot] ?? Empty(level - 1)).With(place & ((1 << Shift) - 1), value);
        return new(level, null, copies);
    }

    private static int Slot(int place, SparseArray<T> node) => (place >> node.Shift) & Mask;

    private static SparseArray<T> Empty(int level) => level == 0 ? new(0, [], null) : new(level, null, []);

    // With room for a place.
    private static TItem[] Copy<TItem>(TItem[] items, int place)
    {
        var copy = new TItem[Math.Max(items.Length, place + 1)];
        items.CopyTo(copy, 0);
        return copy;
    }
}
