using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Of conditions with one label on one subject one is enough.</summary>
internal static class AlternativeConditions
{
    /// <summary>One of them is met or waived: the others are moot.</summary>
    public static void MootOthers(ref TableChange step, int fulfilled)
    {
        foreach (var other in Alternatives.Of(step.Table, step.Table.Conditions[fulfilled]))
            if (step.Table.Conditions[other].IsOpen)
            {
                step.Table.EditRegisters().EditCondition(other).Keep(place => place with { IsSpared = true });
                step.Fire(other, ConditionTrigger.Moot);
            }
    }
}
