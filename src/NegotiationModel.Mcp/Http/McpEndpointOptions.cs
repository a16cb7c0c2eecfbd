using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp;

/// <summary>How language models reach their seats over HTTP; see <c>AddNegotiationsMcp</c>.</summary>
public sealed class McpEndpointOptions
{
    /// <summary>The names under which this server is called, beside its addresses; localhost unless given. A request with another is
    /// refused, so that no page of another site reaches it through a name of its own.</summary>
    public ValueList<string> AllowedHosts { get; set; } = ["localhost"];

    /// <summary>The origins of pages that may call it beside its own, such as <c>https://example.org</c>; none unless given.
    /// Programs send none.</summary>
    public ValueList<string> AllowedOrigins { get; set; }

    /// <summary>What a model on a seat may do, given the id of the negotiation and the seat; unless given, it has the tools, and nobody is
    /// beside it to ask, since a token proves nothing but the seat that it is of.</summary>
    public Func<string, SeatId, McpSeat> SeatFor { get; set; } = (id, seat) => new(id, seat);
}
