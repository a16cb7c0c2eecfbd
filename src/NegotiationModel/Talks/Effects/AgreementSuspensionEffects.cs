using System.Collections.Immutable;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>A suspended agreement stands still with all that belongs to it.</summary>
internal static class AgreementSuspensionEffects
{
    public static void Suspend(ref TableChange step, int agreement, int seat, End until)
    {
        var first = InstrumentRules.FirstOf(step.Table, agreement);
        Drop(ref step.Table, first);
        Keep(ref step.Table, All(step.Table).SetItem(first, new(seat, until)));
        LimitEffects.Forget(ref step.Table, KeyOf(step.Table, first));
        LimitEffects.Bring(ref step.Table, KeyOf(step.Table, first), until);
        Fire(ref step, first, AgreementStatus.InForce, AgreementTrigger.Suspend);
    }

    /// <summary>Who suspended it resumes it, or the time of that is over.</summary>
    public static void Resume(ref TableChange step, int agreement)
    {
        var first = InstrumentRules.FirstOf(step.Table, agreement);
        End(ref step.Table, first);
        Fire(ref step, first, AgreementStatus.Suspended, AgreementTrigger.Resume);
    }

    /// <summary>The agreement is over, or goes on: its suspension means nothing any more.</summary>
    public static void End(ref Table table, int first)
    {
        if (All(table).ContainsKey(first))
        {
            Drop(ref table, first);
            Keep(ref table, All(table).Remove(first));
        }
    }

    /// <summary>A suspension has another end.</summary>
    public static void SetAnew(ref Table table, int first, End until) =>
        Keep(ref table, All(table).SetItem(first, All(table)[first] with { Until = until }));

    /// <summary>Where the limit of an agreement's suspension stands.</summary>
    public static LimitKey KeyOf(in Table table, int first) => new(LimitOf.AgreementSuspension, table.Agreements[first].Key, first);

    private static void Fire(ref TableChange step, int first, AgreementStatus from, AgreementTrigger trigger)
    {
        foreach (var part in InstrumentRules.PartsOf(step.Table, ref first))
            if (step.Table.Agreements[part].Status == from)
                step.Fire(part, trigger);
    }

    private static void Drop(ref Table table, int first)
    {
        if (All(table).TryGetValue(first, out var suspension))
            LimitEffects.Drop(ref table, KeyOf(table, first), suspension.Until);
    }

    private static ImmutableDictionary<int, AgreementSuspension> All(in Table table) =>
        table.Registers.AgreementConditions?.Suspensions ?? ImmutableDictionary<int, AgreementSuspension>.Empty;

    private static void Keep(ref Table table, ImmutableDictionary<int, AgreementSuspension> all) =>
        table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None) with
        {
            Suspensions = all.IsEmpty ? null : all,
        };
}
