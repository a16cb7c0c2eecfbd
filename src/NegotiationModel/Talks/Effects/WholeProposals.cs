namespace NegotiationModel;

/// <summary>Proposals that are agreed as a whole or not at all.</summary>
internal static class WholeProposals
{
    /// <summary>Applies the rule of those whom one about an agreement is asked of.</summary>
    public static void ApplyAbout(ref TableChange step, int index)
    {
        if (step.Proposal(index).IsOnTheTable && !AgreementProposalEffects.HasNoObject(step.Table, step.Proposal(index).Move))
            if (IsMet(ref step, index))
                ChangeEffects.Agree(ref step, index);
    }

    /// <summary>Applies the rule of the table to one between some.</summary>
    public static void ApplyBetween(ref TableChange step, int index)
    {
        if (IsMet(ref step, index))
            SideDealEffects.Agree(ref step, index);
    }

    // Where it is not, the proposal is accepted in principle, or live.
    private static bool IsMet(ref TableChange step, int index)
    {
        var tally = CompoundTally.Of(step.Table, step.Proposal(index), 0);
        if (!tally.IsMet)
            AcceptanceEffects.Follow(ref step, index, tally.IsMetInPrinciple);
        return tally.IsMet;
    }
}
