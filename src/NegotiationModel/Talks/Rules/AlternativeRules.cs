namespace NegotiationModel;

/// <summary>What falls with a condition: of those with one label on one subject one met is enough.</summary>
internal static class AlternativeRules
{
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

    /// <summary>The place of an alternative to a condition that is over with which all falls that they hang on; −1 for none.</summary>
    public static int Fallen(in Table table, int over)
    {
        var condition = table.Conditions[over];
        if (HasSome(condition) && BringDown(table, condition))
            for (var at = 0; at < table.Conditions.Count; at++)
                if (IsOne(condition, table.Conditions[at]) && Fell(table.Conditions[at]))
                    return at;
        return -1;
    }

    // A subsequent one that lapsed is over, and what it hangs on stands.
    private static bool Fell(Condition condition) =>
        condition.IsDefeated && (condition.Kind == ConditionKind.Precedent || condition.Status != ConditionStatus.Lapsed);

    /// <summary>Whether a condition may have alternatives.</summary>
    public static bool HasSome(Condition condition) => condition is { AnyOfGroup: not null, IsConsultation: false, IsOnlyClaimed: false };

    /// <summary>Whether two belong together; on nothing those do that one move set.</summary>
    public static bool IsOne(Condition one, Condition other) =>
        HasSome(other)
        && one.AnyOfGroup == other.AnyOfGroup
        && (one.Kind == ConditionKind.Free) == (other.Kind == ConditionKind.Free)
        && one.Accession == other.Accession
        && (one.On is { } on ? on == other.On : other.On is null && ReferenceEquals(one.SetBy, other.SetBy));
}
