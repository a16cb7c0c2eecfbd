using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace NegotiationModel;

/// <summary>
/// Things in the order in which they came up, found by place or by id. A value: a copy is a register of its own, which shares with the
/// first what neither has changed. The public <see cref="KeyedList{TId, T}"/> shows one.
/// </summary>
/// <param name="prefix">Of ids with numbers, what stands before the number.</param>
internal struct Register<T>(char prefix)
    where T : KeyedListItem
{
    // An id that says its own place ("p3" is the third) is found without a table, up to eight others by looking at each.
    private const int Few = 8;

    // In the table, the place of what stands in no register of this kind.
    private const int Elsewhere = -1;

    private readonly char prefix = prefix;
    private bool ownsBlock;
    private int free = 1;
    private PersistentVector<T> items;
    private ImmutableDictionary<string, int>? table; // none until it is needed

    /// <summary>How many there are.</summary>
    public readonly int Count => items.Count;

    /// <summary>The first of p1, p2, … that nobody has.</summary>
    public readonly string FirstFree => Numbered(free);

    /// <summary>Where it is short, the same as long as nothing is replaced; null where it is long.</summary>
    public readonly object? Block => items.OnlyBlock;

    /// <summary>Whether it is another register as it is now, or a copy of that.</summary>
    public readonly bool IsSame(in Register<T> other) => items.IsSame(other.items);

    /// <summary>The one at a place, which is known to be there.</summary>
    public readonly T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)index), (uint)Count, nameof(index));
            return items.Known(index);
        }
    }

    /// <summary>The one with a key, which is known to be there.</summary>
    public readonly T this[string key] => Find(key) ?? throw new KeyNotFoundException($"Nothing here has the id {key}.");

    /// <summary>All of them, to be queried.</summary>
    public readonly IEnumerable<T> Items() => Walk(items);

    /// <summary>A walk through all of them.</summary>
    public readonly Enumerator GetEnumerator() => new(items);

    /// <summary>The one with a key, or null when nothing has it.</summary>
    public readonly T? Find(string key) => IndexOf(key) is >= 0 and var index ? items.Known(index) : null;

    /// <summary>The place of what has an id, which most often is the expected one; −1 for none.</summary>
    public readonly int IndexOf(string key, int expected) => expected < Count && items.Known(expected).Key == key ? expected : IndexOf(key);

    /// <summary>The place of what has an id; −1 for none.</summary>
    public readonly int IndexOf(string key)
    {
        if (Count == 0)
            return -1;
        var place = prefix == IdNumbers.NoPrefix ? -1 : KeyedListItem.Place(key);
        if (unchecked((uint)place) < (uint)Count)
        {
            if (items.Known(place).Key == key)
                return place;
        }
        else if (free == Count + 1 && table is null) // all have numbers up to their count, and this is none of them
            return -1;

        if (Count > Few)
            return table is { IsEmpty: false } && table.TryGetValue(key, out var index) ? index : -1;
        for (var index = 0; index < Count; index++)
            if (items.Known(index).Key == key)
                return index;
        return -1;
    }

    /// <summary>The first place at or after one at which an earlier register held something else; −1 for none.</summary>
    public readonly int NextDifference(in Register<T> earlier, int from) => items.NextDifference(earlier.items, from);

    /// <summary>Somebody else has a copy from now on.</summary>
    public void Share() => ownsBlock = false;

    // In its place, where it is known of what the register is: code for registers of anything would look that up each time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        var place = Place(item);
        if (Count == Few || (Count > Few && place != Count))
            Tabulate(item);
        items.Append(item, ref ownsBlock);
        if (place == free - 1) // where all stand in their places, nobody has the next
            free = free == Count && table is null or { IsEmpty: true } ? free + 1 : NextFree();
    }

    /// <summary>Something of another kind has an id, so that it is not free here.</summary>
    public void Reserve(string key)
    {
        if (key[0] != prefix || KeyedListItem.Place(key) is not (>= 0 and var place))
            return;
        table = (table ?? ImmutableDictionary.Create<string, int>(StringComparer.Ordinal)).Add(key, Elsewhere);
        if (place == free - 1)
            free = NextFree();
    }

    public void Set(int index, T item) => items = items.Set(index, item, ref ownsBlock);

    private static IEnumerable<T> Walk(PersistentVector<T> items)
    {
        for (var index = 0; index < items.Count; index++)
            yield return items.Known(index);
    }

    private readonly int NextFree()
    {
        var number = free + 1;
        while (IsTaken(number))
            number++;
        return number;
    }

    // What stands in its place needs no table; before there are more than a few, nothing does.
    private void Tabulate(T item)
    {
        table ??= ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);
        if (Count == Few)
            for (var index = 0; index < Count; index++)
                if (Place(items[index]) != index)
                    table = table.Add(items[index].Key, index);
        if (Place(item) != Count)
            table = table.Add(item.Key, Count);
    }

    private readonly bool IsTaken(int number)
    {
        var place = number - 1;
        if (place < Count && Place(items[place]) == place)
            return true;
        if (table is { IsEmpty: false } && table.ContainsKey(Numbered(number)))
            return true;
        if (Count > Few)
            return false;
        for (var index = 0; index < Count; index++)
            if (Place(items[index]) == place)
                return true;
        return false;
    }

    private readonly string Numbered(int number) => IdNumbers.Id(prefix, number);

    // "p12" claims the place 11 in a register of "p".
    private readonly int Place(T item) => item.Claims >= 0 && item.Key[0] == prefix ? item.Claims : -1;

    /// <summary>A walk through a register.</summary>
    public struct Enumerator(PersistentVector<T> items)
    {
        private int at = -1;

        public readonly T Current => items.Known(at);

        public bool MoveNext() => ++at < items.Count;
    }
}
