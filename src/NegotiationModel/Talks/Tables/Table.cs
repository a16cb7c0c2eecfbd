using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// All that stands at one moment: what folding the log yields. A plain struct, so that a move works on a copy of its own and
/// a refused one leaves nothing behind; its parts are shared with the table it was copied from until they are changed.
/// </summary>
internal struct Table
{
    private Seating seating;
    private TableRegisters registers;
    private EditableRegister<Proposal> proposals;
    private bool ownsSeating,
        ownsRegisters;

    /// <summary>Whether something was tabled, or the talks were reopened.</summary>
    public bool HasBegun;

    /// <summary>Whether an agreement was dissolved since the talks concluded.</summary>
    public bool IsUndone;

    public NegotiationStatus Status;
    public Instant Now;
    public TimeLimits Clock;

    /// <summary>The proposals that are live or conditionally accepted.</summary>
    public IndexSet Standing;

    /// <summary>How many of them are conditionally accepted, and how many were promised to stand until some time, which may be
    /// over.</summary>
    public int InPrinciple,
        Firm;

    /// <summary>Where turns alternate: the seat whose turn it is, and the round, counted from 1.</summary>
    public int Turn,
        Round;

    public readonly Seating Seating => seating;

    public readonly TableRegisters Registers => registers;

    public readonly Setting Setting => seating.Setting;

    public readonly Protocol Protocol => seating.Protocol;

    public readonly ref readonly Register<Seat> Seats => ref seating.Seats.Items;

    public readonly ref readonly Register<AgendaItem> Agenda => ref registers.Agenda.Items;

    [UnscopedRef]
    public readonly ref readonly Register<Proposal> Proposals => ref proposals.Items;

    public readonly ref readonly Register<Condition> Conditions => ref registers.Conditions.Items;

    public readonly ref readonly Register<Agreement> Agreements => ref registers.Agreements.Items;

    /// <summary>How many principals are at the table.</summary>
    public readonly int Principals => seating.Count;

    public readonly bool IsActive => NegotiationMachine.Active.Contains(Status);

    public readonly bool IsClosed => NegotiationMachine.Closed.Contains(Status);

    public readonly bool Alternates => Protocol.TurnOrder == TurnOrder.Alternating;

    /// <summary>What the machine of the talks may ask about the proposals.</summary>
    public readonly int Facts =>
        (InPrinciple > 0 ? NegotiationMachine.InPrinciple : 0)
        | (HasSomethingLive ? NegotiationMachine.SomethingLive : 0)
        | (HasBegun ? NegotiationMachine.TabledBefore : 0);

    /// <summary>The next instant at which time alone changes something; null when nothing is due.</summary>
    public readonly Instant? NextDue => Clock.Next;

    /// <summary>Whether time alone changes something by an instant.</summary>
    public readonly bool IsDue(in Instant at) => !Clock.IsIdle && Clock.Next <= at;

    public static Table Of(Setting setting)
    {
        var seating = new Seating(setting);
        foreach (var party in setting.Parties)
            seating.Seat(party);
        foreach (var ratifier in setting.Protocol.Ratifiers)
            seating.Ratifiers.Mark(seating.Seats.Items.IndexOf(ratifier.Value), true);
        var registers = new TableRegisters();
        if (setting.Protocol.Baskets.Count > 0)
            registers.Baskets = new(setting);
        foreach (var issue in setting.Agenda)
            registers.Put(issue);
        return new()
        {
            seating = seating,
            registers = registers,
            proposals = new(new('p')),
            Now = setting.ConvenedAt,
            Clock = TimeLimits.Idle.Until(setting.Deadline),
            Turn = seating.Principals.Next(0),
            Round = 1,
        };
    }

    /// <summary>Somebody else may hold all of it from now on: what is changed is copied first.</summary>
    public void Share()
    {
        proposals.Share();
        ownsSeating = ownsRegisters = false;
    }

    /// <summary>The room, to be changed.</summary>
    public Seating EditSeating()
    {
        seating = ownsSeating ? seating : new(seating);
        ownsSeating = true;
        return seating;
    }

    /// <summary>The books, to be changed.</summary>
    public TableRegisters EditRegisters()
    {
        if (!ownsRegisters)
            OwnRegisters();
        return registers;
    }

    // Apart, as there is much to copy.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void OwnRegisters() => (registers, ownsRegisters) = (new(registers), true);

    /// <summary>A proposal, to be changed.</summary>
    public Proposal Edit(int proposal) => proposals.Owns(proposal) ? Proposals[proposal] : Copied(proposal);

    // Apart, so that whoever edits needs no room on the stack for all that copying does.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Proposal Copied(int proposal) => proposals.Edit(proposal);

    /// <summary>Puts a proposal on the table; no condition or agreement gets its id by itself from now on.</summary>
    public void Add(Proposal proposal)
    {
        var index = Proposals.Count;
        AddLast(proposal);
        if (proposal.Key[0] is 'a' or 'c')
            EditRegisters().Reserve(proposal.Key);
        Standing.Mark(index, true);
        if (registers.StandingIndex is { } roll)
            EditRegisters().StandingIndex = roll.With(proposal, index, isOn: true);
    }

