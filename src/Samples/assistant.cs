// An assistant that bargains within a mandate, sees what a language model sees, and asks its person above a limit.
// An application builds for this: tools with the rules behind them, a limit that no prompt talks away, a question in the middle of a call.
#:project ../NegotiationModel.Mcp

using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NegotiationModel;
using NegotiationModel.Hosting;
using NegotiationModel.Mcp;

// ── The talks, and a mandate: up to 8,000 the assistant decides, above that its person ──
var (seller, buyer, price) = (Party.Principal("seller", "Ms Bondar"), Party.Principal("buyer", "Mr Ivanenko"), Issue.Money("price", "EUR"));
var desk = new NegotiationDesk(new MemoryStore());
await desk.TryConveneAsync(new Setting(Protocol.Contract, [seller, buyer], [price]) { Id = "car" });
var seat = new McpSeat("car", new SeatId("buyer")) { NeedsConfirmation = (move, talks) => Costs(move, talks) > 8_000 };

// ── The server, over streams in this process; `negotiate mcp` and an application over HTTP have the same tools ──
var (to, from) = (new Pipe(), new Pipe());
var options = new McpServerOptions();
options.UseSeat(desk, seat);
await using var server = McpServer.Create(new StreamServerTransport(to.Reader.AsStream(), from.Writer.AsStream()), options);
using var end = new CancellationTokenSource();
var running = server.RunAsync(end.Token);

// ── The client, with a person who is asked ──
var person = new McpClientOptions { Capabilities = new() { Elicitation = new() { Form = new() } } };
person.Handlers.ElicitationHandler = (asked, _) =>
{
    var answer = asked!.Message.Contains("8600", StringComparison.Ordinal) ? "do not make it" : "make the move";
    Console.WriteLine($"  the person is asked: {asked.Message}\n  and says: {answer}");
    return new(
        new ElicitResult
        {
            Action = "accept",
            Content = new Dictionary<string, JsonElement> { ["answer"] = Json($"\"{answer}\"") },
        }
    );
};
await using var client = await McpClient.CreateAsync(new StreamClientTransport(to.Writer.AsStream(), from.Reader.AsStream()), person);

// ── The model, scripted so that none is needed: what it calls, and what the seller does in between ──
await Call("make_move", """{ "type": "propose", "by": "buyer", "terms": { "price": 7000 } }""");
await desk.MakeAsync("car", new SeatId("seller"), seller.Proposes(price.Is(8_600)) with { CounterTo = "p1" });
await Call("make_move", """{ "type": "accept", "by": "seller", "proposal": "p1" }"""); // talked into moving for the other side
await Call("make_move", """{ "type": "accept", "by": "buyer", "proposal": "p2" }""");
await Call("make_move", """{ "type": "propose", "by": "buyer", "terms": { "price": 7900 }, "answers": "p2" }""");
await desk.MakeAsync("car", new SeatId("seller"), seller.Proposes(price.Is(8_200)) with { CounterTo = "p3" });
await Call("make_move", """{ "type": "accept", "by": "buyer", "proposal": "p3" }""");
await Call("make_move", """{ "type": "accept", "by": "buyer", "proposal": "p4" }""");
Console.WriteLine(Text(await client.CallToolAsync("replay", new Dictionary<string, object?>())).TrimEnd());
await end.CancelAsync();
await Task.WhenAny(running, Task.Delay(1000));

// What a move would bind the buyer to.
decimal Costs(Move move, Negotiation talks) =>
    move switch
    {
        Move.Propose offer => offer.Terms[price],
        Move.Accept { Proposal: { } id } => talks.Proposals[id].Terms[price],
        _ => 0,
    };

async Task Call(string tool, string move)
{
    Console.WriteLine($"{tool} {move}");
    var answer = await client.CallToolAsync(tool, new Dictionary<string, object?> { ["move"] = Json(move) });
    Console.WriteLine($"  {(answer.IsError == true ? "refused: " : "")}{Text(answer).Split(" You could instead")[0]}");
}

static string Text(CallToolResult answer) => string.Concat(answer.Content.OfType<TextContentBlock>().Select(one => one.Text));

static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
