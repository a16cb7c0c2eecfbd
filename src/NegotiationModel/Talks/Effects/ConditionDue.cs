using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What it means that the due of a condition passes. It says so itself; left out, it is as usual for its kind
/// (<see cref="ConditionDefinition.UsualIfSilent"/>).</summary>
internal static class ConditionDue
{
    /// <summary>Dues pass at one instant. All are over before any of them brings something down, or about.</summary>
    public static void Pass(ref TableChange step, List<int> due)
    {
        if (due.Count == 0)
            return;
        var over = new List<int>();
        foreach (var condition in due)
            if (step.Table.Conditions[condition].IsOpen && Ends(ref step, condition)) // one that is met may have made others moot
                over.Add(condition);
        ConditionEffects.Follow(ref step, over);
    }

    // A demand only lapses, and of what is deferred silence is no consent.
    private static bool Ends(ref TableChange step, int index)
    {
        var condition = step.Table.Conditions[index];
        var trigger = condition.Status == ConditionStatus.Demanded ? ConditionTrigger.Lapse : BySilence(condition.IfSilent);
        if (condition.Status != ConditionStatus.Deferred || trigger != ConditionTrigger.Meet)
        {
            ConditionEffects.Become(ref step, index, trigger);
            return true;
        }

        LimitEffects.Drop(ref step.Table, new(LimitOf.Condition, condition.Key, index), condition.InitialDue);
        step.Table.EditRegisters().EditCondition(index).Keep(place => place with { DuePassed = true });
        return false;
    }

    private static ConditionTrigger BySilence(SilenceEffect silence) =>
        silence switch
        {
            SilenceEffect.Meet => ConditionTrigger.Meet,
            SilenceEffect.Fail => ConditionTrigger.Fail,
            _ => ConditionTrigger.Lapse,
        };
}
