using System.Diagnostics;
using NegotiationModel.Lifecycles;
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

    // What was due before it came up is due now, in the order of all that is. What has passed is due no more.
    private static bool NextIs(in Table table, LimitOf of, Instant now, ref Limit? last, out Limit limit)
    {
        var next = table.Clock.Limits.NextOf(of, now);
        if (next is not null && next == last)
            throw new UnreachableException($"What was due at {now} has passed and is still due: {next}.");
        last = next;
        limit = next.GetValueOrDefault();
        return next is not null;
    }

    /// <summary>What is due now passes, until nothing is: what passes may bring about what others wait for.</summary>
    public static void Due(ref TableChange step)
    {
        do while (step.Table.IsDue(step.Table.Now))
            Due(ref step, step.Table.Now);
        while (!(step.Table.Registers.ArePlain && step.EndedAgreements.IsEmpty) && BringsAbout(ref step));
    }

    private static bool BringsAbout(ref TableChange step) =>
        WatchedStatusEffects.FollowAll(ref step)
        || AgreementGroupEffects.Follow(ref step)
        || EntryIntoForce.Follow(ref step)
        || (!step.EndedAgreements.IsEmpty && AgreementConditionEffects.MootThoseOver(ref step))
        || SuspensionEffects.Resume(ref step);

    // At one instant: conditions, proposals, options, agreements, suspension, deadline.
    private static void Due(ref TableChange step, Instant now)
    {
        Limit? last = null;
        step.Deferred |= Deferral.AcceptanceRules;
        ConditionDue.Pass(ref step, ConditionsDue(ref step, now));
        AgreementGroupEffects.Follow(ref step);
        EntryIntoForce.Fall(ref step);
        WatchedStatusEffects.Follow(ref step); // before what that decides has an effect on proposals, and brings conditions of its own
        AcceptanceEffects.ApplyDeferred(ref step);
        AgreementGroupEffects.Follow(ref step);
        step.Deferred |= Deferral.TermExpiry;
        while (NextIs(step.Table, LimitOf.Proposal, now, ref last, out var proposal))
            Expire(ref step, proposal);
        step.Deferred &= ~Deferral.TermExpiry;
        while (NextIs(step.Table, LimitOf.Firmness, now, ref last, out var option))
            OptionEffects.Pass(ref step, option);
        List<int>? left = null;
        while (NextIs(step.Table, LimitOf.Notice, now, ref last, out var notice))
            (left ??= []).Add(AgreementDeparture.Go(ref step.Table, notice.Index));
        foreach (var one in left ?? []) // all are gone before any of that has consequences
            AgreementDeparture.GoOn(ref step, one);
        while (NextIs(step.Table, LimitOf.Term, now, ref last, out var agreement))
            AgreementEnd.End(ref step, agreement.Index);
        while (NextIs(step.Table, LimitOf.Entry, now, ref last, out var ready))
            EntryIntoForce.Pass(ref step, ready.Index);
        while (NextIs(step.Table, LimitOf.Application, now, ref last, out var applied))
            ApplicationEffects.Pass(ref step, applied.Index);
        while (NextIs(step.Table, LimitOf.AgreementSuspension, now, ref last, out var standing))
            AgreementSuspensionEffects.Resume(ref step, standing.Index);
        AgreementGroupEffects.Follow(ref step);
        if (NextIs(step.Table, LimitOf.Suspension, now, ref last, out var suspension))
            SuspensionEffects.Pass(ref step, suspension);
        SuspensionEffects.Resume(ref step);
        if (NextIs(step.Table, LimitOf.Deadline, now, ref last, out _))
            TalksEffects.Fail(ref step, NegotiationTrigger.Expire);
        AgreementConditionEffects.MootThoseOver(ref step); // before a due passes that is known only now
    }

    // In the order in which they came up: what was due before it came up is due now like the rest.
    private static List<int> ConditionsDue(ref TableChange step, Instant now)
    {
        List<int>? due = null;
        Limit? last = null;
        while (NextIs(step.Table, LimitOf.Condition, now, ref last, out var limit))
        {
            step.Table.Clock = step.Table.Clock.Without(limit);
            (due ??= []).Add(limit.Index);
        }

        due?.Sort();
        return due ?? [];
    }

    // The time of a proposal is over: it lapses, unless it is agreed at its end, or was accepted in time and waits for its conditions.
    private static void Expire(ref TableChange step, Limit limit)
    {
        var proposal = step.Proposal(limit.Index);
        LimitEffects.Drop(ref step.Table, new(LimitOf.Proposal, proposal.Key, limit.Index), proposal.Move.Expires); // which passes once
        DecideAtItsEnd(ref step, limit.Index);
        var waits =
            step.Table.Protocol.Expiry == Expiry.UnlessConditionallyAccepted
            && step.Proposal(limit.Index).Status == ProposalStatus.ConditionallyAccepted;
        if (step.Proposal(limit.Index).IsOnTheTable && !waits)
            step.Fire(limit.Index, ProposalTrigger.Lapse);
    }

    // A vote that ends with the time of a proposal is asked once more then, or, while the talks are suspended, when they resume: those who
    // have not spoken are left aside, or have accepted, where silence does so.
    private static void DecideAtItsEnd(ref TableChange step, int proposal)
    {
        var isAccepting = step.Proposal(proposal).Move.SilenceAccepts;
        var isAbout = AgreementProposalRules.IsAbout(step.Table, step.Proposal(proposal));
        var isPlain = isAbout ? AgreementProposalRules.RuleFor(step.Table, step.Proposal(proposal)).IsPlain : step.Table.Protocol.IsPlain;
        if (isPlain && !isAccepting)
            return;
        if (isAccepting && (isAbout || step.Table.IsActive))
            AcceptanceBySilence.Accept(ref step, proposal);
        AcceptanceEffects.Apply(ref step, proposal);
    }
}
