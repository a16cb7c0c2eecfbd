// A marketplace: a listing, an offer for 48 hours, a counter-offer, two clients at once who see each other's moves, kept in SQLite.
#:sdk Microsoft.NET.Sdk.Web
#:project ../NegotiationModel.Hosting
#:package Microsoft.Data.Sqlite@10.0.15
#:package Microsoft.Extensions.TimeProvider.Testing@10.11.0

using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using NegotiationModel;
using NegotiationModel.Hosting;

// ── The application ──
var tokens = SeatTokens.Temporary(); // an application that goes on after a restart gives a key of its own
var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)); // an application leaves this out
var file = Path.GetTempFileName(); // an application names a file that stays
await using var database = SqliteFactory.Instance.CreateDataSource($"Data Source={file};Pooling=False");

var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0"); // any free port
builder.Logging.ClearProviders();
builder.Services.AddSingleton<TimeProvider>(time);
builder.Services.AddNegotiations(options =>
{
    options.Store = new DatabaseStore(database);
    options.Tokens = tokens;
});
await using var app = builder.Build();
app.MapNegotiations("/negotiations");

// Somebody is interested in what is listed: both get a seat. An application knows from its accounts who they are.
app.MapPost(
    "/listings/{item}/talks",
    async (string item, NegotiationDesk desk) =>
    {
        var setting = new Setting(
            Protocol.Contract,
            [Party.Principal("seller"), Party.Principal("buyer")],
            [Issue.Money("price", "EUR"), Issue.YesNo("delivered")]
        );
        await desk.TryConveneAsync(setting with { Id = item });
        return $"{tokens.Create(item, new SeatId("seller"))} {tokens.Create(item, new SeatId("buyer"))}";
    }
);
await app.StartAsync();

// ── Two clients ──
using var anybody = Client(null);
var seats = (await (await anybody.PostAsync("/listings/bike/talks", null)).Content.ReadAsStringAsync()).Split(' ');
using HttpClient seller = Client(seats[0]),
    buyer = Client(seats[1]);
using var events = new StreamReader(await seller.GetStreamAsync("/negotiations/bike/events"));

await Send("buyer", buyer, "0", """{ "type": "propose", "by": "buyer", "terms": { "price": 800 }, "expires": "2026-03-04T09:00:00Z" }""");
await Told();
await Send("seller", seller, "0", """{ "type": "accept", "by": "seller", "proposal": "p1" }""");
await Send(
    "seller",
    seller,
    "1",
    """{ "type": "propose", "by": "seller", "terms": { "price": 900, "delivered": true }, "answers": "p1" }"""
);
await Told();

Console.WriteLine("Both answer at the same time:");
string[] answers =
[
    .. await Task.WhenAll(
        Made(buyer, "2", """{ "type": "accept", "by": "buyer", "proposal": "p2" }"""),
        Made(seller, "2", """{ "type": "withdraw", "by": "seller", "proposal": "p2" }""")
    ),
];
Console.WriteLine($"  {string.Join(" and ", answers.Select(one => one[..3]).Order())}");

Console.WriteLine("The buyer tries again, for 48 hours:");
await app.Services.GetRequiredService<NegotiationDesk>().TryConveneAsync(Lamp());
using var late = Client(tokens.Create("lamp", new SeatId("buyer")));
using var told = new StreamReader(await late.GetStreamAsync("/negotiations/lamp/events"));
await Send(
    "buyer",
    late,
    "*",
    """{ "type": "propose", "by": "buyer", "terms": { "price": 40 }, "expires": "2026-03-04T09:00:00Z" }""",
    "lamp"
);
await Told(told);
time.Advance(TimeSpan.FromHours(48)); // nobody answers
await Told(told);
await app.StopAsync();
File.Delete(file);

static Setting Lamp() =>
    new(Protocol.Contract, [Party.Principal("seller"), Party.Principal("buyer")], [Issue.Money("price", "EUR")]) { Id = "lamp" };

HttpClient Client(string? token)
{
    var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(app.Urls.First()) };
    if (token is not null)
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
    return client;
}

async Task<string> Made(HttpClient client, string seen, string move, string item = "bike")
{
    using var request = new HttpRequestMessage(HttpMethod.Post, $"/negotiations/{item}/moves")
    {
        Content = new StringContent(move, new MediaTypeHeaderValue("application/json")),
    };
    request.Headers.TryAddWithoutValidation("If-Match", seen == "*" ? seen : $"\"{seen}\"");
    using var response = await client.SendAsync(request);
    var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    return $"{(int)response.StatusCode} {answer["detail"] ?? answer["status"]}";
}

async Task Send(string who, HttpClient client, string seen, string move, string item = "bike") =>
    Console.WriteLine($"{who}: {move}\n  {await Made(client, seen, move, item)}");

// What somebody hears without having asked.
async Task Told(StreamReader? listening = null)
{
    while (await (listening ?? events).ReadLineAsync() is { } line)
        if (line.StartsWith("data: ", StringComparison.Ordinal))
        {
            var data = JsonNode.Parse(line[6..])!;
            var changes = data["transitions"]!.AsArray().Select(one => $"{one!["subject"]} {one["to"]}");
            Console.WriteLine($"  → version {data["version"]}: {data["move"]?["type"] ?? "time"} ({string.Join(", ", changes)})");
            return;
        }
}
