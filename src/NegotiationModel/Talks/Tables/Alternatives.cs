namespace NegotiationModel;

/// <summary>Of conditions with one label on one subject, one that is met is enough, and the others are moot then (AlternativeConditions);
/// what they hang on falls with the last of them.</summary>
internal static class Alternatives
{
    /// <summary>A condition and its alternatives, in the order in which they came up; none where it has no label.</summary>
    public static IEnumerable<int> Of(in Table table, Condition condition) => HasSome(condition) ? Of(table.Conditions, condition) : [];

    /// <summary>Whether nothing waits for a condition that is over and not met: one of some in its place was met, or, where it failed, is
    /// or can still be, or could when something was agreed with it.</summary>
    public static bool AreEnough(in Table table, Condition condition, int[] among)
    {
        if (condition.IsSpared)
            return true;
        if (condition.IsDefeated && HasSome(condition))
            foreach (var at in among)
                if (table.Conditions[at] is var other && (IsEnough(other) || !other.Carriers.IsEmpty) && IsOne(condition, other))
                    return true;
        return false;
    }

    /// <summary>Whether what a condition hangs on falls with it: not as long as one of its alternatives is open or met.</summary>
    public static bool BringsDown(in Table table, Condition condition)
    {
        if (!condition.Binds)
            return false;
        if (!HasSome(condition))
            return condition.HasFallen;
        var fell = false;
        foreach (var at in Of(table, condition))
            if (IsEnough(table.Conditions[at]))
                return false;
            else
                fell |= table.Conditions[at].HasFallen;
        return fell;
    }

    /// <summary>The place of an alternative to a condition that is over with which all falls that they hang on; −1 for none.</summary>
    public static int Fallen(in Table table, int over)
    {
        var condition = table.Conditions[over];
        if (HasSome(condition) && BringsDown(table, condition))
            foreach (var at in Of(table, condition))
                if (table.Conditions[at].HasFallen)
                    return at;
        return -1;
    }

    // Whether it is met, or can be.
    private static bool IsEnough(Condition one) => one.IsFulfilled || one.IsWaiting;

    private static IEnumerable<int> Of(Register<Condition> conditions, Condition condition)
    {
        for (var at = 0; at < conditions.Count; at++)
            if (IsOne(condition, conditions[at]))
                yield return at;
    }

    private static bool HasSome(Condition condition) =>
        condition is { AlternativesLabel: not null, IsConsultative: false, IsOnlyDemanded: false };

    // Whether two belong together; on nothing those do that one move set.
    private static bool IsOne(Condition one, Condition other) =>
        HasSome(other)
        && one.AlternativesLabel == other.AlternativesLabel
        && (one.Kind == ConditionKind.Independent) == (other.Kind == ConditionKind.Independent)
        && one.Accession == other.Accession
        && (
            one.OnAgreementOrTalks is { } on
                ? on == other.OnAgreementOrTalks
                : other.OnAgreementOrTalks is null && ReferenceEquals(one.SetBy, other.SetBy)
        );
}
