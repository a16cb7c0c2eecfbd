namespace NegotiationModel;

/// <summary>Which thing has an id, and what waits for what.</summary>
internal static class SubjectLinks
{
    public static Subject? Find(Negotiation talks, string id)
    {
        foreach (var register in SubjectRegister.All)
            if (register.IndexOf(talks.Table, id) >= 0)
                return new(register.Kind, id);
        return id == talks.Id ? new Subject(SubjectKind.Negotiation, id) : null;
    }

    public static Enum StatusOf(Negotiation talks, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Proposal => talks.Proposals[subject.Id].Status,
            SubjectKind.Condition => talks.Conditions[subject.Id].Status,
            SubjectKind.Agreement => talks.Agreements[subject.Id].Status,
            _ => talks.Status,
        };

    /// <summary>The open conditions that hang on it, or that it names as coming first.</summary>
    public static IEnumerable<Subject> WaitedForBy(Negotiation talks, Subject subject)
    {
        foreach (var condition in talks.Conditions)
            if (condition.IsOpen && (HangsOn(talks, condition, subject) || ComesFirst(talks, condition, subject)))
                yield return Subject.Of(condition.Id);
    }

    /// <summary>What a condition holds up, and what is due, or ends, after something.</summary>
    public static IEnumerable<Subject> WaitingFor(Negotiation talks, Subject subject, IReadOnlyList<LimitHistory> limits)
    {
        var found = new HashSet<Subject>();
        if (talks.Conditions.Find(subject.Id) is { IsOpen: true, Kind: ConditionKind.Precedent } condition)
        {
            if (condition.AcceptedProposal is { } accepted)
                found.Add(Subject.Of(accepted));
            for (var at = condition.Carriers.Next(0); at >= 0; at = condition.Carriers.Next(at + 1))
                found.Add(Subject.Of(talks.Agreements[at].Id));
            if (condition.OnAgreementOrTalks is { Kind: SubjectKind.Negotiation } suspended && IsOfSuspension(talks, condition))
                found.Add(suspended);
        }

        foreach (var other in talks.Conditions)
            if (other.IsOpen && (other.DueAfter.Any(id => id.Value == subject.Id) || other.Watched?.SubjectId == subject.Id))
                found.Add(Subject.Of(other.Id));
        foreach (var limit in limits)
            if (limit.End.Form?.AllNames.Contains(subject.Id) == true && Find(talks, limit.Subject) is { } ending)
                found.Add(ending);
        return found;
    }

    private static bool HangsOn(Negotiation talks, Condition condition, Subject subject) =>
        condition.Kind != ConditionKind.Independent
        && (
            subject.Kind == SubjectKind.Negotiation ? IsOfSuspension(talks, condition)
            : subject.Kind == SubjectKind.Proposal ? condition.AcceptedProposal?.Value == subject.Id
            : subject.Kind == SubjectKind.Agreement && condition.Carriers.Contains(talks.Agreements.IndexOf(subject.Id))
        );

    private static bool IsOfSuspension(Negotiation talks, Condition condition) =>
        talks.Table.Registers.Suspension?.Conditions.Contains(talks.Conditions.IndexOf(condition.Id.Value)) == true;

    private static bool ComesFirst(Negotiation talks, Condition condition, Subject subject) =>
        subject.Kind == SubjectKind.Condition && talks.Conditions[subject.Id].DueAfter.Any(id => id == condition.Id);
}
