using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NegotiationModel;

/// <summary>An immutable list of things in the order in which they came up, found by place or by id:
/// <c>talks.Proposals["p1"]</c>.</summary>
/// <typeparam name="TId">The type of the ids, so that what is of another kind cannot be asked for.</typeparam>
/// <typeparam name="T">What is kept.</typeparam>
public sealed partial class KeyedList<TId, T> : IReadOnlyList<T>
    where TId : struct
    where T : KeyedListItem
{
    // So many are listed in words.
    private const int Few = 8;

    private readonly Register<T> register;

    internal KeyedList(in Register<T> register) => this.register = register;

    /// <summary>How many there are.</summary>
    public int Count => register.Count;

    /// <summary>The one at a place, counted from 0 in the order in which they came up.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => unchecked((uint)index) < (uint)Count ? register[index] : throw Missing(index);

    /// <summary>The one with an id: <c>talks.Proposals["p1"]</c>, <c>talks.Seats[move.By]</c>.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">Nothing has that id.</exception>
    public T this[TId id] => Find(id) ?? throw new KeyNotFoundException(WhyMissing(id.ToString()!));

    /// <summary>The one with an id, or null when nothing has it.</summary>
    /// <param name="id">The id.</param>
    public T? Find(TId id) => register.Find(id.ToString()!);

    /// <summary>Whether something has an id.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(TId id) => Find(id) is not null;

    /// <summary>The one with an id; false when nothing has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="item">The one with that id.</param>
    public bool TryGet(TId id, [NotNullWhen(true)] out T? item) => (item = Find(id)) is not null;

    /// <summary>The one with a key, or null when nothing has it.</summary>
    internal T? Find(string key) => register.Find(key);

    /// <summary>The place of what has a key; −1 for none.</summary>
    internal int IndexOf(string key) => register.IndexOf(key);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => register.Items().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first ids and how many more there are: "p1, p2, p3".</summary>
    public override string ToString() =>
        Count == 0 ? "none" : string.Join(", ", this.Take(Few).Select(item => item.Key)) + (Count > Few ? $" and {Count - Few} more" : "");

    private static string Kind => typeof(TId).Name[..^"Id".Length].ToLowerInvariant();

    /// <summary>That nothing has an id: says where it looked, and what there is instead.</summary>
    internal string WhyMissing(string key) =>
        $"There is no {Kind} {Excerpt.Short(key)} in these talks"
        + (Count == 0 ? $": no {Kind} has come up so far." : $".{Meant(key)} There {(Count == 1 ? "is" : "are")} {this}.");

    private ArgumentOutOfRangeException Missing(int index) =>
        new(nameof(index), index, Count == 0 ? $"No {Kind} has come up in these talks so far." : $"There are {Count}, counted from 0.");

    private string Meant(string key) => NearestName.To(key, this.Select(item => item.Key)) is { } meant ? $" Did you mean {meant}?" : "";
}
