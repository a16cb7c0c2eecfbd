using System.Globalization;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// What terms say on one issue, as it is written in a document. A value is made and read through its issue
/// (<c>price.Is(9_000)</c>, <c>terms[price]</c>), which gives it its type. Values are equal when they are written alike;
/// the default value is the empty text.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly partial struct Value : IEquatable<Value>
{
    private static readonly object Numeric = new(),
        Yes = new(),
        No = new();

    private readonly object? content;
    private readonly decimal number;

    private Value(object content, decimal number = 0) => (this.content, this.number) = (content, number);

    /// <summary>Which shape the value has.</summary>
    public ValueKind Kind =>
        content switch
        {
            null or string => ValueKind.Text,
            DayRange => ValueKind.DateRange,
            LeftOpen => ValueKind.Open,
            _ => ReferenceEquals(content, Numeric) ? ValueKind.Number : ValueKind.Boolean,
        };

    internal string? Text => content as string;

    internal decimal? Number => ReferenceEquals(content, Numeric) ? number : null;

    internal bool? Flag =>
        ReferenceEquals(content, Yes) ? true
        : ReferenceEquals(content, No) ? false
        : null;

    internal DayRange? Range => content as DayRange;

    /// <summary>Who or what will say it, of a term that is deliberately open.</summary>
    internal string? Opening => (content as LeftOpen)?.Words;

    /// <summary>Words, an option, an ISO date or an ISO period.</summary>
    /// <param name="text">The text as written.</param>
    public static Value Of(string text) => new(WritableArgument.Text(text, nameof(text)));

    /// <summary>An exact decimal number; trailing zeros make no difference.</summary>
    /// <param name="number">The number.</param>
    public static Value Of(decimal number) => new(Numeric, number);

    /// <summary>Yes or no.</summary>
    /// <param name="flag">Whether yes.</param>
    public static Value Of(bool flag) => new(flag ? Yes : No);

    /// <summary>From one day to another, as ISO dates, both included.</summary>
    /// <param name="from">The first day as written.</param>
    /// <param name="to">The last day as written.</param>
    public static Value DateRange(string from, string to) =>
        new(new DayRange(WritableArgument.Text(from, nameof(from)), WritableArgument.Text(to, nameof(to))));

    /// <summary>Nothing yet, on purpose: it fits every issue and settles it, as a price to be found by an arbitrator does.</summary>
    /// <param name="how">How it will be found, in words: "as the arbitrator finds".</param>
    public static Value Open(string how) => new(new LeftOpen(WritableArgument.Text(how, nameof(how))));

    /// <inheritdoc/>
    public bool Equals(Value other) =>
        number == other.number && (ReferenceEquals(content, other.content) || (content ?? "").Equals(other.content ?? ""));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(content ?? "", number);

    /// <summary>The value as people read it: invariant digits, "yes" or "no", "from … to …", "open (…)".</summary>
    public override string ToString() =>
        Kind switch
        {
            ValueKind.Number => Shortest(number),
            ValueKind.Boolean => Flag == true ? "yes" : "no",
            ValueKind.DateRange => $"{Range!.From} to {Range.To}",
            ValueKind.Open => $"open ({Opening})",
            _ => Text ?? "",
        };

    /// <summary>Whether two values are written alike.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether two values are written differently.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    internal static string Shortest(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Two days as they are written; whether they are dates is for the issue to say.</summary>
    internal sealed record DayRange(string From, string To);

    private sealed record LeftOpen(string Words);
}
