namespace NegotiationModel;

/// <summary>Where the talks may stand for a move to be made.</summary>
[Flags]
internal enum TalksRequirement
{
    Active = 1,
    Suspended = 2,
    Closed = 4,
    NotClosed = Active | Suspended,
    Always = Active | Suspended | Closed,
}

/// <summary>What every kind of move asks for: a right, a state of the talks, and where turns alternate, the turn.</summary>
internal readonly record struct MoveRule(Rights Right, TalksRequirement When, bool UsesTurn = false)
{
    private static readonly MoveRule[] All =
    [
        /* propose */new(Rights.None, TalksRequirement.Active, UsesTurn: true),
        /* accept */new(Rights.Commit, TalksRequirement.Active, UsesTurn: true),
        /* reject */new(Rights.Commit, TalksRequirement.Active, UsesTurn: true),
        /* withdraw */new(Rights.None, TalksRequirement.NotClosed),
        /* meet */new(Rights.None, TalksRequirement.Always),
        /* waive */new(Rights.None, TalksRequirement.Always),
        /* refuse */new(Rights.None, TalksRequirement.Always),
        /* fail */new(Rights.None, TalksRequirement.Always),
        /* suspend */new(Rights.Steer, TalksRequirement.Active),
        /* resume */new(Rights.Steer, TalksRequirement.Suspended),
        /* setDeadline */new(Rights.None, TalksRequirement.NotClosed),
        /* ratify */new(Rights.None, TalksRequirement.Always),
        /* refuseRatification */new(Rights.None, TalksRequirement.Always),
        /* walkAway */new(Rights.Commit, TalksRequirement.NotClosed, UsesTurn: true),
        /* reopen */new(Rights.Steer, TalksRequirement.Closed),
        /* amendAgenda */new(Rights.Steer, TalksRequirement.Active),
        /* join */new(Rights.None, TalksRequirement.Active),
        /* state */new(Rights.None, TalksRequirement.Always),
    ];

    public static MoveRule Of(MoveKind kind) => All[(int)kind];
}
