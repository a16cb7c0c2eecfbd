namespace NegotiationModel;

/// <summary>What follows in an instrument where the status of an agreement has changed.</summary>
internal static class InstrumentEffects
{
    /// <summary>The status of an agreement has changed, where there are proposals about agreements.</summary>
    public static void Note(ref TableChange step, int agreement)
    {
        step.ChangedAgreements.Mark(agreement, true);
        var made = step.Table.Agreements[agreement];
        if (!made.IsOver)
            return;
        InstrumentBook.Keep(ref step.Table, InstrumentBook.Of(step.Table).WithEnded(agreement, step.Table.Now));
        if (InstrumentRules.Stands(step.Table, agreement))
        {
            if (InstrumentRules.IsOverForGood(step.Table, agreement))
                step.AgreementsToReview.Mark(agreement, true);
            return;
        }

        var first = InstrumentRules.FirstOf(step.Table, agreement);
        foreach (var part in InstrumentRules.PartsOf(step.Table, ref first))
            step.AgreementsToReview.Mark(part, true);
        AgreementEnd.Close(ref step.Table, agreement);
    }

    /// <summary>What follows where agreements have changed that others are about; whether something did.</summary>
    public static bool Follow(ref TableChange step)
    {
        if (step.Table.Registers.AgreementConditions?.Instruments is null)
            return false;
        var isSome = FollowParts(ref step);
        return AgreementProposalEffects.SupersedeRevivals(ref step) || isSome;
    }

    /// <summary>What waited for an agreement is seen with it, and comes before what ends that; whether something did.</summary>
    public static bool FollowParts(ref TableChange step)
    {
        var isSome = false;
        while (!step.ChangedAgreements.IsEmpty)
        {
            var touched = step.ChangedAgreements;
            step.ChangedAgreements = default;
            for (var agreement = touched.Next(0); agreement >= 0; agreement = touched.Next(agreement + 1))
                isSome |= Follow(ref step, agreement);
        }

        return isSome;
    }

    private static bool Follow(ref TableChange step, int agreement)
    {
        var first = InstrumentRules.FirstOf(step.Table, agreement);
        var isSome =
            (!InstrumentRules.Stands(step.Table, first) || InstrumentRules.HasFallen(step.Table, agreement))
            && AgreementProposalEffects.LapseAll(ref step, first);
        foreach (var part in InstrumentRules.PartsOf(step.Table, ref first))
            if (
                InstrumentBook.Of(step.Table).LinkOf(part) is { Belongs: true } link
                && link.Agreement == agreement
                && step.Table.Agreements[part].AwaitsEntry
            )
                if (!InstrumentRules.IsWithoutObject(step.Table, part))
                {
                    EntryIntoForce.Enter(ref step, part);
                    isSome |= !step.Table.Agreements[part].AwaitsEntry;
                }
                else
                {
                    Dissolution.FailEntry(ref step, part);
                    isSome = true;
                }

        return isSome;
    }
}
