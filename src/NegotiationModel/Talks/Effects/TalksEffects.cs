using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>The course of the talks: adjourned, resumed, failed, opened again.</summary>
internal static class TalksEffects
{
    public static void Suspend(ref TableChange step, End until, int seat)
    {
        step.Fire(NegotiationTrigger.Suspend);
        SuspensionEffects.Begin(ref step.Table, seat);
        LimitEffects.Forget(ref step.Table, LimitKey.Suspension);
        LimitEffects.Bring(ref step.Table, LimitKey.Suspension, until);
    }

    /// <summary>The talks have another deadline, or none.</summary>
    public static void SetDeadline(ref TableChange step, End deadline)
    {
        DropDeadline(ref step.Table);
        LimitEffects.Bring(ref step.Table, LimitKey.Deadline, deadline);
    }

    /// <summary>The suspension is over, or the talks are.</summary>
    public static void EndSuspension(ref TableChange step)
    {
        LimitEffects.Settle(ref step.Table, LimitKey.Suspension);
        step.Table.Clock = step.Table.Clock.Resuming(null);
        SuspensionEffects.End(ref step);
    }

    private static void DropDeadline(ref Table table)
    {
        LimitEffects.Forget(ref table, LimitKey.Deadline);
        table.Clock = table.Clock.Until(null);
    }

    /// <summary>The talks go on from what the proposals say; acceptance rules are applied to what happened meanwhile.</summary>
    public static void Resume(ref TableChange step)
    {
        ref var table = ref step.Table;
        if (table.Registers.Suspension is { IsSomethingAgreed: true })
            Conclusion.CloseWhatIsSettled(ref step);
        if (table.IsClosed)
            return;
        step.Fire(NegotiationTrigger.Resume, table.Facts);
        EndSuspension(ref step);
        var stale = table.Registers.UncheckedProposals;
        if (stale.IsEmpty)
            return;
        table.EditRegisters().UncheckedProposals = default;
        for (var index = stale.Next(0); index >= 0 && table.IsActive; index = stale.Next(index + 1))
            AcceptanceEffects.Apply(ref step, index);
    }

    /// <summary>A refused ratification breaks off talks that have not failed already.</summary>
    public static void BreakOff(ref TableChange step)
    {
        if (step.Table.Status is not (NegotiationStatus.BrokenOff or NegotiationStatus.Expired))
            Fail(ref step, NegotiationTrigger.BreakOff, NegotiationMachine.AgreementUndone);
    }

    /// <summary>The talks fail: what stands lapses, and so does what was agreed provisionally.</summary>
    public static void Fail(ref TableChange step, NegotiationTrigger trigger, int facts = 0)
    {
        step.Fire(trigger, facts);
        EndSuspension(ref step);
        Clear(ref step, ProposalTrigger.Lapse);
        for (
            var agreement = step.Table.Registers.ProvisionallyAgreed.Next(0);
            agreement >= 0;
            agreement = step.Table.Registers.ProvisionallyAgreed.Next(agreement + 1)
        )
        {
            step.Fire(agreement, AgreementTrigger.LapseWithTalks);
            Dissolution.Free(ref step.Table, agreement);
        }
    }

    /// <summary>Any reopening drops a deadline that has passed, and starts the rounds anew. Whoever had left stays away until it
    /// joins.</summary>
    /// <param name="step">The table.</param>
    /// <param name="undone">Whether an agreement was dissolved, or refused ratification, since the talks concluded.</param>
    public static void Reopen(ref TableChange step, bool undone)
    {
        step.Fire(NegotiationTrigger.Reopen, undone ? NegotiationMachine.AgreementUndone : 0);
        ref var table = ref step.Table;
        (table.HasBegun, table.IsUndone) = (true, false);
        if (!table.Registers.UncheckedProposals.IsEmpty)
            table.EditRegisters().UncheckedProposals = default;
        if (table.Clock.Deadline <= table.Now)
            DropDeadline(ref table);
        (table.Turn, table.Round) = (table.PrincipalFrom(0), 1);
        step.RoundsAnew = true;
    }

    /// <summary>Takes everything that stands off the table; what is about agreements goes on beside it.</summary>
    public static void Clear(ref TableChange step, ProposalTrigger trigger)
    {
        for (var index = step.Table.Standing.Next(0); index >= 0; index = step.Table.Standing.Next(index + 1))
            if (AgreementProposalRules.IsAbout(step.Table, step.Proposal(index)))
                AgreementProposalEffects.PutBeside(ref step.Table, index);
            else
                step.Fire(index, trigger);
    }
}
