namespace NegotiationModel;

/// <summary>Where the talks may stand for a move to be made.</summary>
[Flags]
internal enum When
{
    Active = 1,
    Suspended = 2,
    Closed = 4,
    NotClosed = Active | Suspended,
    Always = Active | Suspended | Closed,
}

/// <summary>What every kind of move asks for: a right, a state of the talks, and where turns alternate, the turn.</summary>
internal readonly record struct MoveRule(Rights Right, When When, bool UsesTurn = false)
{
    private static readonly MoveRule[] All =
    [
        /* propose            */ new(Rights.None, When.Active, UsesTurn: true),
        /* accept             */ new(Rights.Commit, When.Active, UsesTurn: true),
        /* reject             */ new(Rights.Commit, When.Active, UsesTurn: true),
        /* withdraw           */ new(Rights.None, When.NotClosed),
        /* meet               */ new(Rights.None, When.Always),
        /* waive              */ new(Rights.None, When.Always),
        /* refuse             */ new(Rights.None, When.Always),
        /* fail               */ new(Rights.None, When.Always),
        /* suspend            */ new(Rights.Steer, When.Active),
        /* resume             */ new(Rights.Steer, When.Suspended),
        /* setDeadline        */ new(Rights.None, When.NotClosed),
        /* ratify             */ new(Rights.None, When.Always),
        /* refuseRatification */ new(Rights.None, When.Always),
        /* walkAway           */ new(Rights.Commit, When.NotClosed, UsesTurn: true),
        /* reopen             */ new(Rights.Steer, When.Closed),
        /* amendAgenda        */ new(Rights.Steer, When.Active),
        /* join               */ new(Rights.None, When.Active),
        /* state              */ new(Rights.None, When.Always),
    ];

    public static MoveRule Of(MoveKind kind) => All[(int)kind];
}
