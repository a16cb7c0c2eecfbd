namespace NegotiationModel;

/// <summary>What comes down with a condition that has ended unmet: an acceptance, an agreement, an accession.</summary>
internal static class UnmetConditions
{
    /// <summary>Ends what hangs on a condition that is over unmet, unless an alternative is met or can still be; a subsequent one that
    /// lapsed ends nothing.</summary>
    public static void BringDown(ref TableChange step, int index)
    {
        var condition = step.Table.Conditions[index];
        if (!Alternatives.BringsDown(step.Table, condition))
            return;
        switch (condition)
        {
            case { Accession: not null }: // whoever acceded on it is gone
                AccessionEffects.Fail(ref step, condition);
                break;
            case { Kind: ConditionKind.EndsAgreementIfFailed }: // what carries it is dissolved
                Dissolution.DissolveAll(ref step, condition.Carriers);
                break;
            case { OnAgreementOrTalks.Kind: SubjectKind.Agreement }: // precedent: unratified, unless its entry can still be met
                AgreementConditionEffects.Fall(ref step, condition);
                break;
            case { OnAgreementOrTalks.Kind: SubjectKind.Negotiation }: // talks rest until somebody resumes them: SuspensionRules
                break;
        }

        if (condition.IsOfAcceptance) // of either kind: the acceptance falls
            FallOfAcceptance(ref step, condition, index);
    }

    // Unless all of it became agreements.
    private static void FallOfAcceptance(ref TableChange step, Condition condition, int index)
    {
        var isUsedUp = !condition.Carriers.IsEmpty && !step.Proposal(condition.ProposalAt).IsOnTheTable;
        if (isUsedUp || ConditionEffects.ResponseWith(step, index) is not { } response)
            return;
        Drop(ref step, condition.ProposalAt, response);
        ConditionEffects.Moot(ref step, response);
        AcceptanceEffects.Apply(ref step, condition.ProposalAt);
    }

    private static void Drop(ref TableChange step, int index, Response response)
    {
        var proposal = step.Table.Edit(index);
        var before = proposal.ReplyOf(response.Seat);
        var after = before.Without(response);
        proposal.Answer(after);
        ResponseSums.Replied(step.Table, proposal, before, after, null);
    }
}
