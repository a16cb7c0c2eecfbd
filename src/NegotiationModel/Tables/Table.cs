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
    public LimitQueue Limits;

    /// <summary>The proposals that are live or conditionally accepted.</summary>
    public IndexSet Standing;

    /// <summary>How many of them are conditionally accepted.</summary>
    public int InPrinciple;

    /// <summary>How many principals are at the table.</summary>
    public int Principals;

    /// <summary>How many issues no agreement settles, not even provisionally.</summary>
    public int OpenIssues;

    /// <summary>Whether something was tabled, or the talks were reopened.</summary>
    public bool HasBegun;

    /// <summary>Whether an agreement was dissolved since the talks concluded.</summary>
    public bool IsUndone;

    /// <summary>Whether an acceptance rule is still to be applied to what happened while the talks were suspended.</summary>
    public bool IsStale;

    /// <summary>Where turns alternate: the seat whose turn it is, and the round, counted from 1.</summary>
    public int Turn, Round;

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
            var next = Limits.Next?.At;
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
            OpenIssues = setting.Agenda.Count,
            Round = 1,
        };
        foreach (var party in setting.Parties)
            table.Seats = table.Seats.Add(new(party));
        foreach (var issue in setting.Agenda)
            table.Agenda = table.Agenda.Add(new(issue.Listed));
        table.Principals = setting.Parties.Count(party => party.May(Rights.Commit));
        table.Turn = table.PrincipalFrom(0);
        return table;
    }

    /// <summary>The first principal at the table at or after a seat, or −1.</summary>
    public readonly int PrincipalFrom(int seat)
    {
        for (; seat < Seats.Count; seat++)
            if (Seats[seat].Counts)
                return seat;
        return -1;
    }

    /// <summary>Whether a proposal still has something to settle on an issue: no agreement binds on it, and the proposal has not closed it itself.</summary>
    public readonly bool IsToSettle(Proposal proposal, int issue) =>
        proposal.Closed?[issue] != true && !IsSettled(proposal.Slots[issue]);

    /// <summary>Whether an agreement pending or in force settles an issue.</summary>
    public readonly bool IsSettled(int slot) => Agenda[slot].Agreement is >= 0 and var held && Agreements[held].Settles;

    public readonly Party PartyAt(int seat) => Seats[seat].Party;
}
