using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>An agreement is applied provisionally from when its text says, while it waits to be in force.</summary>
internal static class ApplicationEffects
{
    /// <summary>An agreement has come about; most are not applied before they are in force.</summary>
    public static void Come(ref Table table, int agreement, int proposal)
    {
        if (table.Proposals[proposal].Move.AppliedFrom is { IsNever: false } from && AwaitsEntry(table, agreement))
            LimitEffects.Bring(ref table, KeyOf(table, agreement), from.Renamed(AgreementConditions.NamesOf(table, proposal)));
    }

    /// <summary>The time has come; what is provisional is applied once it is closed.</summary>
    public static void Pass(ref TableChange step, int agreement)
    {
        Drop(ref step.Table, agreement);
        if (step.Table.Agreements[agreement].Status == AgreementStatus.Pending)
            step.Fire(agreement, AgreementTrigger.Apply);
    }

    /// <summary>Whether the time has come.</summary>
    public static bool HasBegun(in Table table, int agreement) =>
        From(table, agreement) is { IsNever: false } from && table.Clock.Known(KeyOf(table, agreement), from) <= table.Now;

    /// <summary>It is in force, or over: from when it would have been applied means nothing any more.</summary>
    public static void End(ref Table table, int agreement)
    {
        if (!From(table, agreement).IsNever && !AwaitsEntry(table, agreement))
            Drop(ref table, agreement);
    }

    private static void Drop(ref Table table, int agreement) =>
        LimitEffects.Drop(ref table, KeyOf(table, agreement), From(table, agreement));

    private static End From(in Table table, int agreement) => table.TextOf(table.Agreements[agreement]).AppliedFrom;

    private static bool AwaitsEntry(in Table table, int agreement) =>
        table.Agreements[agreement].Status == AgreementStatus.ProvisionallyAgreed || table.Agreements[agreement].AwaitsEntry;

    private static LimitKey KeyOf(in Table table, int agreement) => new(LimitOf.Application, table.Agreements[agreement].Key, agreement);
}