    // Apart, so that whoever proposes needs no room on the stack for all that adding does.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddLast(Proposal proposal) => proposals.Items.Add(proposal);

    /// <summary>Takes a proposal off the table.</summary>
    public void End(int index)
    {
        Standing.Mark(index, false);
        if (registers.StandingIndex is { } roll)
            EditRegisters().StandingIndex = Standing.IsEmpty ? null : roll.With(Proposals[index], index, isOn: false);
    }

    /// <summary>Somebody has said something to a proposal.</summary>
    public void Hear(int index, int seat)
    {
        if (registers.StandingIndex is { } roll && !roll.HasHeard(index, seat))
            EditRegisters().StandingIndex = roll.Heard(index, seat);
    }

    /// <summary>Those proposals that stand among which are all that so many have answered; it is asked of at least one.</summary>
    public IndexSet Answered(int least = 1) => Called()?.Answered(least) ?? Standing;

    /// <summary>The same of what one seat has answered.</summary>
    public IndexSet AnsweredBy(int seat) => Called() is { } roll ? roll.AnsweredBy?[seat] ?? default : Standing;

    /// <summary>Those proposals that stand among which are all of a seat.</summary>
    public IndexSet StandingOf(int seat) => Called() is null ? Standing : KnownOf(seat);

    /// <summary>Those proposals that stand among which are all but those of a seat.</summary>
    public IndexSet StandingOfOthers(int seat) => Called()?.OfOthers(seat) ?? Standing;

    /// <summary>The same as of a seat, as far as it is known without changing anything.</summary>
    public readonly IndexSet KnownOf(int seat) => registers.StandingIndex is { } roll ? roll.OfSeats?[seat] ?? default : Standing;

    /// <summary>Those proposals that stand among which are all on some issues of the agenda.</summary>
    public IndexSet StandingOn(int[] slots) => Called()?.On(slots) ?? Standing;

    /// <summary>Puts a condition on the books; no proposal or agreement gets its id by itself from now on.</summary>
    public void Set(Condition condition)
    {
        EditRegisters().Add(condition);
        if (condition.Key[0] is 'a' or 'p')
            Reserve(condition.Key);
    }

    private void Reserve(string id)
    {
        proposals.Items.Reserve(id);
        EditRegisters().Reserve(id);
    }

    /// <summary>The first principal at the table at or after a seat, or −1.</summary>
    public readonly int PrincipalFrom(int seat) => seating.Principals.Next(seat);

    /// <summary>Whether a proposal still has something to settle on an issue: no agreement binds on it, and the proposal has not closed it
    /// itself.</summary>
    public readonly bool IsToSettle(Proposal proposal, int issue) => !proposal.Closed.Contains(issue) && !IsSettled(proposal.Slots[issue]);

    /// <summary>Where an issue of the agenda stands in a proposal, or −1.</summary>
    public readonly int IssueOf(Proposal proposal, int slot) =>
        slot < proposal.Slots.Length && proposal.Slots[slot] == slot ? slot : proposal.Terms.IndexOf(Agenda[slot].Issue.Id);

    /// <summary>Whether an agreement pending or in force settles an issue.</summary>
    public readonly bool IsSettled(int slot) => Agenda[slot].Agreement is >= 0 and var held && Agreements[held].Settles;

    /// <summary>What a response says now: its conditions precedent, while they are not all met or waived, make it conditional.</summary>
    public readonly Answer AnswerOf(Response? response) =>
        response is null ? Answer.None
        : !response.IsAcceptance
            ? response.IsRejection ? Answer.Rejected
                : Answer.Abstained
        : IsFulfilled(response) ? Answer.Accepted
        : Answer.Conditional;

    /// <summary>The least that a reply says on any of so many issues.</summary>
    public readonly Answer LeastOf(in Reply reply, int issues)
    {
        var least = reply.Parts is not null && reply.Count == issues ? Answer.Accepted : AnswerOf(reply.Whole);
        for (var issue = reply.NextPart(0); issue >= 0; issue = reply.NextPart(issue + 1))
            least = (Answer)Math.Min((int)least, (int)AnswerOf(reply.On(issue)));
        return least;
    }

    /// <summary>When the time of a proposal is over, as it was set last.</summary>
    public readonly End ExpiryOf(Proposal proposal) => Clock.End(KeyOf(proposal, LimitOf.Proposal), proposal.Move.Expires);

    /// <summary>When an agreement ends by itself.</summary>
    public readonly End TermOf(Agreement agreement)
    {
        var first = registers.AgreementConditions?.Instruments?.FirstOf(Agreements.IndexOf(agreement.Key)) ?? -1;
        var term = first < 0 ? TextOf(agreement).InForceUntil ?? default : TermOfInstrument(first);
        if (term.IsNever)
            return default;
        var place = first < 0 ? Agreements.IndexOf(agreement.Key) : first;
        return Clock.End(new(LimitOf.Term, Agreements[place].Key, place), term);
    }

