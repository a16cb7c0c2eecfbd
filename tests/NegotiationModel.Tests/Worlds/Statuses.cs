namespace NegotiationModel.Tests.Worlds;

/// <summary>Where everything stands, in the order in which changes are told.</summary>
internal static class Statuses
{
    public static IEnumerable<KeyValuePair<Subject, Enum>> Of(Negotiation talks) =>
        [
            .. talks.Conditions.Select(one => KeyValuePair.Create(Subject.Of(one.Id), (Enum)one.Status)),
            .. talks.Proposals.Select(one => KeyValuePair.Create(Subject.Of(one.Id), (Enum)one.Status)),
            .. talks.Agreements.Select(one => KeyValuePair.Create(Subject.Of(one.Id), (Enum)one.Status)),
            new(new(SubjectKind.Negotiation, talks.Id), talks.Status),
        ];

    public static Enum Of(Negotiation talks, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Proposal => talks.Proposals[subject.Id].Status,
            SubjectKind.Condition => talks.Conditions[subject.Id].Status,
            SubjectKind.Agreement => talks.Agreements[subject.Id].Status,
            _ => talks.Status,
        };

    /// <summary>Whether the domain calls it final.</summary>
    public static bool IsFinal(Enum status) =>
        status switch
        {
            ProposalStatus one => one is not (ProposalStatus.Live or ProposalStatus.ConditionallyAccepted),
            ConditionStatus one => one
                is not (
                    ConditionStatus.Demanded
                    or ConditionStatus.Outstanding
                    or ConditionStatus.ConsentPostponed
                    or ConditionStatus.Suspended
                ),
            AgreementStatus one => one is AgreementStatus.Superseded, // the others may be reinstated
            _ => false,
        };
}
