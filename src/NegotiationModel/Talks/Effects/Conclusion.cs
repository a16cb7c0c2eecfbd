namespace NegotiationModel;

/// <summary>What happens when what had to be agreed is agreed.</summary>
internal static class Conclusion
{
    public static void Conclude(ref TableChange step)
    {
        if (step.Table.Protocol.Settlement == Settlement.Provisional)
            Close(ref step);
        step.Fire(NegotiationTrigger.Conclude, NegotiationMachine.AllAgreed);
        TalksEffects.EndSuspension(ref step);
        TalksEffects.Clear(ref step, ProposalTrigger.Supersede);
    }

    // Nothing was agreed until everything was: now all provisional agreements bind, or are put to the ratifiers together.
    private static void Close(ref TableChange step)
    {
        var closing = new List<int>();
        for (
            var agreement = step.Table.Books.Provisional.Next(0);
            agreement >= 0;
            agreement = step.Table.Books.Provisional.Next(agreement + 1)
        )
            closing.Add(agreement);
        int[] together = [.. closing];
        foreach (var agreement in together)
        {
            step.Fire(agreement, AgreementTrigger.Close);
            step.Closed.Mark(agreement, true);
        }

        if (step.Table.Protocol.Ratifiers.Count > 0 && together.Length > 1)
            step.Table.EditBooks().Group(together);
    }
}
