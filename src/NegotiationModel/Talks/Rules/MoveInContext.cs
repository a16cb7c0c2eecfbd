using NodaTime;

namespace NegotiationModel;

/// <summary>A move before it is ruled on: the table at the move's instant, the mover's seat (−1 for nobody's), and the instant.</summary>
internal readonly ref struct MoveInContext(
    ref readonly Table table,
    ref readonly PersistentVector<object> log,
    Move move,
    int seat,
    ref readonly Instant at
)
{
    public readonly ref readonly Table Table = ref table;

    /// <summary>The moves before it.</summary>
    public readonly ref readonly PersistentVector<object> Log = ref log;

    public readonly Move Move = move;
    public readonly int Seat = seat;
    public readonly ref readonly Instant At = ref at;

    /// <summary>The party that moves; one that joins for the first time is not seated yet.</summary>
    public Party? Party => Seat >= 0 ? Table.PartyAt(Seat) : (Move as Move.Join)?.Party;

    /// <summary>Whether no party makes it.</summary>
    public bool IsNobodys => Seat < 0 && Move.Kind != MoveKind.Join;

    /// <summary>Whether it has a seat, and has left it.</summary>
    public bool HasLeft => Seat >= 0 && !Table.IsPresent(Seat);
}
