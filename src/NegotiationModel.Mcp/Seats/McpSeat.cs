using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp;

/// <summary>A seat at a negotiation on which a language model sits, and the people beside it.</summary>
/// <param name="NegotiationId">The id of the negotiation.</param>
/// <param name="Seat">The seat. The model moves for no other.</param>
public sealed record McpSeat(string NegotiationId, SeatId Seat)
{
    /// <summary>
    /// The seats of the person at the model's client; none unless given. The model never uses them. What only one of them may do is put to
    /// that person, and done when the person says so: a move of the model's own party where its representative may only speak, and the
    /// decision of a ratifier. The answer comes through the client, so give only seats whose token its user could have.
    /// </summary>
    public ValueList<SeatId> SeatsDecidedByUser { get; init; }

    /// <summary>Whether the model is told what is permitted; unless given, it is. Turned off, a model is measured without that
    /// help.</summary>
    public bool ShowsPermittedMoves { get; init; } = true;

    /// <summary>Moves of the model's own that a person must confirm, given the move and the talks before it; none unless given. So a
    /// mandate ends where its limit is.</summary>
    public Func<Move, Negotiation, bool>? NeedsConfirmation { get; init; }
}
