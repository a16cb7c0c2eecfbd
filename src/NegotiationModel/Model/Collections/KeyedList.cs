using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>Something that is found by an id, which never changes.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class KeyedItem
{
    // A field of the base, not a virtual member: registers of all kinds share one compiled code, which reads it directly.
    internal readonly string Key;

    // The place that the number in the key claims in a register of its prefix; −1 for none.
    internal readonly int Claims;

    private protected KeyedItem(string key)
        : this(key, Place(key)) { }

    private protected KeyedItem(string key, int claims) => (Key, Claims) = (key, claims);

    private protected KeyedItem(KeyedItem other) => (Key, Claims) = (other.Key, other.Claims);

    // A leading zero, a sign or a blank claims no place.
    internal static int Place(string key) => key.Length is > 1 and < 10 && key[1] != '0' ? IdNumbers.Read(key.AsSpan(1)) - 1 : -1;

    // Written by hand where it is done in play: the runtime's own clone is several times slower.
    internal abstract KeyedItem Copy();
}

/// <summary>An immutable list of things in the order in which they came up, found by place or by id:
/// <c>talks.Proposals["p1"]</c>.</summary>
/// <typeparam name="TId">The type of the ids, so that what is of another kind cannot be asked for.</typeparam>
/// <typeparam name="T">What is kept.</typeparam>
public sealed partial class KeyedList<TId, T> : IReadOnlyList<T>
    where TId : struct
    where T : KeyedItem
{
    // An id that says its own place ("p3" is the third) is found without a table, up to eight others by looking at each.
    private const int Few = 8;

    // In the table, the place of what stands in no register of this kind.
    private const int Elsewhere = -1;

    // Changed through a ledger alone, and only while nobody else holds the register.
    private readonly char prefix;
    private PersistentVector<T> items;
    private ImmutableDictionary<string, int>? table; // none until it is needed
    private int free;
    private string? firstFree; // once somebody has asked; whoever else asks at the same time comes to the same
    private bool ownsBlock;

    internal KeyedList(char prefix) => (this.prefix, free) = (prefix, 1);

    private KeyedList(KeyedList<TId, T> other) => (prefix, items, table, free) = (other.prefix, other.items, other.table, other.free);

    /// <summary>How many there are.</summary>
    public int Count => items.Count;

    /// <summary>The first of p1, p2, … that nobody has.</summary>
    internal string FirstFree => firstFree ??= Numbered(free);

    /// <summary>The place that the number in a key claims; the first free one need not be read for that.</summary>
    internal int ClaimOf(string key) => ReferenceEquals(key, firstFree) ? free - 1 : KeyedItem.Place(key);

    /// <summary>The one at a place, counted from 0 in the order in which they came up.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => unchecked((uint)index) < (uint)Count ? items.Known(index) : throw Missing(index);

    /// <summary>The one with an id: <c>talks.Proposals["p1"]</c>, <c>talks.Seats[move.By]</c>.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">Nothing has that id.</exception>
    public T this[TId id] => Find(id) ?? throw Missing(id.ToString()!);

    /// <summary>The one with an id, or null when nothing has it.</summary>
    /// <param name="id">The id.</param>
    public T? Find(TId id) => Find(id.ToString()!);

    /// <summary>Whether something has an id.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(TId id) => Find(id) is not null;

    /// <summary>The one with an id; false when nothing has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="item">The one with that id.</param>
    public bool TryGet(TId id, [NotNullWhen(true)] out T? item) => (item = Find(id)) is not null;

    /// <summary>The one with a key, or null when nothing has it.</summary>
    internal T? Find(string key) => IndexOf(key) is >= 0 and var index ? items[index] : null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return items[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first ids and how many more there are: "p1, p2, p3".</summary>
    public override string ToString() =>
        Count == 0 ? "none" : string.Join(", ", this.Take(Few).Select(item => item.Key)) + (Count > Few ? $" and {Count - Few} more" : "");

    private static string Kind => typeof(TId).Name[..^"Id".Length].ToLowerInvariant();

    private KeyNotFoundException Missing(string key) => new(WhyMissing(key));

    /// <summary>That nothing has an id: says where it looked, and what there is instead.</summary>
    internal string WhyMissing(string key) =>
        $"There is no {Kind} {Excerpt.Short(key)} in these talks"
        + (Count == 0 ? $": no {Kind} has come up so far." : $".{Meant(key)} There {(Count == 1 ? "is" : "are")} {this}.");

    private ArgumentOutOfRangeException Missing(int index) =>
        new(nameof(index), index, Count == 0 ? $"No {Kind} has come up in these talks so far." : $"There are {Count}, counted from 0.");

    private string Meant(string key) => NearestName.To(key, this.Select(item => item.Key)) is { } meant ? $" Did you mean {meant}?" : "";

    /// <summary>The place of what has an id, which most often is the expected one; −1 for none.</summary>
    internal int IndexOf(string key, int expected) => expected < Count && items[expected].Key == key ? expected : IndexOf(key);

    internal int IndexOf(string key) => ReferenceEquals(key, firstFree) ? -1 : Sought(key);

    private int Sought(string key)
    {
        var place = KeyedItem.Place(key);
        if (place >= 0 && place < Count && items[place].Key == key)
            return place;
        if (Count > Few)
            return table is { IsEmpty: false } && table.TryGetValue(key, out var index) ? index : -1;
        for (var index = 0; index < Count; index++)
            if (items[index].Key == key)
                return index;
        return -1;
    }

    /// <summary>The first place at or after one at which an earlier register held something else; −1 for none.</summary>
    internal int NextDifference(KeyedList<TId, T> earlier, int from) => items.NextDifference(earlier.items, from);

    /// <summary>A register of one's own that begins as this one.</summary>
    internal KeyedList<TId, T> Copy() => new(this);

    [MethodImpl(MethodImplOptions.NoInlining)] // as it needs much room on the stack, and whoever calls it would need that always
    internal void Add(T item)
    {
        var place = Place(item);
        if (Count == Few || (Count > Few && place != Count))
            Tabulate(item);
        items.Append(item, ref ownsBlock);
        if (place == free - 1)
            // where all stand in their places, nobody has the next
            (free, firstFree) = (free == Count && table is null or { IsEmpty: true } ? free + 1 : NextFree(), null);
    }

    /// <summary>Something of another kind has an id, so that it is not free here.</summary>
    internal void Reserve(string key)
    {
        if (key[0] != prefix || KeyedItem.Place(key) is not (>= 0 and var place))
            return;
        table = (table ?? ImmutableDictionary.Create<string, int>(StringComparer.Ordinal)).Add(key, Elsewhere);
        if (place == free - 1)
            (free, firstFree) = (NextFree(), null);
    }

    internal void Set(int index, T item) => items = items.Set(index, item, ref ownsBlock);

    private int NextFree()
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

    private bool IsTaken(int number)
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

    private string Numbered(int number) => IdNumbers.Id(prefix, number);

    // "p12" claims the place 11 in a register of "p"; the first free id, which play gives most often, is known without reading it.
    private int Place(T item) =>
        ReferenceEquals(item.Key, firstFree) ? free - 1
        : item.Claims >= 0 && item.Key[0] == prefix ? item.Claims
        : -1;
}
