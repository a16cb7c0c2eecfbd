namespace NegotiationModel.Classroom;

/// <summary>What becomes of people who are too few for a table of their own.</summary>
public enum RemainderRule
{
    /// <summary>They get a table, and bots take the seats that are left.</summary>
    Bots,

    /// <summary>Each shares a seat with somebody.</summary>
    DoubledSeats,

    /// <summary>Each watches a table.</summary>
    Observers,
}
