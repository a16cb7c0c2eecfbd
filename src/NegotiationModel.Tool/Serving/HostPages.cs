using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationModel.Hosting;
using NegotiationModel.Pictures;

namespace NegotiationModel.Tool.Serving;

/// <summary>What the host of the service sees: the list of negotiations, the replay of each, and a form that begins one. Who has not the
/// host's token is asked for it, and told nothing.</summary>
internal sealed class HostPages(INegotiationDesk desk, SeatTokens tokens)
{
    public void Map(WebApplication app)
    {
        app.MapGet("/", new RequestDelegate(context => GuardAsync(context, () => ListAsync(context))));
        app.MapGet("/replays/{id}", new RequestDelegate(context => GuardAsync(context, () => ReplayAsync(context))));
        app.MapPost("/begin", new RequestDelegate(context => GuardAsync(context, () => BeginAsync(context))));
    }

    public static bool IsHost(HttpContext context, SeatTokens tokens) =>
        context.Request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? tokens.IsHost(header["Bearer ".Length..].Trim())
            : context.Request.Query["token"] is [{ } token] && tokens.IsHost(token);

    private async Task GuardAsync(HttpContext context, Func<Task> answer)
    {
        try
        {
            if (IsHost(context, tokens))
                await answer();
            else
                await WriteAsync(context, 401, ListPage.Asking);
        }
        catch (StoreException)
        {
            await WriteAsync(context, 503, ListPage.Saying("Negotiations cannot be read or written at the moment."));
        }
    }

    private async Task ListAsync(HttpContext context)
    {
        var rows = new List<ListRow>();
        var after = context.Request.Query["after"].ToString();
        await foreach (var id in desk.ListIdsAsync(context.RequestAborted))
            if (string.CompareOrdinal(id, after) > 0 && rows.Count <= ListPage.Most)
                rows.Add(await RowAsync(id, context.RequestAborted));
        await WriteAsync(context, 200, ListPage.Of(rows, tokens.HostToken()));
    }

    private async Task<ListRow> RowAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return new(id, await desk.FindAsync(id, cancellationToken), seat => tokens.Create(id, seat));
        }
        catch (StoreException)
        {
            return new(id, null, seat => tokens.Create(id, seat));
        }
    }

    private async Task ReplayAsync(HttpContext context)
    {
        if (await desk.FindAsync((string)context.GetRouteValue("id")!, context.RequestAborted) is not { } state)
            await WriteAsync(context, 404, ListPage.Saying("There is no such negotiation."));
        else
            await WriteAsync(
                context,
                200,
                Page.Of(state.DocumentFor(null), state.InitialDocument.Brief, showsPreferences: false).ToString(),
                policy: null
            );
    }

    private async Task BeginAsync(HttpContext context)
    {
        if (context.Request.Query["scenario"] is not [{ } asked] || Scenario.Find(asked) is not { } scenario)
        {
            await WriteAsync(context, 400, ListPage.Saying("There is no built-in scenario of that name."));
            return;
        }

        var document = scenario.Read();
        for (var count = 1; ; count++)
        {
            var id = count == 1 ? scenario.Id : $"{scenario.Id}-{count}";
            if (!await desk.TryConveneAsync(document.BegunNow(id), context.RequestAborted))
                continue;
            context.Response.StatusCode = 303;
            context.Response.Headers.Location = $"/?token={tokens.HostToken()}";
            return;
        }
    }

    private static Task WriteAsync(HttpContext context, int status, string page) => WriteAsync(context, status, page, ListPage.Policy);

    private static async Task WriteAsync(HttpContext context, int status, string page, string? policy)
    {
        var (response, content) = (context.Response, Encoding.UTF8.GetBytes(page));
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, "text/html; charset=utf-8", content.Length);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer"; // an address carries a token
        if (policy is not null)
            response.Headers.ContentSecurityPolicy = policy;
        await response.Body.WriteAsync(content, context.RequestAborted);
    }
}
