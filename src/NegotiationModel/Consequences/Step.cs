namespace NegotiationModel;

/// <summary>
/// A table being changed. Statuses change here alone, by firing the declared machines; active talks follow the proposals. What
/// changed is compared once with what stood before, and a pair that no machine connects is an error: nothing passes through a status it does not stay in, and coming into being is no transition.
/// </summary>
internal ref struct Step
{
    public readonly ref Table Table;

    private Transition[] told;
    private Few first;
    private Touch[]? many;
    private int tellings, touches, proposalsBefore, conditionsBefore, agreementsBefore;
    private NegotiationStatus before;

    /// <summary>Changes a table in place; it must be nobody else's yet.</summary>
    public Step(ref Table table)
    {
        Table = ref table;
        Begin();
    }

    /// <summary>Whether the rounds were started anew in this step, so that the mover's turn is not used up.</summary>
    public bool RoundsAnew { get; set; }

    public readonly ValueList<Transition> Told => new(tellings == told.Length ? told : told[..tellings]);

    public readonly Proposal Proposal(int index) => Table.Proposals[index];

    public void Set(int index, Proposal proposal) => Table.Proposals = Table.Proposals.Set(index, proposal);

    public void Set(int index, Condition condition) => Table.Conditions = Table.Conditions.Set(index, condition);

    public void Set(int index, Agreement agreement) => Table.Agreements = Table.Agreements.Set(index, agreement);

    /// <summary>Takes the table as it is now for what stood before.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(told))]
    public void Begin()
    {
        (told, tellings) = ([], 0);
        Remember();
    }

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
            Table.Clock = Table.Clock.Without(new(expires, LimitOf.Proposal, index));
        Conditioning.EndOf(ref this, proposal);
    }

    /// <summary>Fires a condition's machine.</summary>
    public void Fire(int index, ConditionTrigger trigger)
    {
        var condition = Table.Conditions[index];
        Remember(SubjectKind.Condition, index, (int)condition.Status);
        var moved = condition.Moved((ConditionStatus)Declared(Lifecycle.Condition, (int)condition.Status, (int)trigger));
        Set(index, moved);
        Table.Docket = Table.Docket.With(moved, index);
        if (condition.Due is { } due)
            Table.Clock = Table.Clock.Without(new(due, LimitOf.Condition, index));
    }

    /// <summary>Fires an agreement's machine.</summary>
    public void Fire(int index, AgreementTrigger trigger)
    {
        var agreement = Table.Agreements[index];
        var facts = Table.Protocol.Ratifiers.Count > 0 ? AgreementMachine.ToBeRatified : 0;
        Remember(SubjectKind.Agreement, index, (int)agreement.Status);
        var moved = agreement.Moved((AgreementStatus)Declared(Lifecycle.Agreement, (int)agreement.Status, (int)trigger, facts));
        Set(index, moved);
        Table.Docket = Table.Docket.With(moved, index);
    }

    /// <summary>Fires the machine of the talks.</summary>
    public void Fire(NegotiationTrigger trigger, int facts = 0) =>
        Table.Status = (NegotiationStatus)Declared(Lifecycle.Negotiation, (int)Table.Status, (int)trigger, facts);

    /// <summary>Lets the talks follow the proposals, and tells what differs from before.</summary>
    public void Seal()
    {
        if (Table.IsActive)
            Table.Status = Table.Follows;
        if (touches > 0 || Table.Status != before)
            Tell(many is null ? ((Span<Touch>)first)[..touches] : many.AsSpan(0, touches));
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
        if (touches == (many?.Length ?? Few.Length))
            Spill();
        var touch = new Touch(Order(kind), index, touches, status);
        if (many is null)
            first[touches++] = touch;
        else
            many[touches++] = touch;
    }

    private void Spill()
    {
        var few = first;
        var larger = new Touch[touches * 4];
        (many is null ? few : many.AsSpan()).CopyTo(larger);
        many = larger;
    }

    // Conditions, proposals, agreements, each in the order in which they came up; of several changes the first tells what was before.
    private void Tell(scoped Span<Touch> touched)
    {
        if (touched.Length > 1)
            touched.Sort();
        var changed = 0;
        for (var at = 0; at < touched.Length; at++)
            if ((at == 0 || !touched[at - 1].IsOf(touched[at])) && Now(touched[at]) != touched[at].Status)
                touched[changed++] = touched[at];

        // A move needs just what it tells; time passing tells again and again.
        var needed = tellings + changed + (Table.Status != before ? 1 : 0);
        if (needed > told.Length)
            Array.Resize(ref told, told.Length == 0 ? needed : Math.Max(needed, told.Length * 2));
        foreach (var touch in touched[..changed])
            told[tellings++] = new(LifecycleOf(touch).Between(touch.Status, Now(touch)), IdOf(touch));
        if (Table.Status != before)
            told[tellings++] = new(Lifecycle.Negotiation.Between((int)before, (int)Table.Status), Table.Setting.Id);
    }

    private readonly int Now(Touch touch) => touch.Order switch
    {
        0 => (int)Table.Conditions[touch.Index].Status,
        1 => (int)Table.Proposals[touch.Index].Status,
        _ => (int)Table.Agreements[touch.Index].Status,
    };

    private readonly string IdOf(Touch touch) => touch.Order switch
    {
        0 => Table.Conditions[touch.Index].Key,
        1 => Table.Proposals[touch.Index].Key,
        _ => Table.Agreements[touch.Index].Key,
    };

    private static Lifecycle LifecycleOf(Touch touch) => touch.Order switch { 0 => Lifecycle.Condition, 1 => Lifecycle.Proposal, _ => Lifecycle.Agreement };

    private static int Order(SubjectKind kind) => kind switch { SubjectKind.Condition => 0, SubjectKind.Proposal => 1, _ => 2 };

    private static int Declared(Lifecycle lifecycle, int status, int trigger, int facts = 0) =>
        lifecycle.Next(status, trigger, facts) is >= 0 and var next
            ? next
            : throw new InvalidOperationException($"The {lifecycle.Machine} machine declares nothing for {lifecycle.Triggers[trigger]} from {lifecycle.Statuses[status]}.");

    private readonly record struct Touch(int Order, int Index, int Sequence, int Status) : IComparable<Touch>
    {
        public bool IsOf(Touch other) => Order == other.Order && Index == other.Index;

        public int CompareTo(Touch other) =>
            Order != other.Order ? Order.CompareTo(other.Order) : Index != other.Index ? Index.CompareTo(other.Index) : Sequence.CompareTo(other.Sequence);
    }

    // Most moves touch few statuses: those need no memory of their own.
    [System.Runtime.CompilerServices.InlineArray(Length)]
    private struct Few
    {
        public const int Length = 4;

        private Touch one;
    }
}
