using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What happens when what had to be agreed is agreed.</summary>
internal static class Conclusion
{
    public static void Conclude(ref TableChange step)
    {
        if (step.Table.Status == NegotiationStatus.Suspended)
            step.Fire(NegotiationTrigger.Resume, NegotiationMachine.AllAgreed);
        else
            step.Fire(NegotiationTrigger.Conclude, NegotiationMachine.AllAgreed);
        if (step.Table.Protocol.Settlement == Settlement.Provisional && step.Table.Registers.Baskets is null)
            CloseTogether(ref step, step.Table.Registers.ProvisionallyAgreed, step.Table.Protocol.Ratifiers.Count > 0);
        InstrumentEffects.FollowParts(ref step);
        TalksEffects.EndSuspension(ref step);
        TalksEffects.Clear(ref step, ProposalTrigger.Supersede);
    }

    /// <summary>What is agreed about an agreement of the table counts for active talks like anything else, and for suspended ones when they
    /// resume.</summary>
    public static void Count(ref TableChange step)
    {
        if (step.Table.Registers.Suspension is { } suspension)
            step.Table.EditRegisters().Suspension = suspension with { IsSomethingAgreed = true };
        else if (step.Table.IsActive)
            CloseWhatIsSettled(ref step);
    }

    /// <summary>Of each basket with nothing open what was agreed provisionally closes, and talks of which every basket has concluded do so
    /// too.</summary>
    public static void CloseWhatIsSettled(ref TableChange step)
    {
        BasketEffects.CloseAll(ref step);
        if (IsAllAgreed(step.Table))
            Conclude(ref step);
        InstrumentEffects.FollowParts(ref step);
    }

    /// <summary>Whether the talks conclude: every basket has, or, without baskets, there is an agreement on the package, as amended or
    /// replaced, or on every issue on the agenda.</summary>
    public static bool IsAllAgreed(in Table table) =>
        table.Registers.Baskets is { } baskets ? baskets.Unconcluded == 0
        : table.Protocol.Settlement == Settlement.Package ? IsPackageAgreed(table)
        : table.Registers.Open.IsEmpty;

    // Most often by the newest agreement.
    private static bool IsPackageAgreed(in Table table)
    {
        for (var agreement = table.Agreements.Count - 1; agreement >= 0; agreement--)
            if (!table.Agreements[agreement].IsOver && table.Registers.IsOnPackage(agreement))
                return true;
        return false;
    }

    /// <summary>Nothing was agreed until everything was: now provisional agreements bind, or are put to the ratifiers together.</summary>
    public static void CloseTogether(ref TableChange step, IndexSet agreements, bool areRatified)
    {
        var together = agreements.ToArray();
        if (areRatified)
            RatificationConditions.Put(ref step, together);
        foreach (var agreement in together)
        {
            step.Fire(agreement, AgreementTrigger.SettleLastIssue);
            step.ClosedAgreements.Mark(agreement, true);
            if (step.Table.Agreements[agreement].Status == AgreementStatus.InForce)
                EntryIntoForce.BindReady(ref step.Table, agreement);
        }
    }
}