    /// <summary>When an instrument ends by itself, as its texts say, by the place of its first agreement.</summary>
    public readonly End TermOfInstrument(int first) =>
        registers.AgreementConditions?.Instruments?.Of(first) is { } instrument
            ? instrument.Term
            : TextOf(Agreements[first]).InForceUntil ?? default;

    /// <summary>The text of an agreement: the move that proposed it.</summary>
    public readonly Move.Propose TextOf(Agreement agreement) => Proposals[agreement.Proposal.Value].Move;

    /// <summary>Who became a party to an agreement: the principals who sat at the table.</summary>
    public readonly IndexSet PartiesTo(int agreement) => registers.AgreementConditions?.Parties?.Seated(agreement) ?? seating.Principals;

    /// <summary>Until when an offer is firm, as it was set last; never for not at all.</summary>
    public readonly End FirmnessOf(Proposal proposal) => Clock.End(KeyOf(proposal, LimitOf.Firmness), proposal.Move.Firmness);

    /// <summary>When the time of a condition is over, as it was set last.</summary>
    public readonly End DueOf(Condition condition) => Clock.End(KeyOf(condition), condition.InitialDue).Said;

    /// <summary>When the time of a proposal is over, as far as that is known; null for never, or not yet.</summary>
    public readonly Instant? Expires(Proposal proposal) => Clock.Known(KeyOf(proposal, LimitOf.Proposal), proposal.Move.Expires);

    /// <summary>When the time of a condition is over, as far as that is known; null for never, or not yet.</summary>
    public readonly Instant? Due(Condition condition) => Clock.Known(KeyOf(condition), condition.InitialDue);

    /// <summary>Until when an offer is firm, as far as that is known; null where it is not, and where it is not firm.</summary>
    public readonly Instant? FirmUntil(Proposal proposal) => Clock.Known(KeyOf(proposal, LimitOf.Firmness), proposal.Move.Firmness);

    /// <summary>When a sample of a move would be made: now; null where the talks never said what time it is, so that no sample says
    /// 1970.</summary>
    public readonly Instant? SampleTime => Now == default ? null : Now;

    /// <summary>Whether the time of a proposal is over. What passes at this very instant is not, before its turn comes.</summary>
    public readonly bool HasExpired(Proposal proposal) =>
        Expires(proposal) is { } at && at <= Now && !Clock.Limits.Contains(new(at, LimitOf.Proposal, Proposals.IndexOf(proposal.Key)));

    public readonly Party PartyAt(int seat) => Seats[seat].Party;

    /// <summary>Whether the party of a seat is at the table.</summary>
    public readonly bool IsPresent(int seat) => !seating.Absent.Contains(seat);

    /// <summary>Whether it is a principal at the table, and so counts for acceptance.</summary>
    public readonly bool Counts(int seat) => seating.Principals.Contains(seat);

    private readonly bool HasSomethingLive =>
        registers.AgreementConditions?.Instruments is { Beside.IsEmpty: false } book ? HasMoreThan(book.Beside) : !Standing.IsEmpty;

    private readonly bool HasMoreThan(IndexSet beside)
    {
        for (var index = Standing.Next(0); index >= 0; index = Standing.Next(index + 1))
            if (!beside.Contains(index))
                return true;
        return false;
    }

    // Called when somebody asks for the first time, and kept from then on.
    private StandingProposals? Called()
    {
        if (registers.StandingIndex is null && Standing.Next(0) is >= 0 and var first && Proposals.Count - first > StandingProposals.Few)
            EditRegisters().StandingIndex = StandingProposals.Of(this);
        return registers.StandingIndex;
    }

    // Those outstanding are found in the books, so that meeting one of many does not ask about all the others.
    private readonly bool IsFulfilled(Response response)
    {
        if (response.Conditions.Length > 0 && HasPrecedent(response))
            return false;
        foreach (var condition in response.Conditions)
            if (
                Conditions[condition] is { HoldsUp: true, IsFulfilled: false } open
                && !Alternatives.AreEnough(this, open, response.Conditions)
            )
                return false;
        return true;
    }

    private readonly bool HasPrecedent(Response response)
    {
        if (response.AreNeighbours)
            return registers.HasPrecedent(response.Conditions[0], response.Conditions[^1]);
        foreach (var condition in response.Conditions)
            if (registers.Precedents.Contains(condition))
                return true;
        return false;
    }

    /// <summary>Whether a proposal may expire or be firm. Most say nothing of that, and then nothing is looked for.</summary>
    public readonly bool MayBeLimited(Proposal proposal) => proposal.Move.SaysMore || Clock.Book is not null;

    // A book keeps limits by place; few have one, and then it is looked for.
    private readonly LimitKey KeyOf(Proposal proposal, LimitOf of) =>
        Clock.Book is null ? default : new(of, proposal.Key, Proposals.IndexOf(proposal.Key));

    private readonly LimitKey KeyOf(Condition condition) =>
        Clock.Book is null ? default : new(LimitOf.Condition, condition.Key, Conditions.IndexOf(condition.Key));
}
