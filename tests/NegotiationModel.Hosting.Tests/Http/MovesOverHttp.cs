using System.Text;
using NodaTime;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Http;

public sealed class MovesOverHttp
{
    private const string Car = """
        { "format": "negotiation/1", "id": "car", "protocol": "contract", "convened": "2026-03-02T09:00:00Z",
          "parties": [{ "id": "seller", "role": "principal", "representatives": [{ "id": "agent", "authority": "speak" }] },
                      { "id": "buyer", "role": "principal" }],
          "agenda": [{ "id": "price", "type": "money", "currency": "EUR" }], "moves": [] }
        """;

    [Fact]
    public async Task Two_agree()
    {
        await using var server = await Server.StartAsync();
        var begun = await server.SendAsync("POST", "", null, Car, ("X-Host", "yes"));
        Assert.True(begun.Status == 201, begun.Body);
        Assert.Equal("\"0\"", begun.Tag);
        Assert.Equal(
            [("seller", null), ("seller", "agent"), ("buyer", null)],
            begun.Json["seats"]!.AsArray().Select(one => ((string?)one!["party"], (string?)one["through"]))
        );
        Assert.Equal(server.Tokens.Create("car", new("buyer")), (string?)begun.Json["seats"]![2]!["token"]);

        var made = await server.MoveAsync("seller", Talks.Offer(), "\"0\"");
        Assert.Equal((200, "\"1\"", "tabled"), (made.Status, made.Tag, (string?)made.Json["status"]));
        Assert.Equal("2026-03-02T09:00:00Z", (string?)made.Json["move"]!["at"]);
        var accepted = await server.MoveAsync("buyer", Talks.Buyer.Accepts("p1"), "\"1\"");
        Assert.Equal("concluded", (string?)accepted.Json["status"]);
        Assert.Contains("accepted", accepted.Json["transitions"]!.AsArray().Select(one => (string?)one!["to"]));

        var read = await server.SendAsync("GET", "/car", "buyer");
        Assert.Equal(("\"2\"", "concluded", "application/json"), (read.Tag, (string?)read.Json["status"], read.Type));
        var document = NegotiationJson.Read(Encoding.UTF8.GetBytes((await server.SendAsync("GET", "/car/document", "seller")).Body));
        Assert.Equal(NegotiationStatus.Concluded, document.Status);
        var page = await server.SendAsync("GET", "/car", "buyer", null, ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        Assert.Equal("text/html", page.Type);
        Assert.StartsWith("<!DOCTYPE html>", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_says_which_rule_and_what_instead()
    {
        await using var server = await WithOffer();
        var refused = await server.MoveAsync("seller", Talks.Seller.Accepts("p1"), "\"1\"");
        Assert.Equal((422, "application/problem+json", "ownProposal"), (refused.Status, refused.Type, refused.Code));
        Assert.Equal(("proposal p1", 422), ((string?)refused.Json["subject"], (int?)refused.Json["status"]));
        Assert.NotEmpty((string)refused.Json["rule"]!);
        foreach (var instead in refused.Json["instead"]!.AsArray())
            Assert.Equal(
                200,
                (await (await WithOffer()).SendAsync("POST", "/car/moves", "seller", instead!.ToJsonString(), ("If-Match", "*"))).Status
            );
    }

    [Theory]
    [InlineData(null, 428, "unseen")]
    [InlineData("\"0\"", 412, "stale")]
    [InlineData("\"7\"", 412, "stale")]
    [InlineData("W/\"1\"", 412, "stale")]
    [InlineData("1", 412, "stale")]
    [InlineData("\"99999999999999\"", 412, "stale")]
    [InlineData("\"0\", \"1\"", 200, null)]
    [InlineData("*", 200, null)]
    public async Task The_sender_says_what_it_has_seen(string? seen, int status, string? code)
    {
        await using var server = await WithOffer();
        var answer = await server.SendAsync(
            "POST",
            "/car/moves",
            "buyer",
            """{ "type": "accept", "by": "buyer", "proposal": "p1" }""",
            seen is null ? [] : [("If-Match", seen)]
        );
        Assert.Equal((status, code), (answer.Status, answer.Code));
        if (status == 412)
            Assert.Equal("\"1\"", answer.Tag);
    }

    [Fact]
    public async Task A_move_sent_again_gets_the_first_answer()
    {
        await using var server = await WithOffer();
        var first = await server.MoveAsync("buyer", Talks.Buyer.Accepts("p1"), "\"1\"", "\"yes\"");
        server.Time.Advance(Duration.FromDays(1));
        Assert.Equal(first, await server.MoveAsync("buyer", Talks.Buyer.Accepts("p1"), "\"1\"", "yes"));
        var other = await server.MoveAsync("buyer", Talks.Buyer.Rejects("p1"), "*", "yes");
        Assert.Equal((409, "keyTaken"), (other.Status, other.Code));
        Assert.Equal((400, "badKey"), await Said(server.MoveAsync("buyer", Talks.Buyer.Rejects("p1"), "*", new string('k', 300))));
    }

    [Fact]
    public async Task Nobody_moves_for_another_or_without_a_seat()
    {
        await using var server = await WithOffer();
        Assert.Equal((403, "otherSeat"), await Said(server.MoveAsync("buyer", Talks.Seller.Withdraws("p1"))));
        Assert.Equal(
            (403, "otherSeat"),
            await Said(server.MoveAsync("seller", Talks.Seller.Withdraws("p1") with { Representative = "agent" }))
        );
        await server.Desk.TryConveneAsync(Talks.Car("boat"));
        foreach (var path in new[] { "/boat", "/boat/document", "/boat/permitted", "/boat/events", "/nothing", "/car" })
        {
            var answer = await server.SendAsync("GET", path, path == "/car" ? null : "seller"); // a token of the car, at the boat
            Assert.Equal((404, "notFound"), (answer.Status, answer.Code));
            Assert.Equal((await server.SendAsync("GET", "/nothing")).Body, answer.Body);
        }

        Assert.Equal(404, (await server.SendAsync("GET", $"/car?token={server.Tokens.Create("boat", new("seller"))}")).Status);
        Assert.Equal(200, (await server.SendAsync("GET", $"/car?token={server.Tokens.Create("car", new("seller"))}")).Status);
    }

    [Fact]
    public async Task A_representative_moves_through_its_seat_and_sees_what_it_may_do()
    {
        await using var server = await Server.StartAsync();
        await server.SendAsync("POST", "", null, Car, ("X-Host", "yes"));
        var token = ("Authorization", $"Bearer {server.Tokens.Create("car", new("seller", "agent"))}");
        var said = await server.SendAsync(
            "POST",
            "/car/moves",
            null,
            """{ "type": "state", "by": "seller", "text": "Good morning" }""",
            token,
            ("If-Match", "*")
        );
        Assert.Equal("agent", (string?)said.Json["move"]!["through"]);
        var offered = await server.SendAsync(
            "POST",
            "/car/moves",
            null,
            """{ "type": "propose", "by": "seller", "terms": { "price": 1 } }""",
            token,
            ("If-Match", "*")
        );
        Assert.Equal("noAuthority", offered.Code);
        var permitted = await server.SendAsync("GET", "/car/permitted", null, null, token);
        Assert.Equal(
            ["state"],
            permitted.Json["moves"]!.AsArray().Where(one => (bool)one!["permitted"]!).Select(one => (string?)one!["type"])
        );
    }

    [Fact]
    public async Task What_is_permitted_has_examples_and_what_is_not_has_reasons()
    {
        await using var server = await WithOffer();
        var moves = (await server.SendAsync("GET", "/car/permitted", "buyer")).Json["moves"]!.AsArray();
        var accept = moves.Single(one => (string?)one!["type"] == "accept")!;
        Assert.Equal(("proposal p1", true), ((string?)accept["subject"], (bool)accept["permitted"]!));
        var withdraw = moves.Single(one => (string?)one!["type"] == "withdraw")!;
        Assert.Equal((false, "notYourProposal"), ((bool)withdraw["permitted"]!, (string?)withdraw["code"]));
        Assert.Equal(
            200,
            (await server.SendAsync("POST", "/car/moves", "buyer", accept["example"]!.ToJsonString(), ("If-Match", "\"1\""))).Status
        );
    }

    [Fact]
    public async Task What_time_does_is_seen_without_a_move()
    {
        await using var server = await WithOffer(Talks.Monday + Duration.FromHours(48));
        server.Time.Advance(Duration.FromHours(48));
        var read = await server.SendAsync("GET", "/car", "seller");
        Assert.Equal(("\"1\"", "lapsed"), (read.Tag, (string?)read.Json["proposals"]![0]!["status"]));
        Assert.Equal((422, "proposalExpired"), await Said(server.MoveAsync("buyer", Talks.Buyer.Accepts("p1"), "\"1\"")));
    }

    [Theory]
    [InlineData("{", 400, "unreadable")]
    [InlineData("""{ "type": "accept", "by": 7, "offer": "p1" }""", 400, "unreadable")]
    [InlineData("", 400, "unreadable")]
    public async Task What_cannot_be_read_is_told_with_its_places(string json, int status, string code)
    {
        await using var server = await WithOffer();
        var answer = await server.SendAsync("POST", "/car/moves", "buyer", json, ("If-Match", "*"));
        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.All(answer.Json["errors"]!.AsArray(), one => Assert.StartsWith("$", (string)one!["path"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_writes_an_unknown_property_is_told_which_there_are()
    {
        await using var server = await WithOffer();
        var move = """{ "type": "accept", "by": "buyer", "proposel": "p1" }""";
        var answer = await server.SendAsync("POST", "/car/moves", "buyer", move, ("If-Match", "*"));
        Assert.Contains(
            answer.Json["errors"]!.AsArray(),
            one =>
                ((string)one!["message"]!).Contains("Did you mean proposal? Known are proposal, terms, issues,", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Only_who_may_begins_a_negotiation_and_only_under_an_id_that_an_address_can_hold()
    {
        await using var server = await Server.StartAsync();
        Assert.Equal(404, (await server.SendAsync("POST", "", null, Car)).Status);
        Assert.Equal(201, (await server.SendAsync("POST", "", null, Car, ("X-Host", "yes"))).Status);
        Assert.Equal((409, "idTaken"), await Said(server.SendAsync("POST", "", null, Car, ("X-Host", "yes"))));
        foreach (var id in new[] { "a/b", "..", "health", "Openapi.json", "київ", "a b", "a?b" })
            Assert.Equal(
                (400, "badId"),
                await Said(
                    server.SendAsync("POST", "", null, Car.Replace("\"car\"", $"\"{id}\"", StringComparison.Ordinal), ("X-Host", "yes"))
                )
            );
        Assert.Equal((400, "unreadable"), await Said(server.SendAsync("POST", "", null, "{}", ("X-Host", "yes"))));
        var played = Encoding.UTF8.GetString(NegotiationJson.Write(Scenario.UsedCar.Read()));
        Assert.Equal((400, "hasMoves"), await Said(server.SendAsync("POST", "", null, played, ("X-Host", "yes"))));
    }

    [Fact]
    public async Task Too_much_is_told()
    {
        await using var server = await Server.StartAsync(options => (options.MaxMoveBytes, options.RequestsPerSecondPerSeat) = (200, 5));
        await server.Desk.TryConveneAsync(Talks.Car());
        var large = Talks.Offer() with { Text = new string('x', 300) };
        Assert.Equal((413, "tooLong"), await Said(server.MoveAsync("seller", large)));
        using var text = new StringContent("hello");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/negotiations/car/moves") { Content = text };
        request.Headers.Authorization = new("Bearer", server.Tokens.Create("car", new("seller")));
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        Assert.Equal(415, (int)(await server.Client.SendAsync(request)).StatusCode);
        var told = new List<int>();
        for (var tries = 0; tries < 20; tries++)
            told.Add((await server.SendAsync("GET", "/car", "buyer")).Status);
        Assert.Contains(429, told);
        Assert.Equal(200, (await server.SendAsync("GET", "/car", "seller")).Status); // others are not held up
    }

    [Fact]
    public async Task Health_is_told_and_a_store_that_fails_is_no_fault_of_the_request()
    {
        using var folder = new TemporaryFolder();
        await using var source = Databases.Sqlite(folder.File("talks.db"));
        await using var server = await Server.StartAsync(options => options.Store = new DatabaseStore(source));
        Assert.Equal(200, (await server.SendAsync("GET", "/health")).Status);
        Assert.Equal(404, (await server.SendAsync("GET", "/car", "seller")).Status);
        File.WriteAllText(folder.File("talks.db"), new string('x', 5_000));
        Assert.Equal((503, "storeFailed"), await Said(server.SendAsync("GET", "/health")));
        Assert.Equal((503, "storeFailed"), await Said(server.SendAsync("GET", "/car", "seller")));
    }

    private static async Task<Server> WithOffer(Instant? expires = null)
    {
        var server = await Server.StartAsync();
        await server.Desk.TryConveneAsync(Talks.Car());
        Assert.Equal(200, (await server.MoveAsync("seller", Talks.Offer(9_000, expires))).Status);
        return server;
    }

    private static async Task<(int, string?)> Said(Task<Server.Answer> answer) => ((await answer).Status, (await answer).Code);
}
