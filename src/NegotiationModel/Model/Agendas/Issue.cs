using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// One typed item on the agenda. The cases: <see cref="ChoiceIssue"/>, <see cref="EnumIssue{T}"/>, <see cref="IntegerIssue"/>,
/// <see cref="NumberIssue"/>, <see cref="MoneyIssue"/>, <see cref="DateIssue"/>, <see cref="DateRangeIssue"/>,
/// <see cref="DurationIssue"/>, <see cref="YesNoIssue"/>, <see cref="TextIssue"/>. An issue in hand is a key, id and type: its
/// options and range are those on the agenda at the time.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract partial record Issue
{
    private protected Issue(IssueId id) => Id = id.Value.Length > 0 ? id : throw WritableArgument.Unnamed(nameof(id));

    /// <summary>The issue's id on the agenda.</summary>
    public IssueId Id { get; }

    /// <summary>What people call the issue; the id unless given.</summary>
    public string Name
    {
        get => field ?? Id.Value;
        init => field = value == Id.Value ? null! : WritableArgument.TextOrNull(value, nameof(Name))!;
    }

    /// <summary>Proposals may leave it out: whether no package is accepted that says nothing on it (CISG art. 14). Where issues are agreed
    /// one after the other it means nothing.</summary>
    public bool IsEssential { get; init; }

    /// <summary>The basket to which a new issue is added, by an extension of the agenda or a supplement; null for none, and for the
    /// issues that the protocol's baskets name (<see cref="Protocol.Baskets"/>). In which basket an issue stands,
    /// <see cref="AgendaItem.Basket"/> says of both.</summary>
    public string? AddedToBasket
    {
        get;
        init => field = value is null ? null : IdRules.Checked(value);
    }

    /// <summary>The type as documents write it, such as <c>money</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The issue as an agenda lists it; only an enum in C# differs from its listing.</summary>
    internal virtual Issue Listed => this;

    /// <summary>A choice among named options.</summary>
    /// <param name="id">The issue's id.</param>
    /// <param name="options">At least one, each different.</param>
    public static ChoiceIssue Choice(IssueId id, params ValueList<string> options) => new(id, options);

    /// <summary>A choice among named options, given as a list or a sequence.</summary>
    /// <param name="id">The issue's id.</param>
    /// <param name="options">At least one, each different.</param>
    public static ChoiceIssue Choice(IssueId id, IEnumerable<string> options) => new(id, ValueList.CreateRange(options));

    /// <summary>A choice whose options are the members of an enum, in camel case.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="id">The issue's id.</param>
    public static EnumIssue<T> Enum<T>(IssueId id)
        where T : struct, Enum => new(id);

    /// <summary>A whole number.</summary>
    /// <param name="id">The issue's id.</param>
    /// <param name="min">The least value allowed; left out, no bound.</param>
    /// <param name="max">The greatest value allowed; left out, no bound.</param>
    /// <param name="step">The distance between values, counted from <paramref name="min"/>, else from 0; above 0.</param>
    public static IntegerIssue Integer(IssueId id, long? min = null, long? max = null, long? step = null) => new(id, min, max, step);

    /// <summary>An exact decimal number.</summary>
    /// <param name="id">The issue's id.</param>
    /// <param name="min">The least value allowed; left out, no bound.</param>
    /// <param name="max">The greatest value allowed; left out, no bound.</param>
    /// <param name="step">The distance between values, counted from <paramref name="min"/>, else from 0; above 0.</param>
    public static NumberIssue Number(IssueId id, decimal? min = null, decimal? max = null, decimal? step = null) => new(id, min, max, step);

    /// <summary>An amount in one currency, exact.</summary>
    /// <param name="id">The issue's id.</param>
    /// <param name="currency">The currency's code, such as EUR (ISO 4217).</param>
    /// <param name="min">The least amount allowed; left out, no bound.</param>
    /// <param name="max">The greatest amount allowed; left out, no bound.</param>
    /// <param name="step">The distance between amounts, counted from <paramref name="min"/>, else from 0, such as 0.01 for whole cents;
    /// above 0. Left out, any amount.</param>
    /// <exception cref="ArgumentException">ISO 4217 has no such currency, nor ever had.</exception>
    public static MoneyIssue Money(IssueId id, string currency, decimal? min = null, decimal? max = null, decimal? step = null) =>
        new(id, currency, min, max, step);

    /// <summary>A day.</summary>
    /// <param name="id">The issue's id.</param>
    public static DateIssue Date(IssueId id) => new(id);

    /// <summary>From one day to another, both included.</summary>
    /// <param name="id">The issue's id.</param>
    public static DateRangeIssue DateRange(IssueId id) => new(id);

    /// <summary>How long something takes or lasts (an ISO 8601 period, such as P30D).</summary>
    /// <param name="id">The issue's id.</param>
    public static DurationIssue Duration(IssueId id) => new(id);

    /// <summary>A question of yes or no.</summary>
    /// <param name="id">The issue's id.</param>
    public static YesNoIssue YesNo(IssueId id) => new(id);

    /// <summary>Free words.</summary>
    /// <param name="id">The issue's id.</param>
    public static TextIssue Text(IssueId id) => new(id);

    /// <summary>A term that deliberately leaves this issue open, and settles it so.</summary>
    /// <param name="how">How it will be found, in words: "as the arbitrator finds".</param>
    public Term LeftOpen(string how) => new(Id, Value.Open(how));

    /// <summary>Whether a value as written is one that this issue may have.</summary>
    internal abstract bool Fits(Value value);

    /// <summary>Whether terms may put a value on this issue: one that it may have, or none yet on purpose.</summary>
    internal bool Allows(Value value) => Fits(value) || value.Kind == ValueKind.Open;

    /// <summary>Some value that fits, for examples.</summary>
    internal abstract Value Sample { get; }

    /// <summary>A term that fits, for examples: left open where no value is possible.</summary>
    internal Term SampleTerm => Fits(Sample) ? new(Id, Sample) : LeftOpen("to be agreed later");

    /// <summary>What is wrong with the issue itself; null when nothing is.</summary>
    internal virtual string? Problem => null;

    /// <summary>Whether two values mean the same; most types have one way to write a meaning.</summary>
    internal virtual bool Same(Value one, Value other) => one == other;
}

/// <summary>An issue whose values have a type of their own in C#.</summary>
/// <typeparam name="T">What its values are when read.</typeparam>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract record Issue<T> : Issue
{
    private protected Issue(IssueId id)
        : base(id) { }

    /// <summary>A term that puts a value on this issue.</summary>
    /// <param name="value">The value; whether the agenda allows it is judged when it is proposed.</param>
    public Term Is(T value) => value is null ? throw new ArgumentNullException(nameof(value)) : new(Id, Write(value));

    internal abstract bool TryRead(Value value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T read);

    private protected abstract Value Write(T value);
}
