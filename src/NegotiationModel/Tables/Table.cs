using NodaTime;

namespace NegotiationModel;

/// <summary>
/// All that stands at one moment: what folding the log yields. A plain struct, so that a move works on a copy of its own and
/// a refused one leaves nothing behind.
/// </summary>
internal struct Table
{
    public Setting Setting;
    public NegotiationStatus Status;
    public Instant Now;
    public Clock Clock;
    public Register<Seat> Seats;
    public Register<AgendaItem> Agenda;
    public Register<Proposal> Proposals;
    public Register<Condition> Conditions;
    public Register<Agreement> Agreements;
    public Docket Docket;
    public Attendance Attendance;

    /// <summary>The proposals that are live or conditionally accepted.</summary>
    public IndexSet Standing;

    /// <summary>How many of them are conditionally accepted.</summary>
    public int InPrinciple;

    /// <summary>How many issues no agreement settles, not even provisionally.</summary>
    public int OpenIssues;

    /// <summary>Whether something was tabled, or the talks were reopened.</summary>
    public bool HasBegun;

    /// <summary>Whether an agreement was dissolved since the talks concluded.</summary>
    public bool IsUndone;

    /// <summary>Where turns alternate: the seat whose turn it is, and the round, counted from 1.</summary>
    public int Turn, Round;

    /// <summary>How many principals are at the table.</summary>
    public readonly int Principals => Attendance.Count;

    public readonly Protocol Protocol => Setting.Protocol;

    public readonly bool IsActive => Status <= NegotiationStatus.AgreedInPrinciple;

    public readonly bool IsClosed => Status >= NegotiationStatus.Concluded;

    public readonly bool Alternates => Protocol.TurnOrder == TurnOrder.Alternating;

    /// <summary>What the proposals say while nothing else decides.</summary>
    public readonly NegotiationStatus Follows =>
        InPrinciple > 0 ? NegotiationStatus.AgreedInPrinciple
        : !Standing.IsEmpty ? NegotiationStatus.Tabled
        : HasBegun ? NegotiationStatus.Open
        : NegotiationStatus.Convened;

    /// <summary>The next instant at which time alone changes something; null when nothing is due.</summary>
    public readonly Instant? NextDue => Clock.Next(IsClosed);

    public static Table Of(Setting setting)
    {
        var table = new Table
        {
            Setting = setting,
            Now = setting.Convened,
            Clock = Clock.Idle.Until(setting.Deadline),
            Seats = new('\0'),
            Agenda = new('\0'),
            Proposals = new('p'),
            Conditions = new('c'),
            Agreements = new('a'),
            Docket = Docket.Empty,
            Attendance = Attendance.Nobody,
            OpenIssues = setting.Agenda.Count,
            Round = 1,
        };
        foreach (var party in setting.Parties)
            table.Seat(new(party));
        foreach (var ratifier in setting.Protocol.Ratifiers)
            table.Attendance = table.Attendance with { Ratifiers = table.Attendance.Ratifiers.Add(table.Seats.IndexOf(ratifier.Value)) };
        foreach (var issue in setting.Agenda)
            table.Agenda = table.Agenda.Add(new(issue.Listed));
        table.Turn = table.PrincipalFrom(0);
        return table;
    }

    /// <summary>The first principal at the table at or after a seat, or −1.</summary>
    public readonly int PrincipalFrom(int seat) => Attendance.Principals.Next(seat);

    /// <summary>Seats a party at the end, or changes how it sits.</summary>
    public void Seat(Seat seat, int place = -1)
    {
        Attendance = Attendance.With(seat, place < 0 ? Seats.Count : place);
        Seats = place < 0 ? Seats.Add(seat) : Seats.Set(place, seat);
    }

    /// <summary>Whether a proposal still has something to settle on an issue: no agreement binds on it, and the proposal has not closed it itself.</summary>
    public readonly bool IsToSettle(Proposal proposal, int issue) =>
        proposal.Closed?[issue] != true && !IsSettled(proposal.Slots[issue]);

    /// <summary>Whether an agreement pending or in force settles an issue.</summary>
    public readonly bool IsSettled(int slot) => Agenda[slot].Agreement is >= 0 and var held && Agreements[held].Settles;

    /// <summary>What a response says now: its conditions precedent, while they are not all met or waived, make it conditional.</summary>
    public readonly Answer AnswerOf(Response? response) =>
        response is null ? Answer.None
        : response.IsRejection ? Answer.Rejected
        : IsFulfilled(response) ? Answer.Accepted
        : Answer.Conditional;

    /// <summary>The least that a reply says on any of so many issues.</summary>
    public readonly Answer LeastOf(in Reply reply, int issues)
    {
        var least = AnswerOf(reply.On(0));
        for (var issue = 1; reply.Parts is not null && issue < issues; issue++)
            least = (Answer)Math.Min((int)least, (int)AnswerOf(reply.On(issue)));
        return least;
    }

    /// <summary>Where one live proposal per party is the rule, the last one of a seat, which alone may stand; else null.</summary>
    public readonly Proposal? LastOf(int seat) => Seats[seat].Last is >= 0 and var last ? Proposals[last] : null;

    public readonly Party PartyAt(int seat) => Seats[seat].Party;

    // Those outstanding are found in the docket, so that meeting one of many does not ask about all the others.
    private readonly bool IsFulfilled(Response response)
    {
        if (response.Conditions.Length > 0 && Docket.HasPrecedent(response.Conditions[0], response.Conditions[^1]))
            return false;
        foreach (var condition in response.Conditions)
            if (Conditions[condition] is { Kind: ConditionKind.Precedent, IsFulfilled: false })
                return false;
        return true;
    }
}
