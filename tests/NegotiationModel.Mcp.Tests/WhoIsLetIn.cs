using System.Net.Http.Headers;
using System.Text;
using NegotiationModel.Hosting;
using Xunit;

namespace NegotiationModel.Mcp.Tests;

public sealed class WhoIsLetIn
{
    private const string Hello = """
        { "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": "t", "version": "1" } } }
        """;

    [Theory]
    [InlineData(200, null, null)]
    [InlineData(200, "localhost", "http://localhost")]
    [InlineData(200, null, "https://friend.example")]
    [InlineData(200, "[::1]", null)]
    [InlineData(403, "evil.example", null)]
    [InlineData(403, "evil.example", "http://evil.example")]
    [InlineData(403, null, "http://evil.example")]
    [InlineData(403, null, "null")]
    public async Task Who_calls_it_by_its_name_and_from_no_other_page(int status, string? host, string? origin)
    {
        await using var place = await Place.StartAsync(Cases.Car(), options => options.AllowedOrigins = ["https://friend.example"]);
        Assert.Equal(status, await SendAsync(place, place.Tokens.Create("car", new("buyer")), host, origin));
    }

    [Fact]
    public async Task Who_has_a_seat()
    {
        await using var place = await Place.StartAsync(Cases.Car());
        var token = place.Tokens.Create("car", new("buyer"));
        foreach (var wrong in new[] { "", token + "x", place.Tokens.Create("other", new("buyer")), "x.y.z" })
            Assert.Equal(404, await SendAsync(place, wrong));
        Assert.Equal(404, await SendAsync(place, place.Tokens.Create("other", new("buyer")), id: "car"));
    }

    [Fact]
    public async Task And_nobody_goes_on_in_the_session_of_another_seat()
    {
        await using var place = await Place.StartAsync(Cases.Car());
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var begun = await client.SendAsync(Request(place, place.Tokens.Create("car", new("buyer")), "car", Hello));
        var session = begun.Headers.GetValues("Mcp-Session-Id").Single();
        foreach (var (seat, isOwn) in new[] { (new SeatId("buyer"), true), (new SeatId("seller"), false) })
        {
            using var request = Request(
                place,
                place.Tokens.Create("car", seat),
                "car",
                """{ "jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": { "name": "brief", "arguments": {} } }"""
            );
            request.Headers.Add("Mcp-Session-Id", session);
            using var answer = await client.SendAsync(request);
            Assert.Equal(isOwn, answer.IsSuccessStatusCode);
        }
    }

    [Fact]
    public async Task And_too_much_or_no_JSON_is_no_defect()
    {
        await using var place = await Place.StartAsync(Cases.Car());
        var token = place.Tokens.Create("car", new("buyer"));
        foreach (
            var body in new[]
            {
                "",
                "{",
                "[]",
                "null",
                "7",
                "\"x\"",
                "{ \"jsonrpc\": \"2.0\" }",
                new string('[', 100_000),
                "{\"a\":\"" + new string('x', 1 << 20) + "\"}",
            }
        )
            Assert.InRange(await SendAsync(place, token, body: body), 200, 499);
    }

    private static async Task<int> SendAsync(
        Place place,
        string token,
        string? host = null,
        string? origin = null,
        string id = "car",
        string body = Hello
    )
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = Request(place, token, id, body);
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var answer = await client.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static HttpRequestMessage Request(Place place, string token, string id, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(place.Address, $"/negotiations/{id}/mcp"))
        {
            Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        request.Headers.ExpectContinue = body.Length > 10_000; // else the line may break before a refusal of what is too long is read
        if (token.Length > 0)
            request.Headers.Authorization = new("Bearer", token);
        return request;
    }
}
