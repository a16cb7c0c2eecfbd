using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What happens when what had to be agreed is agreed.</summary>
internal static class Conclusion
{
    public static void Conclude(ref TableChange step)
    {
        if (step.Table.Protocol.Settlement == Settlement.Provisional && step.Table.Registers.Baskets is null)
            Close(ref step, step.Table.Registers.Provisional, step.Table.Protocol.Ratifiers.Count > 0);
        step.Fire(NegotiationTrigger.Conclude, NegotiationMachine.AllAgreed);
        TalksEffects.EndSuspension(ref step);
        TalksEffects.Clear(ref step, ProposalTrigger.Supersede);
    }

    /// <summary>Nothing was agreed until everything was: now provisional agreements bind, or are put to the ratifiers together.</summary>
    public static void Close(ref TableChange step, IndexSet agreements, bool areRatified)
    {
        var together = ResponseEffects.Listed(agreements);
        if (areRatified)
            RatificationConditions.Put(ref step, together);
        foreach (var agreement in together)
        {
            step.Fire(agreement, AgreementTrigger.Close);
            step.ClosedAgreements.Mark(agreement, true);
            if (step.Table.Agreements[agreement].Status == AgreementStatus.InForce)
                EntryEffects.Enter(ref step.Table, agreement);
        }
    }
}
