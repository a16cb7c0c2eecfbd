using NodaTime;

namespace NegotiationModel;

internal abstract partial record EndForm
{
    /// <summary>An end that is not before some conditions are met, and counts from then; later by as long as it stood still.</summary>
    public sealed record Postponed(End End, ValueList<ConditionId> When, Duration Pause) : EndForm
    {
        public override ValueList<End> Parts => [End];

        public override IEnumerable<string> AllNames => base.AllNames.Concat(When.Select(id => id.Value));

        public override Instant? Known(IEndFacts facts)
        {
            var since = facts.Since;
            foreach (var id in When)
                if (facts.When(id.Value) is not { } met)
                    return null;
                else if (met > since)
                    since = met;
            return End.Known(new FactsSince(facts, since)) is not { } known ? null
                : DocumentTimeRange.Contains(known + Pause) ? Later(known + Pause, since)
                : null;
        }

        public override EndForm Renamed(IReadOnlyDictionary<string, string> names) =>
            new Postponed(End.Renamed(names), [.. When.Select(id => new ConditionId(New(id.Value, names)!))], Pause);

        public override string ToString() => $"{End}, not before {string.Join(", ", When)}";

        private static Instant Later(Instant one, Instant other) => one > other ? one : other;
    }

    // The same facts, counted from later.
    private sealed class FactsSince(IEndFacts facts, Instant since) : IEndFacts
    {
        public Instant Since => since;

        public DateTimeZone Zone => facts.Zone;

        public Instant? When(string id) => facts.When(id);

        public bool? Outcome(string id) => facts.Outcome(id);
    }
}
