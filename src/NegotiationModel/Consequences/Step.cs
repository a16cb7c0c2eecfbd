namespace NegotiationModel;

/// <summary>
/// A table being changed. All changes of status go through here, by the declared machines, and are compared once with what
/// stood before: nothing passes through a status it does not stay in, and coming into being is no transition.
/// </summary>
internal ref struct Step
{
    public Table Table;

    private Transition[] told;
    private Touch[] touched;
    private int tellings, touches, proposalsBefore, conditionsBefore, agreementsBefore;
    private NegotiationStatus before;

    public Step(in Table table, ValueList<Transition> earlier = default)
    {
        Table = table;
        told = earlier.Count == 0 ? [] : [.. earlier];
        tellings = told.Length;
        touched = [];
        Remember();
    }

    /// <summary>Whether the rounds were started anew in this step, so that the mover's turn is not used up.</summary>
    public bool RoundsAnew { get; set; }

    public readonly ValueList<Transition> Told => tellings == told.Length ? new(told) : ValueList.Create<Transition>(told.AsSpan(0, tellings));

    public readonly Proposal Proposal(int index) => Table.Proposals[index];

    public void Set(int index, Proposal proposal) => Table.Proposals = Table.Proposals.Set(index, proposal);

    public void Set(int index, Condition condition) => Table.Conditions = Table.Conditions.Set(index, condition);

    public void Set(int index, Agreement agreement) => Table.Agreements = Table.Agreements.Set(index, agreement);

    /// <summary>Fires a proposal's machine, and keeps the books of what stands on the table.</summary>
    public void Fire(int index, ProposalTrigger trigger)
    {
        var proposal = Table.Proposals[index];
        var next = (ProposalStatus)Declared(Lifecycle.Proposal, (int)proposal.Status, (int)trigger);
        Remember(SubjectKind.Proposal, index, (int)proposal.Status);
        Table.InPrinciple += (next == ProposalStatus.ConditionallyAccepted ? 1 : 0) - (proposal.Status == ProposalStatus.ConditionallyAccepted ? 1 : 0);
        Set(index, proposal.Moved(next, Table.Now));
        if (next <= ProposalStatus.ConditionallyAccepted)
            return;
        Table.Standing = Table.Standing.Remove(index);
        if (proposal.Move.Expires is { } expires)
            Table.Limits = Table.Limits.Remove(new(expires, LimitOf.Proposal, index));
        Conditioning.EndOf(ref this, proposal);
    }

    /// <summary>Fires a condition's machine.</summary>
    public void Fire(int index, ConditionTrigger trigger)
    {
        var condition = Table.Conditions[index];
        Remember(SubjectKind.Condition, index, (int)condition.Status);
        Set(index, condition.Moved((ConditionStatus)Declared(Lifecycle.Condition, (int)condition.Status, (int)trigger)));
        if (condition.Due is { } due)
            Table.Limits = Table.Limits.Remove(new(due, LimitOf.Condition, index));
    }

    /// <summary>Fires an agreement's machine.</summary>
    public void Fire(int index, AgreementTrigger trigger)
    {
        var agreement = Table.Agreements[index];
        var facts = Table.Protocol.Ratifiers.Count > 0 ? AgreementMachine.ToBeRatified : 0;
        Remember(SubjectKind.Agreement, index, (int)agreement.Status);
        Set(index, agreement.Moved((AgreementStatus)Declared(Lifecycle.Agreement, (int)agreement.Status, (int)trigger, facts)));
    }

    /// <summary>Fires the machine of the talks.</summary>
    public void Fire(NegotiationTrigger trigger, int facts = 0) =>
        Table.Status = (NegotiationStatus)Declared(Lifecycle.Negotiation, (int)Table.Status, (int)trigger, facts);

    /// <summary>Lets the talks follow the proposals, and tells what differs from before.</summary>
    public void Seal()
    {
        if (Table.IsActive)
            Table.Status = Table.Follows;
        TellTouched();
        if (Table.Status != before)
            Tell(new(Lifecycle.Negotiation.Between((int)before, (int)Table.Status), Table.Setting.Id));
        Remember();
    }

    private void Remember()
    {
        before = Table.Status;
        (proposalsBefore, conditionsBefore, agreementsBefore, touches) = (Table.Proposals.Count, Table.Conditions.Count, Table.Agreements.Count, 0);
    }

    private void Remember(SubjectKind kind, int index, int status)
    {
        var known = kind switch { SubjectKind.Proposal => proposalsBefore, SubjectKind.Condition => conditionsBefore, _ => agreementsBefore };
        if (index >= known)
            return;
        if (touches == touched.Length)
            Array.Resize(ref touched, Math.Max(4, touches * 2));
        touched[touches] = new(Order(kind), index, touches, status);
        touches++;
    }

    // Conditions, proposals, agreements, each in the order in which they came up; of several changes the first tells what was before.
    private void TellTouched()
    {
        if (touches > 1)
            Array.Sort(touched, 0, touches);
        for (var at = 0; at < touches; at++)
        {
            var touch = touched[at];
            if (at > 0 && touched[at - 1].Order == touch.Order && touched[at - 1].Index == touch.Index)
                continue;
            var (lifecycle, id, after) = touch.Order switch
            {
                0 => (Lifecycle.Condition, Table.Conditions[touch.Index].Id.Value, (int)Table.Conditions[touch.Index].Status),
                1 => (Lifecycle.Proposal, Table.Proposals[touch.Index].Id.Value, (int)Table.Proposals[touch.Index].Status),
                _ => (Lifecycle.Agreement, Table.Agreements[touch.Index].Id.Value, (int)Table.Agreements[touch.Index].Status),
            };
            if (touch.Status != after)
                Tell(new(lifecycle.Between(touch.Status, after), id));
        }
    }

    private void Tell(Transition transition)
    {
        if (tellings == told.Length)
            Array.Resize(ref told, tellings == 0 ? 2 : tellings * 2);
        told[tellings++] = transition;
    }

    private static int Order(SubjectKind kind) => kind switch { SubjectKind.Condition => 0, SubjectKind.Proposal => 1, _ => 2 };

    private static int Declared(Lifecycle lifecycle, int status, int trigger, int facts = 0) =>
        lifecycle.Next(status, trigger, facts) is >= 0 and var next
            ? next
            : throw new InvalidOperationException($"The {lifecycle.Machine} machine declares nothing for {lifecycle.Triggers[trigger]} from {lifecycle.Statuses[status]}.");

    private readonly record struct Touch(int Order, int Index, int Sequence, int Status) : IComparable<Touch>
    {
        public int CompareTo(Touch other) =>
            Order != other.Order ? Order.CompareTo(other.Order) : Index != other.Index ? Index.CompareTo(other.Index) : Sequence.CompareTo(other.Sequence);
    }
}
