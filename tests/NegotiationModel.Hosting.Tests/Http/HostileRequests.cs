using System.Net;
using System.Text;
using NodaTime;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Http;

/// <summary>Requests that nobody should send: none is answered with a fault of the server, and none moves for another seat.</summary>
public sealed class HostileRequests
{
    // A hundred thousand by hand: NEGOTIATION_REQUESTS=100000.
    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_REQUESTS"), out var given)
        ? given
        : 1_500;

    private static readonly string[] Methods = ["GET", "POST", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"],
        Pages = ["/moves", "/moves", "/moves", "", "/document", "/permitted", "/moves/1", "/events%00", "/../health"],
        Ids =

        [
            .. Enumerable.Repeat("car", 12),
            "boat",
            "CAR",
            "car%2F..",
            "%00",
            "..",
            ".",
            "%F0%9F%98%80",
            "%FF",
            "car;x=1",
            "'--",
            new string('c', 3_000),
        ],
        Headers = ["If-Match", "Idempotency-Key", "Accept", "Last-Event-ID", "Authorization", "Content-Encoding", "Range"],
        Values =

        [
            "*",
            "\"0\"",
            "\"1\"",
            "1",
            "",
            "\"",
            "W/\"1\"",
            "\"-1\"",
            "\"99999999999999999999\"",
            "text/html",
            "Bearer",
            "Bearer .",
            "Bearer a.b.c",
            "Bearer c2VsbGVy.eA",
            "é",
            "gzip",
            "bytes=0-1",
            new string('v', 5_000),
        ],
        Bodies =

        [
            """{ "type": "accept", "by": "buyer", "proposal": "p1" }""",
            """{ "type": "propose", "by": "seller", "terms": { "price": 9000 } }""",
            """{ "type": "propose", "by": "buyer", "terms": { "price": 1e999 } }""",
            """{ "type": "propose", "by": "buyer", "terms": { "price": 8000 }, "expires": "9999-12-31T23:59:59Z" }""",
            """{ "type": "propose", "by": "buyer", "terms": { "price": 8000 }, "id": "\u0000" }""",
            """{ "type": "state", "by": "seller", "text": "\ud800" }""",
            """{ "type": "state", "by": "seller", "text": "hello", "at": "0001-01-01T00:00:00Z", "precision": "year" }""",
            """{ "type": "setDeadline", "by": "seller", "deadline": "2026-03-02T09:00:01Z" }""",
            """{ "type": "join", "by": "guest", "party": { "id": "guest", "role": "principal" } }""",
            """{ "type": "walkAway", "by": "nobody" }""",
            "",
            "null",
            "[]",
            "{",
            "{}",
            "\"",
            "\ufeff{}",
            "{\"type\":\"accept\",\"type\":\"reject\"}",
        ];

    [Fact]
    public async Task Are_answered_without_a_fault_of_the_server()
    {
        await using var server = await Server.StartAsync();
        await server.Desk.TryConveneAsync(Talks.Car("car", Protocol.Bargaining));
        await server.Desk.TryConveneAsync(Talks.Car("boat"));
        var draw = new Random(2026);
        var told = new SortedDictionary<int, int>();
        for (var request = 0; request < Requests; request++)
        {
            var (status, what) = await SendAsync(server, draw);
            told[status] = told.GetValueOrDefault(status) + 1;
            Assert.True(status is < 500 or 505, $"{status}: {what}");
            if (request % 100 == 0)
                server.Time.Advance(Duration.FromSeconds(draw.Next(3)));
        }

        Assert.All(new[] { 200, 400, 403, 404, 405, 412, 415, 422, 428 }, status => Assert.Contains(status, told.Keys));
        Assert.Equal(0, (await server.Desk.FindAsync("boat"))!.Version); // nobody had a seat there
        Assert.All((await server.Desk.FindAsync("car"))!.Talks.Log, one => Assert.Equal("buyer", one.Move.By.Value)); // the only seat
        Assert.Equal(200, (await server.SendAsync("GET", "/health")).Status);
    }

    // Only the buyer's token is ever sent.
    private static async Task<(int Status, string What)> SendAsync(Server server, Random draw)
    {
        var path = $"/negotiations/{Any(draw, Ids)}{Any(draw, Pages)}";
        using var request = new HttpRequestMessage(new(Any(draw, Methods)), path);
        if (draw.Next(3) > 0)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {server.Tokens.Create("car", new("buyer"))}");
        if (draw.Next(3) > 0)
            request.Headers.TryAddWithoutValidation("If-Match", draw.Next(4) == 0 ? "\"1\"" : "*");
        for (var headers = draw.Next(4); headers > 0; headers--)
            request.Headers.TryAddWithoutValidation(Any(draw, Headers), Any(draw, Values));
        if (request.Method != HttpMethod.Get && request.Method != HttpMethod.Head)
        {
            request.Content = new ByteArrayContent(Body(draw));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", draw.Next(8) == 0 ? "text/plain" : "application/json");
        }

        try
        {
            using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return ((int)response.StatusCode, $"{request}");
        }
        catch (HttpRequestException broken) when (broken.StatusCode is null or HttpStatusCode.BadRequest)
        {
            return (400, "The connection was closed."); // what is too long to be read
        }
    }

    private static byte[] Body(Random draw)
    {
        var bytes = Encoding.UTF8.GetBytes(Any(draw, Bodies));
        if (draw.Next(4) == 0 && bytes.Length > 0)
            bytes[draw.Next(bytes.Length)] = (byte)draw.Next(256);
        return draw.Next(40) switch
        {
            0 => new byte[70_000],
            1 => Encoding.UTF8.GetBytes(new string('[', 20_000)),
            2 => [.. bytes, .. bytes],
            _ => bytes,
        };
    }

    private static string Any(Random draw, string[] among) => among[draw.Next(among.Length)];
}
