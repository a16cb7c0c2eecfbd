using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// Values for some or all issues, in the order in which they were put down. Terms are equal when they say the same on the
/// same issues, in whatever order. Reading through an issue is typed: <c>decimal amount = terms[price]</c>.
/// </summary>
[CollectionBuilder(typeof(Terms), nameof(Create))]
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class Terms : IReadOnlyList<Term>, IEquatable<Terms>
{
    private const int Few = 12;

    private readonly Term[] terms;
    private readonly Dictionary<IssueId, int>? table;

    private Terms(Term[] terms)
    {
        (this.terms, Count) = (terms, terms.Length);
        if (terms.Length <= Few)
            return;
        table = new(terms.Length);
        for (var index = 0; index < terms.Length; index++)
            table.TryAdd(terms[index].Issue, index); // the first of two on the same issue, which Create looks for
    }

    /// <summary>Terms that say nothing.</summary>
    public static Terms Empty { get; } = new([]);

    /// <summary>On how many issues the terms say something.</summary>
    public int Count { get; } // beside the array, which need not be touched to ask

    /// <summary>What stands at a position, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Term this[int index] =>
        unchecked((uint)index) < (uint)terms.Length
            ? terms[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} terms.");

    /// <summary>What the terms say on an issue, as it is written: <c>terms["price"]</c>. Through the issue it has its type:
    /// <c>terms[price]</c>.</summary>
    /// <param name="issue">The issue's id.</param>
    /// <exception cref="KeyNotFoundException">The terms say nothing on the issue.</exception>
    public Value this[IssueId issue] => Find(issue) ?? throw new KeyNotFoundException($"The terms ({this}) say nothing on {issue}.");

    /// <summary><c>terms.Get(issue)</c> gives the value in the type of the issue; this gives it as it is written, of an issue of whatever
    /// type. So are members of an enum read: an indexer cannot have a type for each enum.</summary>
    /// <param name="issue">The issue to read.</param>
    /// <exception cref="KeyNotFoundException">The terms say nothing on the issue.</exception>
    public Value this[Issue issue] => this[(issue ?? throw new ArgumentNullException(nameof(issue))).Id];

    /// <summary>What the terms say on a choice among named options, or on a text.</summary>
    /// <param name="issue">The issue to read.</param>
    /// <exception cref="KeyNotFoundException">The terms say nothing on the issue, or nothing of its type.</exception>
    public string this[Issue<string> issue] => Get(issue);

    /// <summary>What the terms say on an amount of money or a number.</summary>
    /// <inheritdoc cref="this[Issue{string}]"/>
    public decimal this[Issue<decimal> issue] => Get(issue);

    /// <summary>What the terms say on a whole number.</summary>
    /// <inheritdoc cref="this[Issue{string}]"/>
    public long this[Issue<long> issue] => Get(issue);

    /// <summary>What the terms say on a question of yes or no.</summary>
    /// <inheritdoc cref="this[Issue{string}]"/>
    public bool this[Issue<bool> issue] => Get(issue);

    /// <summary>What the terms say on a date.</summary>
    /// <inheritdoc cref="this[Issue{string}]"/>
    public LocalDate this[Issue<LocalDate> issue] => Get(issue);

    /// <summary>What the terms say on a range of days, both included.</summary>
    /// <inheritdoc cref="this[Issue{string}]"/>
    public DateInterval this[Issue<DateInterval> issue] => Get(issue);

    /// <summary>What the terms say on a duration.</summary>
    /// <inheritdoc cref="this[Issue{string}]"/>
    public Period this[Issue<Period> issue] => Get(issue);

    /// <summary>Terms of the given items; collection expressions (<c>[price.Is(9_000)]</c>) call it.</summary>
    /// <param name="terms">At most one for each issue.</param>
    /// <exception cref="ArgumentException">Two items are on the same issue, or one is on none.</exception>
    public static Terms Create(params ReadOnlySpan<Term> terms)
    {
        if (terms.IsEmpty)
            return Empty;
        var made = new Terms(terms.ToArray());
        for (var index = 0; index < terms.Length; index++)
            if (terms[index].Issue.Value.Length == 0)
                throw WritableArgument.Unnamed(nameof(terms));
            else if (made.IndexOf(terms[index].Issue) != index)
                throw new ArgumentException($"The terms say two things on {terms[index].Issue}.", nameof(terms));
        return made;
    }

    /// <summary>Terms of a sequence of items.</summary>
    /// <param name="terms">At most one for each issue.</param>
    /// <exception cref="ArgumentException">Two items are on the same issue, or one is on none.</exception>
    public static Terms CreateRange(IEnumerable<Term> terms) => Create([.. terms ?? throw new ArgumentNullException(nameof(terms))]);

    /// <summary>Terms that keep the array, whose items are known to be on different issues.</summary>
    internal static Terms OfDistinct(Term[] terms) => new(terms);

    /// <summary>What the terms say on an issue, in the issue's own type.</summary>
    /// <typeparam name="T">The issue's value type.</typeparam>
    /// <param name="issue">The issue to read.</param>
    /// <exception cref="KeyNotFoundException">The terms say nothing on the issue, or nothing of its type.</exception>
    public T Get<T>(Issue<T> issue) => TryGet(issue, out var value) ? value : throw new KeyNotFoundException(Missing(issue));

    /// <summary>What the terms say on an issue, in the issue's own type; false when they say nothing of that type.</summary>
    /// <typeparam name="T">The issue's value type.</typeparam>
    /// <param name="issue">The issue to read.</param>
    /// <param name="value">What the terms say.</param>
    public bool TryGet<T>(Issue<T> issue, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(issue);
        value = default;
        return Find(issue.Id) is { } found && issue.TryRead(found, out value);
    }

    private string Missing(Issue issue) =>
        Find(issue.Id) is { } other
            ? $"The terms ({this}) say {other} on {issue.Id}, which is no value of it."
            : $"The terms ({this}) say nothing on {issue.Id}.";

    /// <summary>The value on an issue as it is written, or null when the terms say nothing on it.</summary>
    /// <param name="issue">The issue's id.</param>
    public Value? Find(IssueId issue) => IndexOf(issue) is >= 0 and var index ? terms[index].Value : null;

    /// <inheritdoc/>
    public bool Equals(Terms? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.Count != Count)
            return false;
        foreach (var (issue, value) in terms)
            if (other.Find(issue) != value)
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Terms);

    /// <summary>Whether two terms say the same on the same issues, in whatever order.</summary>
    /// <param name="left">One of the terms.</param>
    /// <param name="right">The others.</param>
    public static bool operator ==(Terms? left, Terms? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two terms differ on some issue.</summary>
    /// <param name="left">One of the terms.</param>
    /// <param name="right">The others.</param>
    public static bool operator !=(Terms? left, Terms? right) => !(left == right);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var sum = 0;
        foreach (var term in terms)
            sum ^= term.GetHashCode();
        return sum;
    }

    /// <inheritdoc/>
    public IEnumerator<Term> GetEnumerator() => ((IEnumerable<Term>)terms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => terms.GetEnumerator();

    /// <summary>The terms as people read them, as in "price: 9000, warranty: none".</summary>
    public override string ToString() => string.Join(", ", terms);

    /// <summary>The agenda that they were last found to fit, in its order; told apart by identity.</summary>
    internal object? FittedLast { get; set; }

    internal ReadOnlySpan<Term> AsSpan() => terms;

    internal IssueId IssueAt(int index) => terms[index].Issue;

    internal Value ValueAt(int index) => terms[index].Value;

    internal int IndexOf(IssueId issue)
    {
        if (table is not null)
            return table.GetValueOrDefault(issue, -1);
        for (var index = 0; index < terms.Length; index++)
            if (terms[index].Issue == issue)
                return index;
        return -1;
    }
}
