using Microsoft.AspNetCore.Http;

namespace NegotiationModel.Hosting;

/// <summary>How negotiations are kept and reached; see <c>AddNegotiations</c>.</summary>
public sealed class NegotiationsOptions
{
    /// <summary>Where negotiations are kept; in memory unless given.</summary>
    public INegotiationStore Store { get; set; } = new MemoryStore();

    /// <summary>How the desk works.</summary>
    public DeskOptions Desk { get; set; } = new();

    /// <summary>
    /// On which seat of a negotiation a request sits, given the request and the id of the negotiation; null for none, and then there is no
    /// such negotiation for it. Unless given, that which the <see cref="Tokens"/> say.
    /// </summary>
    public Func<HttpContext, string, ValueTask<SeatId?>> SeatOf
    {
        get => field ?? SeatByToken;
        set;
    }

    /// <summary>The tokens that requests carry, as <c>Authorization: Bearer …</c> or, for the pages and events of browsers, as
    /// <c>?token=…</c>; valid for as long as the process runs unless given.</summary>
    public SeatTokens Tokens { get; set; } = SeatTokens.Temporary();

    /// <summary>Whether a request may begin a negotiation; unless given, none may, and only the program does. The answer to it carries the
    /// tokens of all seats.</summary>
    public Func<HttpContext, ValueTask<bool>> MayConvene { get; set; } = _ => new(false);

    /// <summary>How many bytes a move may have; 65,536 unless given.</summary>
    public int MaxMoveBytes { get; set; } = 1 << 16;

    /// <summary>How many bytes a document may have that begins a negotiation; 1,048,576 unless given.</summary>
    public int MaxDocumentBytes { get; set; } = 1 << 20;

    /// <summary>How many requests a second a seat may make on and on, or an address that has no seat; 50 unless given. Twice as many
    /// may come at once.</summary>
    public int RequestsPerSecondPerSeat { get; set; } = 50;

    /// <summary>How many streams of events a seat may have open; 8 unless given.</summary>
    public int StreamsPerSeat { get; set; } = 8;

    private ValueTask<SeatId?> SeatByToken(HttpContext request, string id) =>
        new(Token(request.Request) is { } token ? Tokens.FindSeat(id, token) : null);

    private static string? Token(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
        : HttpMethods.IsGet(request.Method) && request.Query["token"] is [{ } token] ? token
        : null;
}
