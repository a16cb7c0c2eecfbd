using ModelContextProtocol.Client;
using NegotiationModel.Hosting;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Mcp.Tests;

/// <summary>Scripted agents on all seats of a scenario make its moves, and hear nothing of each other's wishes.</summary>
public sealed class EveryScenarioIsPlayed
{
    public static TheoryData<string, string> All =>
        [.. Scenario.All.SelectMany(one => Place.Revisions.Select(revision => (one.Id, revision)))];

    [Theory, MemberData(nameof(All))]
    public async Task By_scripted_agents_as_the_rules_play_it(string id, string revision)
    {
        var document = Scenario.Find(id)!.Read();
        await using var place = await Place.StartAsync(Place.OnItsAgenda(document) with { Moves = [] });
        var agents = new Dictionary<SeatId, McpClient>();
        foreach (var move in document.Moves)
        {
            var seat = new SeatId(move.By, move.Representative);
            if (!agents.TryGetValue(seat, out var agent))
                agents[seat] = agent = await place.SitAsync(id, seat, revision);
            if (move.At is { } at && at > place.Time.Now)
                place.Time.Advance(at - place.Time.Now);
            var before = (await place.Desk.FindAsync(id))!.Talks;
            var expected = before.Rule(move with { At = place.Time.Now });
            var answer = await agent.MakeAsync(move);
            Assert.Equal(expected.Refusal is { } refusal ? NegotiationJson.Name(refusal.Code) : null, answer.Code());
        }

        var played = (await place.Desk.FindAsync(id))!.Talks;
        var told = ReplayResult.Play(document);
        Assert.Equal(told.Refusals.Count, document.Moves.Count - played.Log.Count);
        Assert.Equal(told.Talks.At(played.Now).Status, played.Status);
    }

    [Theory, MemberData(nameof(All))]
    public async Task And_no_seat_hears_what_others_want(string id, string revision)
    {
        var document = Marked(Scenario.Find(id)!.Read());
        await using var place = await Place.StartAsync(
            document,
            options => options.SeatFor = (table, seat) => new(table, seat) { NeedsConfirmation = (move, _) => move.Kind == MoveKind.Accept }
        );
        foreach (var party in document.Setting.Parties)
        {
            var said = new List<string>();
            var agent = await place.SitAsync(id, new(party.Id), revision, question => Heard(said, question));
            said.Add($"{agent.ServerInstructions}");
            foreach (var tool in await agent.ListToolsAsync())
                said.Add((await agent.AskAsync(tool.Name)).Whole() + tool.Description + tool.JsonSchema);
            foreach (var other in document.Setting.Parties)
            foreach (var ruling in (await place.Desk.FindAsync(id))!.Talks.ExampleRulings(other.Id).Take(40).ToList())
                said.Add((await agent.MoveAsync("try_move", ruling.Move)).Whole());
            foreach (var ruling in (await place.Desk.FindAsync(id))!.Talks.ExampleRulings(party.Id).Take(5).ToList())
                said.Add((await agent.MakeAsync(ruling.Move with { At = null })).Whole());
            foreach (var other in document.Setting.Parties.Where(one => one.Id != party.Id))
                Assert.Equal([], Leaks(said, document, other.Id));
            Assert.NotEmpty(Leaks(said, document, party.Id)); // its own it hears
        }
    }

    [Fact]
    public void And_a_planted_leak_is_found()
    {
        foreach (var document in Scenario.All.Select(one => Marked(one.Read())))
        {
            var whole = System.Text.Encoding.UTF8.GetString(NegotiationJson.Write(document));
            Assert.All(document.Setting.Parties, party => Assert.NotEmpty(Leaks([whole], document, party.Id)));
        }
    }

    // Each party is told and wants something that stands nowhere else.
    private static NegotiationDocument Marked(NegotiationDocument document) =>
        document with
        {
            Sheets =
            [
                .. document.Setting.Parties.Select(one => new RoleSheet(
                    one.Id,
                    $"{document.Sheets.FirstOrDefault(sheet => sheet.Party == one.Id)?.Text} {Word(one.Id)}"
                )),
            ],
            Preferences =
            [
                .. document.Preferences.Select(one =>
                    one with
                    {
                        Reservation = Number(document, one.Party),
                        Rationale = $"because {Word(one.Party)}",
                    }
                ),
            ],
        };

    private static string Word(PartyId party) => $"sheetOf{party}Qx7";

    private static List<string> Leaks(IReadOnlyList<string> said, NegotiationDocument document, PartyId party)
    {
        var sentences = document
            .Sheets.SelectMany(sheet => Sentences(sheet.Text).Select(one => (sheet.Party, one)))
            .ToLookup(one => one.one, one => one.Party)
            .Where(one => one.Distinct().SequenceEqual([party])) // what stands on two sheets is no secret of one
            .Select(one => one.Key);
        var number = Number(document, party).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            .. sentences
                .Append(Word(party))
                .Append(number)
                .Where(one => said.Any(text => text.Contains(one, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    private static IEnumerable<string> Sentences(string text) =>
        text.Split(['.', '\n'], StringSplitOptions.TrimEntries).Where(one => one.Length > 20);

    private static double Number(NegotiationDocument document, PartyId party) =>
        (3_141_591 + document.Setting.Parties.ToList().FindIndex(one => one.Id == party)) / 1e7;

    private static string? Heard(List<string> said, string question)
    {
        said.Add(question);
        return "make the move";
    }
}
