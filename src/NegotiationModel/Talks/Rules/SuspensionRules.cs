namespace NegotiationModel;

/// <summary>For what suspended talks wait.</summary>
internal static class SuspensionRules
{
    /// <summary>Whether a condition precedent of the suspension is open, and could still be met.</summary>
    public static bool Waits(in Table table) =>
        table.Registers.Suspension is { Conditions.IsEmpty: false } && HasOpen(table) && !HasFallen(table);

    /// <summary>Whether nothing keeps the talks from resuming by themselves; where a condition has failed, somebody must resume
    /// them.</summary>
    public static bool ResumeByThemselves(in Table table) =>
        table.Registers.Suspension is not { Conditions.IsEmpty: false } || (!HasOpen(table) && !HasFallen(table));

    private static bool HasOpen(in Table table)
    {
        var conditions = table.Registers.Suspension!.Conditions;
        for (var at = conditions.Next(0); at >= 0; at = conditions.Next(at + 1))
            if (table.Conditions[at] is { HoldsUp: true, IsWaiting: true })
                return true;
        return false;
    }

    private static bool HasFallen(in Table table)
    {
        var conditions = table.Registers.Suspension!.Conditions;
        for (var at = conditions.Next(0); at >= 0; at = conditions.Next(at + 1))
            if (table.Conditions[at] is { IsDefeated: true } defeated && Alternatives.BringsDown(table, defeated))
                return true;
        return false;
    }
}
