using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

/// <summary>What a browser asks a class.</summary>
internal sealed partial class ClassEndpoints(
    ClassService classroom,
    SeatReader reader,
    NegotiationDesk desk,
    Signals signals,
    System.Threading.Channels.Channel<string> asked,
    Invitation invitation,
    Guesses guesses,
    ClassroomOptions options,
    IAntiforgery antiforgery,
    IHostApplicationLifetime application
)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public void Map(WebApplication routes)
    {
        routes.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                (headers.ContentSecurityPolicy, headers.XContentTypeOptions) = (Policy, "nosniff");
                headers["Referrer-Policy"] = "no-referrer"; // the teacher's address is a secret
                headers.CacheControl = "no-store";
                return next(context);
            }
        );
        Get(routes, "/class.css", _ => Task.FromResult(Asset("class.css", "text/css")));
        Get(routes, "/class.js", _ => Task.FromResult(Asset("class.js", "text/javascript")));
        Get(routes, "/favicon.ico", _ => Task.FromResult<IResult>(TypedResults.NoContent()));
        MapSeat(routes);
        MapTeacher(routes);
        MapScreen(routes);
        routes.MapFallback(context => Message(context, "There is no such page", "The address is wrong.", "/", 404).ExecuteAsync(context));
    }

    private static IResult Asset(string name, string type) =>
        TypedResults.Stream(typeof(ClassEndpoints).Assembly.GetManifestResourceStream(name)!, type);

    // The page is made here and now, from what it is given: nothing else is in reach of it.
    private RazorComponentResult Page<TPage>(HttpContext context, object model, Action<Shown>? more = null, int status = 200)
        where TPage : IComponent
    {
        var shown = context.RequestServices.GetRequiredService<Shown>();
        (shown.Model, shown.FormToken) = (model, antiforgery.GetAndStoreTokens(context).RequestToken ?? "");
        more?.Invoke(shown);
        return new RazorComponentResult<TPage> { StatusCode = status };
    }

    private RazorComponentResult Message(HttpContext context, string title, string words, string back, int status = 200) =>
        Page<Pages.MessagePage>(context, new MessageModel(title, words, back), status: status);

    private static void Get(WebApplication routes, string address, Func<HttpContext, Task<IResult>> answer) =>
        routes.MapGet(address, async context => await (await answer(context)).ExecuteAsync(context));

    private static void Post(WebApplication routes, string address, Func<HttpContext, Task<IResult>> answer) =>
        routes.MapPost(address, async context => await (await answer(context)).ExecuteAsync(context));

    private static IResult See(string address) => new SeeOther(address);

    // A form is read only where it comes from a page of this class.
    private async Task<IResult> WithFormAsync(HttpContext context, string back, Func<IFormCollection, Task<IResult>> work)
    {
        try
        {
            if (context.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(context))
                return await work(await context.Request.ReadFormAsync(context.RequestAborted));
        }
        catch (Exception wrong) when (wrong is InvalidDataException or BadHttpRequestException)
        {
            return Message(context, "The form cannot be read", "It is longer than forms here are, or broken.", back, 400);
        }
        catch (StoreException)
        {
            return Message(context, "It could not be kept", "The file of the class cannot be written. Tell the teacher.", back, 503);
        }

        return Message(context, "Please send it again", "The page was too old. Go back to it, and send what you wrote again.", back, 400);
    }

    // Sends the stamp whenever it changes, and something now and then, so that a connection that is gone is noticed.
    private async Task EventsAsync(HttpContext context, Func<Task<string?>> stamp, Func<IEnumerable<string>> subjects, TimeSpan atMostEvery)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, application.ApplicationStopping);
        var stop = ending.Token;
        context.Response.ContentType = "text/event-stream";
        var told = "";
        try
        {
            while (true)
            {
                var changed = subjects().Select(signals.Next).ToList(); // before looking, so that nothing comes in between
                if (await stamp() is not { } current)
                    return;
                await context.Response.WriteAsync(current == told ? "event: beat\ndata: -\n\n" : $"data: {current}\n\n", stop);
                await context.Response.Body.FlushAsync(stop);
                told = current;
                await Task.WhenAny([.. changed, Task.Delay(TimeSpan.FromSeconds(15), stop)]);
                await Task.Delay(atMostEvery, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went away, or the class ends; for good, where it is erased.
            if (classroom.IsErased && !context.RequestAborted.IsCancellationRequested)
                await context.Response.WriteAsync("event: ended\ndata: ended\n\n", context.RequestAborted);
        }
    }

    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
