// Takes moves over HTTP: ETag and If-Match against lost updates, refusals and unreadable JSON as problem documents (RFC 9457).
#:sdk Microsoft.NET.Sdk.Web
#:project ../NegotiationModel

using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using NegotiationModel;
using NodaTime;

var talks = Negotiation.Convene(new Setting(Protocol.Contract, [Party.Principal("seller"), Party.Principal("buyer")], [Issue.Money("price", "EUR")]) { Id = "bike" });

var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0"); // any free port
builder.Logging.ClearProviders();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Bodies.Default));
await using var app = builder.Build();

app.MapPost("/moves", async (HttpRequest request, HttpResponse response) =>
{
    var before = talks;
    if (request.Headers.IfMatch is not [{ } seen])
        return Results.Problem("Say with If-Match which state of the talks you have seen.", statusCode: 428);
    if (seen != Tag(before))
        return Results.Problem("The talks have gone on.", statusCode: 412);

    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body);
    if (NegotiationJson.TryReadMove(body.ToArray(), out var errors) is not { } move)
        return Results.Problem("This is no move.", statusCode: 400, extensions: [new("errors", Array(errors, one => $"{one}"))]);

    var ruling = before.Rule(move with { At = SystemClock.Instance.GetCurrentInstant() }); // the server's clock counts
    if (ruling.Refusal is { } refusal)
        return Results.Problem(refusal.Message, statusCode: 422, extensions:
        [
            new("code", NegotiationJson.Name(refusal.Code)),
            new("rule", refusal.Rule),
            new("instead", Array(refusal.Instead.Take(3), one => JsonNode.Parse(NegotiationJson.Write(one.Example with { At = null })))),
        ]);
    if (Interlocked.CompareExchange(ref talks, ruling.Negotiation, before) != before) // somebody was faster
        return Results.Problem("The talks have gone on.", statusCode: 412);

    response.Headers.ETag = Tag(ruling.Negotiation);
    return Results.Ok(Array(ruling.Transitions, one => new JsonObject { ["subject"] = $"{one.Subject}", ["from"] = NegotiationJson.Name(one.From), ["to"] = NegotiationJson.Name(one.To) }));
});

await app.StartAsync();
using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(app.Urls.First()) };
await Post("0", """{ "type": "propose", "by": "seller", "terms": { "price": 900 } }""");
await Post("0", """{ "type": "accept", "by": "buyer", "proposal": "p1" }""");
await Post(null, """{ "type": "accept", "by": "buyer", "proposal": "p1" }""");
await Post("1", """{ "type": "accept", "by": 7, "offer": "p1" }""");
await Post("1", """{ "type": "accept", "by": "seller", "proposal": "p1" }""");
await Post("1", """{ "type": "accept", "by": "buyer", "proposal": "p1" }""");

static string Tag(Negotiation talks) => $"\"{talks.Log.Count}\"";

static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> node) => [.. items.Select(node)];

async Task Post(string? seen, string move)
{
    using var request = new HttpRequestMessage(HttpMethod.Post, "/moves") { Content = new StringContent(move, new MediaTypeHeaderValue("application/json")) };
    if (seen is not null)
        request.Headers.IfMatch.Add(new($"\"{seen}\""));
    using var response = await client.SendAsync(request);
    Console.WriteLine($"""
        POST {move}{(seen is null ? "" : $" If-Match: \"{seen}\"")}
          {(int)response.StatusCode} {response.Content.Headers.ContentType?.MediaType}{(response.Headers.ETag is { } tag ? $" ETag: {tag}" : "")}
          {await response.Content.ReadAsStringAsync()}
        """);
}

[JsonSerializable(typeof(ProblemDetails)), JsonSerializable(typeof(JsonArray)), JsonSerializable(typeof(string))]
sealed partial class Bodies : JsonSerializerContext;
