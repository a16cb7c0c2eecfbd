using System.Text;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Http;

/// <summary>Each party wants and is told something that stands nowhere else; nobody else may read a word or number of it.</summary>
public sealed class NothingOfOthersIsTold
{
    private static readonly string[] Parties = ["seller", "buyer"];

    [Fact]
    public async Task In_any_answer_to_anything_that_is_asked()
    {
        await using var server = await Server.StartAsync();
        Assert.Equal(201, (await server.SendAsync("POST", "", null, Document(), ("X-Host", "yes"))).Status);
        var said = new List<string>();
        await Play(server, said);
        Assert.Equal([], Leaks(said, "buyer"));
        Assert.NotEmpty(Leaks(said, "seller")); // its own it may see
    }

    [Fact]
    public async Task A_planted_leak_is_found()
    {
        await using var server = await Server.StartAsync();
        await server.SendAsync("POST", "", null, Document(), ("X-Host", "yes"));
        var state = (await server.Desk.FindAsync("car"))!;
        var leaking = Encoding.UTF8.GetString(NegotiationJson.Write(state.DocumentFor(new("buyer"))));
        Assert.Equal(Secrets("buyer").Count(), Leaks([leaking], "buyer").Count);
        var whole = Encoding.UTF8.GetString(NegotiationJson.Write(state.InitialDocument));
        Assert.All(Parties, party => Assert.NotEmpty(Leaks([whole], party)));
    }

    // All that the seller, and one without a seat, can ask, while the talks go on and after they are over.
    private static async Task Play(Server server, List<string> said)
    {
        Move?[] moves = [null, Talks.Offer(), Talks.Buyer.Proposes(Talks.Price.Is(8_000)), Talks.Seller.Accepts("p2")];
        foreach (var move in moves)
        {
            if (move is not null)
                await server.MoveAsync(move.By.Value, move);
            foreach (var by in new[] { "seller", null, "guest" })
            {
                foreach (var path in new[] { "", "/document", "/permitted", "/moves", "/events/x" })
                foreach (var accept in new[] { "application/json", "text/html" })
                    said.Add((await server.SendAsync("GET", $"/car{path}", by, null, ("Accept", accept))).Body);
                foreach (
                    var refused in new Move[]
                    {
                        Talks.Seller.Accepts("p1"),
                        Talks.Seller.Accepts("p9"),
                        Talks.Buyer.Accepts("p1"),
                        new Move.FailCondition("seller", "c1"),
                    }
                )
                    said.Add(
                        (
                            await server.SendAsync(
                                "POST",
                                "/car/moves",
                                by,
                                Encoding.UTF8.GetString(NegotiationJson.Write(refused)),
                                ("If-Match", "*")
                            )
                        ).Body
                    );
                said.Add((await server.SendAsync("POST", "/car/moves", by, "{ \"type\": 7 }", ("If-Match", "*"))).Body);
            }
        }

        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        using var listening = new HttpRequestMessage(
            HttpMethod.Get,
            $"/negotiations/car/events?token={server.Tokens.Create("car", new("seller"))}"
        );
        using var events = await server.Client.SendAsync(listening, HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await events.Content.ReadAsStreamAsync());
        for (
            var told = 0;
            told < moves.Length - 1 && await lines.ReadLineAsync(end.Token) is { } line;
            told += line.StartsWith("data", StringComparison.Ordinal) ? 1 : 0
        )
            said.Add(line);
    }

    private static List<string> Leaks(IEnumerable<string> said, string party) =>
        [.. Secrets(party).Where(secret => said.Any(one => one.Contains(secret, StringComparison.OrdinalIgnoreCase)))];

    private static IEnumerable<string> Secrets(string party) =>
        [Word(party, "sheet"), Word(party, "because"), Number(party, 1), Number(party, 2), Number(party, 3)];

    private static string Word(string party, string where) => $"{where}Of{party}Qx7";

    private static string Number(string party, int which) => party == "seller" ? $"0.314159{which}" : $"0.271828{which}";

    private static string Document() =>
        $$"""
            { "format": "negotiation/1", "id": "car", "protocol": "contract", "convened": "2026-03-02T09:00:00Z",
              "brief": "All may read this.",
              "parties": [{ "id": "seller", "role": "principal" }, { "id": "buyer", "role": "principal" }],
              "agenda": [{ "id": "price", "type": "money", "currency": "EUR" }],
              "sheets": [{{string.Join(", ", Parties.Select(Sheet))}}],
              "preferences": [{{string.Join(", ", Parties.Select(Wants))}}], "moves": [] }
            """;

    private static string Sheet(string party) => $$"""{ "party": "{{party}}", "text": "You are told {{Word(party, "sheet")}}." }""";

    private static string Wants(string party) =>
        $$"""
            { "party": "{{party}}", "because": "{{Word(party, "because")}}", "reservation": {{Number(party, 1)}},
              "interests": [{ "issue": "price", "weight": 1, "curve": [{ "value": 6000, "worth": {{Number(
                party,
                2
            )}} }, { "value": 10000, "worth": {{Number(party, 3)}} }] }] }
            """;
}
