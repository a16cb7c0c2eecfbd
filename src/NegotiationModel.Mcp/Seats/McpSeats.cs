using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp;

/// <summary>A seat as a server of the Model Context Protocol.</summary>
public static class McpSeats
{
    /// <summary>The options of a server.</summary>
    /// <param name="options">The options.</param>
    extension(McpServerOptions options)
    {
        /// <summary>Lets a server offer the tools of a seat: <c>brief</c>, <c>standing</c>, <c>permitted</c>, <c>try_move</c>,
        /// <c>make_move</c> and <c>replay</c>. What they tell holds what the party of the seat wants, and nothing of what others
        /// want.</summary>
        /// <param name="desk">The desk at which the negotiation is.</param>
        /// <param name="seat">The seat.</param>
        public void UseSeat(INegotiationDesk desk, McpSeat seat)
        {
            ArgumentNullException.ThrowIfNull(options);
            ArgumentNullException.ThrowIfNull(desk);
            ArgumentNullException.ThrowIfNull(seat);
            var tools = new SeatTools(desk, seat);
            options.ServerInfo = new Implementation
            {
                Name = "NegotiationModel",
                Version = typeof(McpSeats).Assembly.GetName().Version!.ToString(3),
            };
            options.ServerInstructions =
                "You negotiate for one party. Read the brief first, then where things stand; ask what is permitted, and make one move at a "
                + "time. A refusal says why and what could be done instead. What your brief tells you in confidence is for you alone.";
            options.Handlers.ListToolsHandler = (_, _) => new(new ListToolsResult { Tools = [.. ToolList.Of(seat.ShowsPermittedMoves)] });
            options.Handlers.CallToolHandler = tools.CallAsync;
        }
    }
}
