using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What happens when the due of a condition passes. It says itself what that means; left out, it is as usual for its kind
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

    // What it means that the due of a condition passes; null where it means nothing.
    private static ConditionTrigger? MeaningOf(Condition condition) =>
        condition switch
        {
            { Status: ConditionStatus.Demanded } => ConditionTrigger.Lapse,
            { Status: ConditionStatus.ConsentPostponed, IfSilent: SilenceEffect.Meet } => null, // then silence is no consent
            { IfSilent: SilenceEffect.Meet } => ConditionTrigger.Meet,
            { IfSilent: SilenceEffect.Fail } => ConditionTrigger.Fail,
            _ => ConditionTrigger.Lapse,
        };

    // Whether it is over with its due.
    private static bool Ends(ref TableChange step, int index)
    {
        var condition = step.Table.Conditions[index];
        if (MeaningOf(condition) is { } trigger)
        {
            ConditionEffects.Become(ref step, index, trigger);
            return true;
        }

        LimitEffects.Drop(ref step.Table, new(LimitOf.Condition, condition.Key, index), condition.InitialDue);
        step.Table.EditRegisters().EditCondition(index).Keep(place => place with { DuePassed = true });
        return false;
    }
}
