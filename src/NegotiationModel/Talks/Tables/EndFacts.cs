using NodaTime;

namespace NegotiationModel;

/// <summary>What ends hang on, as it stands on a table. What happened before anybody asked is looked for in the log.</summary>
internal sealed class EndFacts(in Table table, PersistentVector<object> log, Instant since) : IEndFacts
{
    private readonly Register<Condition> conditions = table.Conditions;
    private readonly Register<Agreement> agreements = table.Agreements;
    private readonly LimitBook? book = table.Clock.Book;

    public Instant Since => since;

    public DateTimeZone Zone { get; } = table.Setting.TimeZone;

    public Instant? When(string id) =>
        book?.When(id) is { } known ? known
        : Latest(id) is { IsFulfilled: true } condition ? Met(condition)
        : agreements.Find(id)?.InForceSince;

    public bool? Outcome(string id) =>
        Latest(id) is not { } condition ? null
        : condition.IsFulfilled ? true
        : ConditionMachine.Unmet.Contains(condition.Status) ? false
        : null;

    // What was replaced stands for its substitute.
    private Condition? Latest(string id) => conditions.Find(id)?.Latest(conditions);

    // By a move, by the passing of its due, or by itself.
    private Instant? Met(Condition condition)
    {
        if (condition.MetAt is { } known)
            return known;
        for (var at = log.Count - 1; at >= 0; at--)
            if (
                LoggedMove.MoveOf(log[at]) is Move.MeetCondition or Move.WaiveCondition
                && LoggedMove.MoveOf(log[at]).ActsOn!.Value.Id == condition.Key
            )
                return LoggedMove.AtOf(log[at]);
        return condition.InitialDue.Instant is { } due && due < condition.At ? condition.At : condition.InitialDue.Instant;
    }
}
