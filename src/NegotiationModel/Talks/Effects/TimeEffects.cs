using System.Diagnostics;
using NodaTime;

namespace NegotiationModel;

/// <summary>Time passing is no move: it lets proposals and conditions lapse, suspensions end, and the deadline expire.</summary>
internal static class TimeEffects
{
    /// <summary>Lets time pass until it has come to <paramref name="at"/>, or so much has changed, or so often; whether it has come
    /// there.</summary>
    public static bool To(ref TableChange step, Instant at, int changes, List<Transition> told)
    {
        for (var instants = 1; step.Table.NextDue is { } due && due <= at; instants++)
        {
            var before = step.Table;
            step.Table.Share();
            step.Table.Now = due;
            step.ClosedAgreements = default;
            Due(ref step);
            step.Seal();
            TableDifference.Tell(in before, in step.Table, told);
            if (step.Table.NextDue <= due)
                throw new UnreachableException($"Time does not pass: what was due at {due} is still due.");
            if (instants >= changes || told.Count >= changes)
                return false;
        }

        step.Table.Now = at;
        return true;
    }

    /// <summary>What is due now passes, until nothing is: what passes may bring about what others wait for.</summary>
    public static void Due(ref TableChange step)
    {
        do while (step.Table.IsDue(step.Table.Now))
            DueOrder.Pass(ref step);
        while (!(step.Table.Registers.ArePlain && step.AgreementsToReview.IsEmpty) && BringsAbout(ref step));
    }

    private static bool BringsAbout(ref TableChange step) =>
        WatchedStatusEffects.FollowAll(ref step)
        || InstrumentEffects.Follow(ref step)
        || EntryIntoForce.Follow(ref step)
        || (!step.AgreementsToReview.IsEmpty && AgreementConditionEffects.MootThoseOver(ref step))
        || SuspensionEffects.Resume(ref step);
}
