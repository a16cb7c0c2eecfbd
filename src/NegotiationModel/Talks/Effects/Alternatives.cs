namespace NegotiationModel;

/// <summary>Conditions with one label on one subject: one met is enough. What they hang on falls with the last.</summary>
internal static class Alternatives
{
    /// <summary>One is met or waived: the rest are moot.</summary>
    public static void Moot(ref TableChange step, int index)
    {
        var met = step.Table.Conditions[index];
        if (!HasSome(met))
            return;
        for (var at = 0; at < step.Table.Conditions.Count; at++)
            if (at != index && step.Table.Conditions[at] is var other && other.IsOpen && IsOne(met, other))
                step.Fire(at, ConditionTrigger.Moot);
    }

    /// <summary>Whether what a condition hangs on falls with it: nothing hangs on a consultation or a claim, nor as long as one of its
    /// alternatives is open or met.</summary>
    public static bool BringDown(in Table table, Condition condition)
    {
        if (condition.Kind == ConditionKind.Free || condition.IsConsultation || condition.IsOnlyClaimed)
            return false;
        if (!HasSome(condition))
            return Fell(condition);
        var fell = false;
        foreach (var other in table.Conditions)
            if (IsOne(condition, other))
                if (other.IsWaiting || other.IsFulfilled)
                    return false;
                else
                    fell |= Fell(other);
        return fell;
    }

    // A subsequent one that lapsed is over, and what it hangs on stands.
    private static bool Fell(Condition condition) =>
        condition.IsDefeated && (condition.Kind == ConditionKind.Precedent || condition.Status != ConditionStatus.Lapsed);

    private static bool HasSome(Condition condition) => condition is { AnyOf: not null, IsConsultation: false, IsOnlyClaimed: false };

    // On nothing those belong together that one move set.
    private static bool IsOne(Condition one, Condition other) =>
        HasSome(other)
        && one.AnyOf == other.AnyOf
        && (one.Kind == ConditionKind.Free) == (other.Kind == ConditionKind.Free)
        && (one.On is { } on ? on == other.On : other.On is null && ReferenceEquals(one.SetBy, other.SetBy));
}
