using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What follows in a group where the status of an agreement has changed.</summary>
internal static class AgreementGroupEffects
{
    /// <summary>The status of an agreement has changed, where there are proposals about agreements.</summary>
    public static void Note(ref TableChange step, int agreement)
    {
        step.ChangedAgreements.Mark(agreement, true);
        var made = step.Table.Agreements[agreement];
        if (!made.IsOver)
            return;
        AgreementGroupBook.Keep(ref step.Table, AgreementGroupBook.Of(step.Table).WithEnded(agreement, step.Table.Now));
        if (AgreementGroupRules.Stands(step.Table, agreement))
        {
            if (made.Status != AgreementStatus.Superseded) // which lives on in what took its place
                step.EndedAgreements.Mark(agreement, true);
            return;
        }

        var first = AgreementGroupRules.FirstOf(step.Table, agreement);
        foreach (var part in AgreementGroupRules.PartsOf(step.Table, ref first))
            step.EndedAgreements.Mark(part, true);
        AgreementEnd.Close(ref step.Table, agreement);
    }

    /// <summary>What follows where agreements have changed that others are about; whether something did.</summary>
    public static bool Follow(ref TableChange step)
    {
        if (step.Table.Registers.AgreementConditions?.Groups is null)
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
        var first = AgreementGroupRules.FirstOf(step.Table, agreement);
        var isSome =
            (!AgreementGroupRules.Stands(step.Table, first) || AgreementGroupRules.HasFallen(step.Table, agreement))
            && AgreementProposalEffects.LapseAll(ref step, first);
        foreach (var part in AgreementGroupRules.PartsOf(step.Table, ref first))
            if (
                AgreementGroupBook.Of(step.Table).LinkOf(part) is { Belongs: true } link
                && link.Agreement == agreement
                && step.Table.Agreements[part].AwaitsEntry
            )
                if (!AgreementGroupRules.IsLost(step.Table, part))
                {
                    EntryIntoForce.Enter(ref step, part);
                    isSome |= !step.Table.Agreements[part].AwaitsEntry;
                }
                else
                {
                    step.Fire(part, AgreementTrigger.FailEntryIntoForce);
                    Dissolution.Open(ref step, part);
                    isSome = true;
                }

        return isSome;
    }
}
