// Takes moves over HTTP: ETag and If-Match against lost updates, refusals and unreadable JSON as problem documents (RFC 9457).
#:sdk Microsoft.NET.Sdk.Web
#:project ../NegotiationModel

using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using NegotiationModel;
using NodaTime;

var talks = Negotiation
    .Convene(
        new Setting(Protocol.Contract, [Party.Principal("seller"), Party.Principal("buyer")], [Issue.Money("price", "EUR")]) { Id = "bike" }
    )
    .RequiringTimes();

var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0"); // any free port
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Bodies.Default));
await using var app = builder.Build();

app.MapGet(
    "/proposals",
    (HttpResponse response) =>
    {
        var seen = talks;
        response.Headers.ETag = Tag(seen);
        return Results.Ok(
            Array(
                seen.At(Now()).Proposals,
                one => new JsonObject
                {
                    ["id"] = one.Id.Value,
                    ["status"] = NegotiationJson.Name(one.Status),
                    ["terms"] = JsonNode.Parse(NegotiationJson.Write(one.Terms)),
                }
            )
        );
    }
);

app.MapPost(
    "/moves",
    async (HttpRequest request, HttpResponse response) =>
    {
        var before = talks;
        if (request.Headers.IfMatch is not [{ } seen])
            return Results.Problem("Say with If-Match which state of the talks you have seen.", statusCode: 428);
        if (seen != Tag(before))
            return Stale(response);

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        if (NegotiationJson.TryReadMove(body.ToArray(), out var errors) is not { } move)
            return Results.Problem("This is no move.", statusCode: 400, extensions: [new("errors", Array(errors, one => $"{one}"))]);

        var ruling = before.Rule(move with { At = Now(), Precision = Precision.Exact }); // to the instant: a day would be its beginning
        if (ruling.Refusal is { } refusal)
            return Results.Problem(
                refusal.Message,
                statusCode: 422,
                extensions:
                [
                    new("code", NegotiationJson.Name(refusal.Code)),
                    new("rule", refusal.Rule),
                    new(
                        "instead",
                        Array(refusal.Instead.Take(3), one => JsonNode.Parse(NegotiationJson.Write(one.Example with { At = null })))
                    ),
                ]
            );
        if (Interlocked.CompareExchange(ref talks, ruling.Negotiation, before) != before) // somebody was faster
            return Stale(response);
        response.Headers.ETag = Tag(ruling.Negotiation);
        return Results.Ok(
            Array(
                ruling.Transitions,
                one => new JsonObject
                {
                    ["subject"] = $"{one.Subject}",
                    ["from"] = NegotiationJson.Name(one.From),
                    ["to"] = NegotiationJson.Name(one.To),
                }
            )
        );
    }
);

await app.StartAsync();
using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(app.Urls.First()) };
await Send("POST /moves", "0", """{ "type": "propose", "by": "seller", "terms": { "price": 900 } }""");
await Send("POST /moves", "0", """{ "type": "accept", "by": "buyer", "proposal": "p1" }""");
await Send("GET /proposals");
await Send("POST /moves", null, """{ "type": "accept", "by": "buyer", "proposal": "p1" }""");
await Send("POST /moves", "1", """{ "type": "accept", "by": 7, "offer": "p1" }""");
await Send("POST /moves", "1", """{ "type": "accept", "by": "seller", "proposal": "p1" }""");
await Send("POST /moves", "1", """{ "type": "accept", "by": "buyer", "proposal": "p1" }""");

IResult Stale(HttpResponse response)
{
    response.Headers.ETag = Tag(talks); // GET shows that state
    return Results.Problem("The talks have gone on.", statusCode: 412);
}

static Instant Now() => SystemClock.Instance.GetCurrentInstant(); // the server's clock counts
static string Tag(Negotiation talks) => $"\"{talks.Log.Count}\"";
static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];

async Task Send(string asked, string? seen = null, string? move = null)
{
    using var request = new HttpRequestMessage(new(asked.Split(' ')[0]), asked.Split(' ')[1])
    {
        Content = move is null ? null : new StringContent(move, new MediaTypeHeaderValue("application/json")),
    };
    request.Headers.TryAddWithoutValidation("If-Match", seen is null ? [] : [$"\"{seen}\""]);
    using var response = await client.SendAsync(request);
    Console.WriteLine($"{asked}{(move is null ? "" : $" {move}")}{(seen is null ? "" : $" If-Match: \"{seen}\"")}");
    Console.WriteLine(
        $"  {(int)response.StatusCode} "
            + $"{response.Content.Headers.ContentType?.MediaType}{(response.Headers.ETag is { } tag ? $" ETag: {tag}" : "")}\n  "
            + $"{await response.Content.ReadAsStringAsync()}"
    );
}

[JsonSerializable(typeof(ProblemDetails)), JsonSerializable(typeof(JsonArray)), JsonSerializable(typeof(string))]
sealed partial class Bodies : JsonSerializerContext;
