using NegotiationModel.Lifecycles;
using NodaTime;

namespace NegotiationModel;

/// <summary>The time of a promise stands still while it is suspended.</summary>
internal static class PromiseEffects
{
    public static void Suspend(ref TableChange step, int index)
    {
        step.Fire(index, ConditionTrigger.Suspend);
        StandStill(ref step.Table, index, step.Table.Conditions[index].Paused);
    }

    /// <summary>It goes on with as much time left as it had.</summary>
    public static void Resume(ref TableChange step, int index)
    {
        ref var table = ref step.Table;
        var condition = table.Conditions[index];
        var paused = condition.Paused + (table.Now - condition.SuspendedAt!.Value);
        step.Fire(index, ConditionTrigger.Resume);
        table.EditRegisters().EditCondition(index).Keep(place => place with { SuspendedAt = null, Paused = paused });
        if (Limit(table, condition) is { End.IsNever: false } limit)
            LimitEffects.Put(ref table, new(LimitOf.Condition, condition.Key, index), Later(limit.End, condition, paused), limit.Since);
    }

    /// <summary>When its time would be over if it were resumed at an instant, as far as that is known; null for never, or not
    /// yet.</summary>
    public static Instant? DueOnceResumed(in Table table, Condition condition, Instant at) =>
        Limit(table, condition) is { End.IsNever: false } limit
            ? Later(limit.End, condition, condition.Paused + (at - condition.SuspendedAt!.Value))
                .Known(new EndFacts(table, default, limit.Since))
            : null;

    /// <summary>A due was set anew, and counts from now.</summary>
    public static void SetAnew(ref Table table, int index)
    {
        if (table.Conditions[index].Status == ConditionStatus.Suspended)
            StandStill(ref table, index, Duration.Zero);
        else if (table.Conditions[index] is var condition && (condition.DuePassed || condition.Paused != Duration.Zero))
            table.EditRegisters().EditCondition(index).Keep(place => place with { Paused = Duration.Zero, DuePassed = false });
    }

    private static void StandStill(ref Table table, int index, Duration paused)
    {
        var now = table.Now;
        var condition = table.EditRegisters().EditCondition(index);
        condition.Keep(place => place with { SuspendedAt = now, Paused = paused });
        if (Limit(table, condition) is { End.IsNever: false } limit)
            LimitEffects.Hold(ref table, new(LimitOf.Condition, condition.Key, index), limit);
    }

    // The limit as it was set last, with what it waits for.
    private static BookedLimit Limit(in Table table, Condition condition) =>
        table.Clock.Book?.Limits.GetValueOrDefault(new(LimitOf.Condition, condition.Key, table.Conditions.IndexOf(condition.Key)))
        ?? new(condition.Proviso.TimedDue, condition.At, condition.InitialDue.Instant);

    private static End Later(End end, Condition condition, Duration paused) => end.Said.NotBefore(condition.DueAfter, paused);
}
