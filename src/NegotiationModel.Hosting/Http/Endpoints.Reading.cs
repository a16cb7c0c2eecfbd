using System.Text;
using Microsoft.AspNetCore.Http;
using NegotiationModel.Pictures;
using NegotiationModel.Reports;

namespace NegotiationModel.Hosting;

internal sealed partial class Endpoints
{
    private const int MaxPermitted = 1_000;

    /// <summary>Where the talks stand: for a browser as a page, else as JSON.</summary>
    public Task ReadAsync(HttpContext context) =>
        AtTableAsync(
            context,
            async (id, _) =>
            {
                if (await desk.FindAsync(id, context.RequestAborted) is not { } state)
                    return Problem.NotFound;
                context.Response.Headers.ETag = Preconditions.Tag(state.Version);
                var document = state.DocumentFor(null);
                if (WantsPage(context.Request))
                    await Json.WriteAsync(
                        context,
                        Encoding.UTF8.GetBytes(Page.Of(document, document.Brief, showsPreferences: false).ToString()),
                        "text/html; charset=utf-8"
                    );
                else
                    await Json.WriteAsync(context, ReplayResult.Play(document, advanceTo: Now).ToJson(indented: false), "application/json");
                return null;
            }
        );

    /// <summary>The talks as a document, with what the caller's party wants and nothing of what others want.</summary>
    public Task DocumentAsync(HttpContext context) =>
        AtTableAsync(
            context,
            async (id, seat) =>
            {
                if (await desk.FindAsync(id, context.RequestAborted) is not { } state)
                    return Problem.NotFound;
                context.Response.Headers.ETag = Preconditions.Tag(state.Version);
                await Json.WriteAsync(context, NegotiationJson.Write(state.DocumentFor(seat)), "application/json");
                return null;
            }
        );

    /// <summary>What the caller may do, with an example each, and why not the rest.</summary>
    public Task PermittedAsync(HttpContext context) =>
        AtTableAsync(
            context,
            async (id, seat) =>
            {
                if (await desk.FindAsync(id, context.RequestAborted) is not { } state)
                    return Problem.NotFound;
                context.Response.Headers.ETag = Preconditions.Tag(state.Version);
                await Json.WriteAsync(
                    context,
                    json =>
                    {
                        json.WriteNumber("version", state.Version);
                        json.WriteString("party", seat.Party.Value);
                        json.WriteStartArray("moves");
                        foreach (var one in ExampleRulings(state.Talks, seat.Party).Take(MaxPermitted))
                            Json.Object(
                                json,
                                () => Permitted(json, state.Talks.Rule(one.Move with { Representative = seat.Representative }))
                            );
                        json.WriteEndArray();
                    }
                );
                return null;
            }
        );

    // A seat may be of a party that is not at the table, which can do nothing there.
    private static IEnumerable<Ruling> ExampleRulings(Negotiation talks, PartyId party) =>
        talks.Seats.Contains(party) || talks.Setting.Protocol.AllowsJoining ? talks.ExampleRulings(party) : [];

    /// <summary>Whether negotiations can be read.</summary>
    public Task HealthAsync(HttpContext context) =>
        GuardAsync(
            context,
            async () =>
            {
                await desk.FindAsync("health", context.RequestAborted); // whether or not there is one
                await Json.WriteAsync(context, json => json.WriteString("status", "healthy"));
                return null;
            }
        );

    /// <summary>The description of all this.</summary>
    public static async Task DescribeAsync(HttpContext context)
    {
        await using var description = typeof(Endpoints).Assembly.GetManifestResourceStream("openapi.json")!;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = description.Length;
        await description.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static void Permitted(System.Text.Json.Utf8JsonWriter json, Ruling ruling)
    {
        json.WriteString("type", NegotiationJson.Name(ruling.Move.Kind));
        if (ruling.Move.ActsOn is { } subject)
            json.WriteString("subject", subject.ToString());
        json.WriteBoolean("permitted", ruling.IsPermitted);
        if (ruling.Refusal is { } refusal)
        {
            json.WriteString("code", NegotiationJson.Name(refusal.Code));
            json.WriteString("message", refusal.Message);
        }
        else
        {
            json.WritePropertyName("example");
            Json.Move(json, Json.Example(ruling.Move));
        }
    }

    private static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString() is var accept
        && accept.IndexOf("text/html", StringComparison.OrdinalIgnoreCase) is var page and >= 0
        && accept.IndexOf("application/json", StringComparison.OrdinalIgnoreCase) is var json
        && (json < 0 || page < json);
}
