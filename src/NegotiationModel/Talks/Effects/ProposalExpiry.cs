using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What it means that the time of a proposal is over.</summary>
internal static class ProposalExpiry
{
    /// <summary>It lapses, unless it is agreed at its end, or was accepted in time and waits for its conditions.</summary>
    public static void Pass(ref TableChange step, Limit limit)
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
        if (isAbout || step.Table.IsActive)
            AcceptanceBySilence.AcceptAtExpiry(ref step, proposal);
        AcceptanceEffects.Apply(ref step, proposal);
    }
}
