using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>A table being changed. Statuses change here alone, by firing the declared machines; active talks follow the
/// proposals.</summary>
internal ref struct TableChange
{
    public ref Table Table;

    /// <summary>Changes a table; what it shares with others is copied first.</summary>
    public TableChange(ref Table table) => Table = ref table;

    /// <summary>Whether the rounds were started anew in this step, so that the mover's turn is not used up.</summary>
    public bool RoundsAnew { get; set; }

    /// <summary>What waits for the rest of this instant.</summary>
    public HeldBack HeldBack;

    /// <summary>The proposals to which the acceptance rule, which waits, is then to be applied.</summary>
    public IndexSet HeldBackProposals;

    /// <summary>The agreements of whose conditions some may be moot: they are over, or in force, where something is still demanded of
    /// them.</summary>
    public IndexSet AgreementsToReview;

    /// <summary>The agreements that were provisional until this step.</summary>
    public IndexSet ClosedAgreements;

    /// <summary>The agreements whose status has changed, where there may be others about them.</summary>
    public IndexSet ChangedAgreements;

    /// <summary>Whether proposals lapse because what they are about is over, and not of themselves.</summary>
    public bool LosesObject { get; set; }

    public readonly bool HoldsBack(HeldBack what) => (HeldBack & what) != 0;

    public readonly Proposal Proposal(int index) => Table.Proposals[index];

    /// <summary>Fires a proposal's machine, and keeps the books of what stands on the table.</summary>
    public void Fire(int index, ProposalTrigger trigger)
    {
        var proposal = Table.Edit(index);
        var next = (ProposalStatus)Declared(Lifecycle.Proposal, (int)proposal.Status, (int)trigger);
        Table.InPrinciple += AgreementProposalRules.IsBeside(Table, index)
            ? 0
            : (next == ProposalStatus.ConditionallyAccepted ? 1 : 0) - (proposal.Status == ProposalStatus.ConditionallyAccepted ? 1 : 0);
        var isLimited = Table.MayBeLimited(proposal);
        proposal.Become(
            next,
            Table.Now,
            isOfItself: isLimited
                && !LosesObject
                && (!Table.IsClosed || AgreementProposalRules.IsAbout(Table, proposal))
                && Table.Clock.Known(KeyOf(index), proposal.Move.Expires) == Table.Now
        );
        if (proposal.IsOnTheTable)
            return;
        Table.End(index);
        if (proposal.IsBesideTalks)
        {
            AgreementProposalEffects.End(ref Table, index);
            SideDealEffects.End(ref Table, index);
        }

        OptionEffects.End(ref Table, index);
        if (isLimited)
        {
            Table.Firm -= Table.FirmnessOf(proposal).IsNever ? 0 : 1;
            LimitEffects.Drop(ref Table, KeyOf(index), proposal.Move.Expires);
        }

        if (!proposal.Replies.IsEmpty) // most often nobody has said anything to it
            ConditionEffects.EndOf(ref this, proposal);
    }

    /// <summary>Fires a condition's machine.</summary>
    public void Fire(int index, ConditionTrigger trigger)
    {
        var condition = Table.Conditions[index];
        if (condition.IsOfAcceptance)
            ResponseSums.Seat(ref Table, condition.ProposalAt, condition.Seat, isIn: false);
        Table.EditRegisters().Become(index, (ConditionStatus)Declared(Lifecycle.Condition, (int)condition.Status, (int)trigger));
        if (condition.IsOfAcceptance)
            ResponseSums.Seat(ref Table, condition.ProposalAt, condition.Seat, isIn: true);
        AgreementConditionEffects.Close(ref Table, index);
        condition = Table.Conditions[index];
        if (!condition.IsOpen && !(condition.InitialDue.IsNever && Table.Clock.Book is null))
            LimitEffects.Drop(ref Table, new(LimitOf.Condition, condition.Key, index), condition.InitialDue);
        LimitEffects.Happen(ref Table, condition.Key, condition.IsFulfilled);
        if (condition.Demand != ConditionDemand.None)
            Substituted(index);
    }

    // What waits for a condition that was replaced waits for its substitute; what is demanded in its place goes with it.
    private void Substituted(int index)
    {
        ConditionReplacement.Happen(ref Table, index, Table.Conditions[index].IsFulfilled);
        if (!Table.Conditions[index].IsOpen)
            ConditionReplacement.End(ref this, index);
    }

    /// <summary>Fires an agreement's machine.</summary>
    public void Fire(int index, AgreementTrigger trigger)
    {
        var agreement = Table.Agreements[index];
        var since = agreement.InForceSince; // which is kept when it is over
        var facts =
            (EntryRules.IsDelayed(Table, index) || EntryIntoForce.Waits(Table, index) ? AgreementMachine.SomethingOutstanding : 0)
            | (ApplicationEffects.HasBegun(Table, index) ? AgreementMachine.ApplicationBegun : 0);
        Table.EditRegisters().Become(index, (AgreementStatus)Declared(Lifecycle.Agreement, (int)agreement.Status, (int)trigger, facts));
        ApplicationEffects.End(ref Table, index);
        if (Table.Registers.AgreementConditions?.Instruments is not null)
            InstrumentEffects.Note(ref this, index);
        else if (Table.Agreements[index].IsOver)
        {
            AgreementsToReview.Mark(index, true);
            AgreementEnd.Close(ref Table, index);
        }

        var isInForce = Table.Agreements[index].Status == AgreementStatus.InForce;
        if (!isInForce && since is null)
            return;
        var lasting = Table.EditRegisters().EditAgreement(index);
        lasting.Ratifying = lasting.Ratifying with { InForceSince = since ?? Table.Now };
        if (isInForce && Table.Registers.AgreementConditions is not null)
            AgreementsToReview.Mark(index, true); // of what was demanded of it, what should have come first comes too late
        if (since is null) // what is resumed or reinstated has come into force before
            LimitEffects.Happen(ref Table, lasting.Key, isSo: true);
    }

    /// <summary>Fires the machine of the talks.</summary>
    public readonly void Fire(NegotiationTrigger trigger, int facts = 0)
    {
        var wasClosed = Table.IsClosed;
        Table.Status = (NegotiationStatus)Declared(Lifecycle.Negotiation, (int)Table.Status, (int)trigger, facts);
        if (Table.IsClosed != wasClosed)
            Table.Clock = wasClosed ? Table.Clock.Reopened() : Table.Clock.Closed();
    }

    /// <summary>Lets active talks follow the proposals: to where they would stand if they were resumed now, by the trigger that leads
    /// there.</summary>
    public readonly void Seal()
    {
        if (!Table.IsActive)
            return;
        var machine = Lifecycle.Negotiation;
        var there = Declared(machine, (int)NegotiationStatus.Suspended, (int)NegotiationTrigger.Resume, Table.Facts);
        if (there != (int)Table.Status)
            Table.Status = (NegotiationStatus)machine.Follow((int)Table.Status, there); // talks that go on keep their deadline
    }

    private readonly LimitKey KeyOf(int proposal) => new(LimitOf.Proposal, Table.Proposals[proposal].Key, proposal);

    private static int Declared(Lifecycle lifecycle, int status, int trigger, int facts = 0) =>
        lifecycle.Next(status, trigger, facts) is >= 0 and var next ? next : throw Undeclared(lifecycle, status, trigger);

    // Apart, since making the words takes more room on the stack than all the rest.
    private static InvalidOperationException Undeclared(Lifecycle lifecycle, int status, int trigger) =>
        new($"The {lifecycle.Machine} machine declares nothing for {lifecycle.Triggers[trigger]} from {lifecycle.Statuses[status]}.");
}
