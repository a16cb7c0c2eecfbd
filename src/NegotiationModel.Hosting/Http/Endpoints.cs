using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>Answers requests. Who has no seat at a negotiation hears that there is none.</summary>
internal sealed partial class Endpoints(
    INegotiationDesk desk,
    NegotiationsOptions options,
    TimeProvider clock,
    IHostApplicationLifetime application
) : IDisposable
{
    private readonly RequestLimits limits = new(options);

    public void Dispose() => limits.Dispose();

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    // Every request comes in here: it has a seat, it is not too much, and where the store fails it is told so.
    private async Task AtTableAsync(HttpContext context, Func<string, SeatId, Task<Problem?>> answer)
    {
        var id = context.GetRouteValue("id") as string ?? "";
        await GuardAsync(
            context,
            async () =>
            {
                var seat = await options.SeatOf(context, id);
                return !limits.Takes(Caller(context, id, seat)) ? TooMany
                    : seat is { } found ? await answer(id, found)
                    : Problem.NotFound;
            }
        );
    }

    private static async Task GuardAsync(HttpContext context, Func<Task<Problem?>> answer)
    {
        Problem? problem;
        try
        {
            problem = await answer();
        }
        catch (StoreException)
        {
            problem = new(503, "storeFailed", "Negotiations cannot be read or written at the moment. What was acknowledged is kept.");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested || context.Response.HasStarted)
        {
            return; // nobody listens any more, or nobody is to be told more
        }

        if (problem is null || context.Response.HasStarted)
            return;
        if (problem.Status is 429 or 503)
            context.Response.Headers.RetryAfter = "1";
        await problem.WriteAsync(context);
    }

    private static Problem TooMany => new(429, "tooMany", "Too many requests. Try again in a second.");

    private static string Caller(HttpContext context, string id, SeatId? seat) =>
        seat is { } found ? $"{id}\n{found.Party}\n{found.Representative}" : $"{context.Connection.RemoteIpAddress}";
}
