using System.Collections.Immutable;
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
    public Instant? Deadline, ResumesAt;
    public Register<Seat> Seats;
    public Register<AgendaItem> Agenda;
    public Register<Proposal> Proposals;
    public Register<Condition> Conditions;
    public Register<Agreement> Agreements;
    public ImmutableSortedSet<Limit> Limits;
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
    public readonly Instant? NextDue
    {
        get
        {
            Instant? next = Limits.IsEmpty ? null : Limits.Min.At;
            if (ResumesAt is { } resumes && !(next < resumes))
                next = resumes;
            if (!IsClosed && Deadline is { } deadline && !(next < deadline))
                next = deadline;
            return next;
        }
    }

    public static Table Of(Setting setting)
    {
        var table = new Table
        {
            Setting = setting,
            Now = setting.Convened,
            Deadline = setting.Deadline,
            Seats = new('\0'),
            Agenda = new('\0'),
            Proposals = new('p'),
            Conditions = new('c'),
            Agreements = new('a'),
            Limits = [],
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

    /// <summary>Where one live proposal per party is the rule, the last one of a seat, which alone may stand; else null.</summary>
    public readonly Proposal? LastOf(int seat) => Seats[seat].Last is >= 0 and var last ? Proposals[last] : null;

    public readonly Party PartyAt(int seat) => Seats[seat].Party;
}
