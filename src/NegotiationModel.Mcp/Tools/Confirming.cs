using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp;

/// <summary>Which moves a person has to decide, and on which seat.</summary>
internal static class Confirming
{
    /// <summary>The seat on which a move is made that the model may not make itself; null where it may, or nobody at hand may.</summary>
    public static SeatId? Decider(McpSeat seat, Negotiation talks, Move move) =>
        move.By == seat.Seat.Party && MayBind(talks, seat.Seat)
            ? null
            : seat
                .SeatsDecidedByUser.Where(one => one.Party == move.By && MayBind(talks, one))
                .Select(one => (SeatId?)one)
                .FirstOrDefault();

    /// <summary>Whether the model may make the move itself, as far as its seat goes.</summary>
    public static bool IsOwn(McpSeat seat, Negotiation talks, Move move) =>
        move.By == seat.Seat.Party && (move.Kind == MoveKind.MakeStatement || MayBind(talks, seat.Seat));

    /// <summary>The first decision of a ratifier that is open, with the seat of the person who takes it.</summary>
    public static (SeatId Seat, Move.Ratify Move)? Ratification(McpSeat seat, Negotiation talks) =>
        seat
            .SeatsDecidedByUser.Where(one => talks.Seats.Contains(one.Party))
            .SelectMany(one => talks.PermittedMoves(one.Party).Select(may => (one, may.Example as Move.Ratify)))
            .Where(one => one.Item2 is not null)
            .Select(one => ((SeatId, Move.Ratify)?)(one.one, one.Item2!))
            .FirstOrDefault();

    private static bool MayBind(Negotiation talks, SeatId seat) =>
        seat.Representative is not { } through
        || talks.Setting.Parties.FirstOrDefault(one => one.Id == seat.Party)?.Representatives.FirstOrDefault(one => one.Id == through)
            is { Authority: Authority.Bind };
}
