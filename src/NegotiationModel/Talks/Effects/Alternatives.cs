using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Conditions with one label on one subject: one met is enough. What they hang on falls with the last.</summary>
internal static class Alternatives
{
    /// <summary>One is met or waived: the rest are moot.</summary>
    public static void Moot(ref TableChange step, int index)
    {
        var met = step.Table.Conditions[index];
        if (!AlternativeRules.HasSome(met))
            return;
        for (var at = 0; at < step.Table.Conditions.Count; at++)
            if (at != index && step.Table.Conditions[at] is var other && other.IsOpen && AlternativeRules.IsOne(met, other))
                step.Fire(at, ConditionTrigger.Moot);
    }
}
