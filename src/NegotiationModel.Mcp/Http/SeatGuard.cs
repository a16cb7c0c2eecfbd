using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp;

/// <summary>Lets a request in that calls this server by its name, comes from no page of another site, has a seat, and is not too
/// much.</summary>
internal sealed class SeatGuard(NegotiationsOptions negotiations, McpEndpointOptions options) : IDisposable
{
    private const int MaxBytes = 1 << 18;

    private readonly RequestLimits limits = new(negotiations);

    public void Dispose() => limits.Dispose();

    /// <summary>The negotiation and the seat of a request that was let in.</summary>
    public static (string Id, SeatId Seat) Found(HttpContext request) => ((string, SeatId))request.Items[typeof(SeatGuard)]!;

    public async Task LetInAsync(HttpContext request, RequestDelegate inner)
    {
        var id = request.GetRouteValue("id") as string ?? "";
        if (!IsOurs(request.Request.Host.Host))
            await RefuseAsync(request, 403, "This server is not called by that name.");
        else if (request.Request.Headers.Origin is { Count: > 0 } origin && !IsAllowed(request, $"{origin}"))
            await RefuseAsync(request, 403, "Pages of that origin may not call this server.");
        else
        {
            var seat = await negotiations.SeatOf(request, id);
            if (!limits.Takes(seat is { } one ? $"{id}\n{one.Party}\n{one.Representative}" : $"{request.Connection.RemoteIpAddress}"))
                await RefuseAsync(request, 429, "Too many requests. Try again in a second.");
            else if (seat is not { } found)
                await RefuseAsync(request, 404, "There is no such negotiation, or you have no seat at it.");
            else
            {
                request.Items[typeof(SeatGuard)] = (id, found);
                // A session belongs to the seat that began it.
                var name = new Claim(ClaimTypes.NameIdentifier, $"{id}\n{found.Party}\n{found.Representative}");
                request.User = new(new ClaimsIdentity([name], nameof(SeatGuard)));
                if (request.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
                    body.MaxRequestBodySize = MaxBytes;
                await inner(request);
            }
        }
    }

    // Names can be made to lead here by others; an address is what it is.
    private bool IsOurs(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out _) || options.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    private bool IsAllowed(HttpContext request, string origin) =>
        options.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || origin.Equals($"{request.Request.Scheme}://{request.Request.Host}", StringComparison.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext request, int status, string sentence)
    {
        request.Response.StatusCode = status;
        request.Response.ContentType = "text/plain; charset=utf-8";
        return request.Response.WriteAsync(sentence, request.RequestAborted);
    }
}
