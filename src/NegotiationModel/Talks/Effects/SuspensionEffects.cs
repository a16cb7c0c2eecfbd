using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What conditions on suspended talks do: the talks wait for them, and they go with the suspension.</summary>
internal static class SuspensionEffects
{
    /// <summary>The talks are suspended.</summary>
    public static void Begin(ref Table table, int seat) => table.EditRegisters().Suspension = new(seat, default);

    /// <summary>A condition is set on them.</summary>
    public static void Hang(ref Table table, int condition)
    {
        var suspension = table.Registers.Suspension!;
        table.EditRegisters().Suspension = suspension with { Conditions = suspension.Conditions.Add(condition) };
    }

    /// <summary>The time of the suspension is over; the talks resume, or wait for what is still open.</summary>
    public static void Pass(ref TableChange step, Limit limit)
    {
        if (SuspensionRules.ResumeByThemselves(step.Table))
            TalksEffects.Resume(ref step);
        else
            step.Table.Clock = step.Table.Clock.Without(limit);
    }

    /// <summary>Talks that waited beyond the time of their suspension resume when nothing is open any more; whether they do.</summary>
    public static bool Resume(ref TableChange step)
    {
        if (
            step.Table.Registers.Suspension is not { Conditions.IsEmpty: false }
            || !(step.Table.Clock.ResumesAt <= step.Table.Now)
            || !SuspensionRules.ResumeByThemselves(step.Table)
        )
            return false;
        TalksEffects.Resume(ref step);
        return true;
    }

    /// <summary>It is over: what is precedent of its conditions means nothing any more.</summary>
    public static void End(ref TableChange step)
    {
        if (step.Table.Registers.Suspension is not { } suspension)
            return;
        step.Table.EditRegisters().Suspension = null;
        for (var at = suspension.Conditions.Next(0); at >= 0; at = suspension.Conditions.Next(at + 1))
            if (step.Table.Conditions[at] is { IsOpen: true, Kind: ConditionKind.Precedent })
                step.Fire(at, ConditionTrigger.Moot);
    }
}
