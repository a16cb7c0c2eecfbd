using NodaTime;

namespace NegotiationModel;

/// <summary>Whether a limit lies after the move that sets it.</summary>
internal static class LimitRules
{
    public static bool IsNotAfter(Instant? limit, Instant at) => limit <= at;

    /// <summary>Whether the due of one of some conditions does not.</summary>
    public static bool AnyNotAfter(ValueList<ConditionDefinition> conditions, Instant at)
    {
        foreach (var condition in conditions)
            if (IsNotAfter(condition.Due, at))
                return true;
        return false;
    }
}
