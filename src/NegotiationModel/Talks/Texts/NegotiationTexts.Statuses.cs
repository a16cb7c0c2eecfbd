namespace NegotiationModel.Texts;

/// <summary>Where proposals, conditions and agreements stand.</summary>
public partial class NegotiationTexts
{
    /// <summary>Where a proposal stands: "on the table".</summary>
    /// <param name="status">The status.</param>
    public virtual string Describe(ProposalStatus status) =>
        status switch
        {
            ProposalStatus.Live => "on the table",
            ProposalStatus.ConditionallyAccepted => "accepted, with conditions outstanding",
            ProposalStatus.Accepted => "accepted, and an agreement came of it",
            ProposalStatus.Rejected => "rejected",
            ProposalStatus.Countered => "ended by a counter-proposal",
            ProposalStatus.Withdrawn => "taken back by its proposer",
            ProposalStatus.Lapsed => "lapsed: its time ran out, or the talks failed",
            ProposalStatus.Superseded => "replaced by a newer proposal, or overtaken by an agreement",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };

    /// <summary>Where a condition stands: "to be met or waived".</summary>
    /// <param name="status">The status.</param>
    public virtual string Describe(ConditionStatus status) =>
        status switch
        {
            ConditionStatus.Demanded => "put forward, and not conceded yet",
            ConditionStatus.Outstanding => "to be met or waived",
            ConditionStatus.ConsentPostponed => "put off by the party that is asked",
            ConditionStatus.Suspended => "a promise that is suspended",
            ConditionStatus.Met => "met",
            ConditionStatus.Waived => "waived by the party for whose benefit it stood",
            ConditionStatus.Refused => "refused",
            ConditionStatus.Failed => "failed",
            ConditionStatus.Lapsed => "lapsed: its time ran out",
            ConditionStatus.Moot => "without object, since nothing depends on it any more",
            ConditionStatus.Replaced => "replaced by another condition",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };

    /// <summary>Where an agreement stands: "in force".</summary>
    /// <param name="status">The status.</param>
    public virtual string Describe(AgreementStatus status) =>
        status switch
        {
            AgreementStatus.ProvisionallyAgreed => "provisional: nothing binds before everything is agreed",
            AgreementStatus.Pending => "agreed, and not in force yet",
            AgreementStatus.InForce => "in force",
            AgreementStatus.EntryIntoForceFailed => "did not come into force, so that it does not bind",
            AgreementStatus.EndedByFailedCondition => "dissolved, since a condition failed",
            AgreementStatus.Superseded => "replaced by a newer agreement",
            AgreementStatus.LapsedWithTalks => "lapsed: it was provisional when the talks failed",
            AgreementStatus.ProvisionallyApplied => "applied provisionally, before it is in force",
            AgreementStatus.Suspended => "in force, and suspended by a party",
            AgreementStatus.Ended => "ended",
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
        };
}
