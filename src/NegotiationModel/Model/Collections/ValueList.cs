using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// An immutable list that equals another with equal items in the same order, so that records holding one compare by value.
/// The default value is the empty list.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IItemTyped
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>How many items there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] =>
        items is { } all && unchecked((uint)index) < (uint)all.Length
            ? all[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} items.");

    /// <summary>The items as a span, for loops that must not allocate.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Walks through the items in order.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    TResult IItemTyped.Accept<TResult>(IItemTypeVisitor<TResult> visitor) => visitor.Visit<T>();

    /// <summary>The items, separated by commas.</summary>
    public override string ToString() => string.Join(", ", items ?? []);

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>A walk through the items that allocates nothing.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items) => (this.items, index) = (items, -1);

        /// <summary>The item at which the walk is.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The walk has not begun, or is over.</exception>
        public readonly T Current => new ValueList<T>(items)[index];

        /// <summary>Goes on to the next item; false at the end.</summary>
        public bool MoveNext() => items is not null && ++index < items.Length;
    }
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of the given items; collection expressions (<c>[a, b]</c>) call it.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    public static ValueList<T> CreateRange<T>(IEnumerable<T> items) => new([.. items ?? throw new ArgumentNullException(nameof(items))]);

    /// <summary>A list with something else in the place of some items; the list itself where all stay as they are.</summary>
    internal static ValueList<T> Changed<T>(ValueList<T> items, Func<T, T> change)
        where T : class
    {
        T[]? changed = null;
        for (var index = 0; index < items.Count; index++)
            if (change(items[index]) is var item && !ReferenceEquals(item, items[index]))
                (changed ??= items.AsSpan().ToArray())[index] = item;
        return changed is null ? items : new(changed);
    }

    internal static ValueList<T> Of<TSource, T>(List<TSource> sources, Func<TSource, T> make)
    {
        if (sources.Count == 0)
            return default;
        var items = new T[sources.Count];
        for (var index = 0; index < items.Length; index++)
            items[index] = make(sources[index]);
        return new(items);
    }
}
