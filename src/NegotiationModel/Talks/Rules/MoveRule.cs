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

/// <summary>What every kind of move asks for: a right, and a state of the talks.</summary>
internal readonly record struct MoveRule(Rights Right, TalksRequirement When)
{
    /// <summary>Whether it uses up the turn, where turns alternate.</summary>
    public bool UsesTurn { get; init; }

    /// <summary>Whether whoever has left the table may still make it.</summary>
    public bool IsOpenToLeavers { get; init; }

    /// <summary>Whether a representative who only speaks may make it.</summary>
    public bool IsSpeech { get; init; }
}
