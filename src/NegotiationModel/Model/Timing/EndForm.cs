using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>What an end that is no instant hangs on.</summary>
internal interface IEndFacts
{
    /// <summary>When the end was set.</summary>
    Instant Since { get; }

    /// <summary>The zone in which periods are counted.</summary>
    DateTimeZone Zone { get; }

    /// <summary>When a condition was met or waived, or an agreement came into force; null where that did not happen.</summary>
    Instant? When(string id);

    /// <summary>Whether a condition was met or waived, or can no longer be; null where neither is so.</summary>
    bool? Outcome(string id);
}

/// <summary>The form of an end that is no instant. What has not happened has no instant, as if it never ended.</summary>
internal abstract partial record EndForm
{
    /// <summary>Ends within ends, at most so many.</summary>
    public const int Deepest = 16;

    private int depth = 1;

    /// <summary>The ends it is made of.</summary>
    public virtual ValueList<End> Parts => default;

    /// <summary>The id on which it hangs itself; null for none.</summary>
    public virtual string? Names => null;

    /// <summary>Whether it counts from when it is set, so that it is another one when it is set again.</summary>
    public bool CountsFromItsMove => this is After { Of: null } || Parts.Any(part => part.Form is { CountsFromItsMove: true });

    /// <summary>All ids on which it hangs.</summary>
    public virtual IEnumerable<string> AllNames => Parts.SelectMany(part => part.Form?.AllNames ?? []).Concat(Names is { } id ? [id] : []);

    public abstract Instant? Known(IEndFacts facts);

    /// <summary>The same where what it hangs on has got other ids.</summary>
    public abstract EndForm Renamed(IReadOnlyDictionary<string, string> names);

    private protected void Nest(ValueList<End> parts)
    {
        foreach (var part in parts)
            depth = Math.Max(depth, 1 + (part.Form?.depth ?? 0));
        if (depth > Deepest)
            throw new ArgumentException($"Ends are nested deeper than {Deepest}.");
    }

    private static Instant? Earlier(Instant? one, Instant? other) =>
        one is null ? other
        : other is null || one < other ? one
        : other;

    private static string? New(string? id, IReadOnlyDictionary<string, string> names) =>
        id is not null && names.TryGetValue(id, out var other) ? other : id;

    private static ValueList<End> New(ValueList<End> ends, IReadOnlyDictionary<string, string> names) =>
        [.. ends.Select(end => end.Renamed(names))];

    private static ValueList<End> Some(ValueList<End> ends) =>
        ends.Count > 0 ? ends : throw new ArgumentException("There is no end among which to choose.", nameof(ends));

    public sealed record After(Period Period, string? Of) : EndForm
    {
        public Period Period { get; } =
            Problem(Period) is { } problem ? throw new ArgumentException($"The period {problem}.", nameof(Period)) : Period;

        public override string? Names => Of;

        /// <summary>What is wrong with a period; null for nothing.</summary>
        public static string? Problem(Period period) =>
            period is null ? "is missing"
            : Units(period).Any(unit => unit < 0) || Units(period).All(unit => unit == 0) ? "must be more than nothing"
            : null;

        // A period that leads beyond the calendar never ends.
        public override Instant? Known(IEndFacts facts)
        {
            if ((Of is null ? facts.Since : facts.When(Of)) is not { } from)
                return null;
            try
            {
                var end = from.InZone(facts.Zone).LocalDateTime.Plus(Period).InZoneLeniently(facts.Zone).ToInstant();
                return DocumentTimeRange.Contains(end) ? end : null;
            }
            catch (Exception beyond) when (beyond is OverflowException or ArgumentOutOfRangeException)
            {
                return null;
            }
        }

        public override EndForm Renamed(IReadOnlyDictionary<string, string> names) => new After(Period, New(Of, names));

        public override string ToString() => $"{PeriodPattern.Roundtrip.Format(Period)} after {Of ?? "it is set"}";

        private static IEnumerable<long> Units(Period one) =>
            [one.Years, one.Months, one.Weeks, one.Days, one.Hours, one.Minutes, one.Seconds, one.Milliseconds, one.Ticks, one.Nanoseconds];
    }

    public sealed record On(string Condition) : EndForm
    {
        public override string Names => Condition;

        public override Instant? Known(IEndFacts facts) => facts.When(Condition);

        public override EndForm Renamed(IReadOnlyDictionary<string, string> names) => new On(New(Condition, names)!);

        public override string ToString() => $"when {Condition} is met";
    }

    public sealed record First : EndForm
    {
        public First(ValueList<End> ends) => Nest(Parts = Some(ends));

        public override ValueList<End> Parts { get; }

        public override Instant? Known(IEndFacts facts)
        {
            Instant? first = null;
            foreach (var end in Parts)
                first = Earlier(first, end.Known(facts));
            return first;
        }

        public override EndForm Renamed(IReadOnlyDictionary<string, string> names) => new First(New(Parts, names));

        public override string ToString() => $"the first of {string.Join(", ", Parts)}";
    }

    public sealed record Last : EndForm
    {
        public Last(ValueList<End> ends) => Nest(Parts = Some(ends));

        public override ValueList<End> Parts { get; }

        public override Instant? Known(IEndFacts facts)
        {
            Instant? last = null;
            foreach (var end in Parts)
                if (end.Known(facts) is not { } known)
                    return null;
                else if (last is null || known > last)
                    last = known;
            return last;
        }

        public override EndForm Renamed(IReadOnlyDictionary<string, string> names) => new Last(New(Parts, names));

        public override string ToString() => $"the last of {string.Join(", ", Parts)}";
    }

    public sealed record If : EndForm
    {
        public If(string condition, End then, End otherwise) => (Condition, Parts) = (condition, Nested(then, otherwise));

        public string Condition { get; }

        public override string Names => Condition;

        public override ValueList<End> Parts { get; }

        public override Instant? Known(IEndFacts facts) =>
            facts.Outcome(Condition) switch
            {
                true => Parts[0].Known(facts),
                false => Parts[1].Known(facts),
                null => Earlier(Parts[0].Known(facts), Parts[1].Known(facts)),
            };

        public override EndForm Renamed(IReadOnlyDictionary<string, string> names) =>
            new If(New(Condition, names)!, Parts[0].Renamed(names), Parts[1].Renamed(names));

        public override string ToString() => $"if {Condition} is met {Parts[0]}, else {Parts[1]}";

        private ValueList<End> Nested(End then, End otherwise)
        {
            Nest([then, otherwise]);
            return [then, otherwise];
        }
    }
}
