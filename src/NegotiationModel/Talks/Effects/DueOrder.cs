using System.Diagnostics;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>The order in which passes what is due at one instant: by what it is of, as <see cref="LimitOf"/> lists that, and then as it
/// came up.</summary>
internal static class DueOrder
{
    public static void Pass(ref TableChange step)
    {
        Limit? last = null;
        for (var of = LimitOf.Condition; of <= LimitOf.Deadline; of++)
            Pass(ref step, of, ref last);
        AgreementConditionEffects.MootThoseOver(ref step); // before a due passes that is known only now
    }

    private static void Pass(ref TableChange step, LimitOf of, ref Limit? last)
    {
        switch (of)
        {
            case LimitOf.Condition:
                PassConditions(ref step);
                break;
            case LimitOf.Proposal:
                step.HeldBack |= HeldBack.TermExpiry;
                while (NextIs(step.Table, of, ref last, out var proposal))
                    ProposalExpiry.Pass(ref step, proposal);
                step.HeldBack &= ~HeldBack.TermExpiry;
                break;
            case LimitOf.Firmness:
                while (NextIs(step.Table, of, ref last, out var option))
                    OptionEffects.Pass(ref step, option);
                break;
            case LimitOf.Notice:
                PassNotices(ref step, ref last);
                break;
            case LimitOf.Term:
                while (NextIs(step.Table, of, ref last, out var agreement))
                    AgreementEnd.End(ref step, agreement.Index);
                break;
            case LimitOf.Entry:
                while (NextIs(step.Table, of, ref last, out var ready))
                    EntryIntoForce.Pass(ref step, ready.Index);
                break;
            case LimitOf.Application:
                while (NextIs(step.Table, of, ref last, out var applied))
                    ApplicationEffects.Pass(ref step, applied.Index);
                break;
            case LimitOf.AgreementSuspension:
                while (NextIs(step.Table, of, ref last, out var standing))
                    AgreementSuspensionEffects.Resume(ref step, standing.Index);
                InstrumentEffects.Follow(ref step);
                break;
            case LimitOf.Suspension:
                if (NextIs(step.Table, of, ref last, out var suspension))
                    SuspensionEffects.Pass(ref step, suspension);
                SuspensionEffects.Resume(ref step);
                break;
            case LimitOf.Deadline:
                if (NextIs(step.Table, of, ref last, out _))
                    TalksEffects.Fail(ref step, NegotiationTrigger.Expire);
                break;
        }
    }

    // All are over before any of them has an effect on proposals.
    private static void PassConditions(ref TableChange step)
    {
        step.HeldBack |= HeldBack.AcceptanceRules;
        ConditionDue.Pass(ref step, ConditionsDue(ref step));
        InstrumentEffects.Follow(ref step);
        EntryIntoForce.FallByEntry(ref step);
        WatchedStatusEffects.Follow(ref step); // before what that decides has an effect on proposals, and brings conditions of its own
        AcceptanceEffects.ApplyHeldBack(ref step);
        InstrumentEffects.Follow(ref step);
    }

    // All are gone before any of that has consequences.
    private static void PassNotices(ref TableChange step, ref Limit? last)
    {
        List<int>? left = null;
        while (NextIs(step.Table, LimitOf.Notice, ref last, out var notice))
            (left ??= []).Add(AgreementDeparture.Go(ref step.Table, notice.Index));
        foreach (var one in left ?? [])
            AgreementDeparture.GoOn(ref step, one);
    }

    // In the order in which they came up: what was due before it came up is due now like the rest.
    private static List<int> ConditionsDue(ref TableChange step)
    {
        List<int>? due = null;
        Limit? last = null;
        while (NextIs(step.Table, LimitOf.Condition, ref last, out var limit))
        {
            step.Table.Clock = step.Table.Clock.Without(limit);
            (due ??= []).Add(limit.Index);
        }

        due?.Sort();
        return due ?? [];
    }

    // What was due before it came up is due now, in the order of all that is. What has passed is due no more.
    private static bool NextIs(in Table table, LimitOf of, ref Limit? last, out Limit limit)
    {
        var next = table.Clock.Limits.NextOf(of, table.Now);
        if (next is not null && next == last)
            throw new UnreachableException($"What was due at {table.Now} has passed and is still due: {next}.");
        last = next;
        limit = next.GetValueOrDefault();
        return next is not null;
    }
}
