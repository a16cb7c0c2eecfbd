using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NegotiationModel.Reports;

namespace NegotiationModel.Hosting;

internal sealed partial class Endpoints
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15); // proxies end what is silent for longer

    /// <summary>What happens, as server-sent events, for as long as the caller listens. The id of an event is the version.</summary>
    public Task EventsAsync(HttpContext context) =>
        AtTableAsync(
            context,
            async (id, seat) =>
            {
                if (!Preconditions.TryReadAfter(context.Request, out var after))
                    return new(400, "badEventId", "Last-Event-ID, or after, is a version: a whole number from 0 on.");
                if (await desk.FindAsync(id, context.RequestAborted) is null)
                    return Problem.NotFound;
                if (limits.Stream(Caller(context, id, seat)) is not { } place)
                    return TooMany;
                using (place)
                    await StreamAsync(context, id, after);
                return null;
            }
        );

    private async Task StreamAsync(HttpContext context, string id, int after)
    {
        // Streams end with the application, which else would wait for them.
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, application.ApplicationStopping);
        var (response, stop) = (context.Response, ending.Token);
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await SendAsync(response, ":\n\n", stop); // who listens knows that it does
        await using var steps = desk.WatchAsync(id, after, stop).GetAsyncEnumerator(stop);
        var next = Task.FromResult(true);
        try
        {
            while (await next)
            {
                next = steps.MoveNextAsync().AsTask();
                while (
                    !next.IsCompleted && await Task.WhenAny(next, Task.Delay(Silence, clock, stop)) != next && !stop.IsCancellationRequested
                )
                    await SendAsync(response, ":\n\n", stop);
                if (await next)
                    await SendAsync(response, Event(steps.Current), stop);
            }
        }
        finally
        {
            // A listener that goes away leaves a step that is waited for; the steps are let go only when that has ended.
            await ending.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static string Event(ReplayStep step)
    {
        var version = step.Ruling is null ? step.Index : step.Index + 1;
        var data = Json.Bytes(json =>
        {
            json.WriteNumber("version", version);
            json.WriteString("status", NegotiationJson.Name(step.Talks.Status));
            json.WriteString("at", NodaTime.Text.InstantPattern.ExtendedIso.Format(step.Talks.Now));
            if (step.Ruling is { } ruling)
            {
                json.WritePropertyName("move");
                Json.Move(json, ruling.Move);
            }

            Json.Transitions(json, step.Transitions);
        });
        return $"id: {version}\nevent: {(step.Ruling is null ? "time" : "move")}\ndata: {Encoding.UTF8.GetString(data)}\n\n";
    }

    private static async Task SendAsync(HttpResponse response, string text, CancellationToken stop)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
        await response.Body.FlushAsync(stop);
    }
}
