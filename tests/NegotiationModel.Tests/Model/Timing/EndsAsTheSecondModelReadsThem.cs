using System.Text;
using System.Text.Json.Nodes;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Reference;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Model.Timing;

/// <summary>Talks in which limits hang on conditions, on agreements and on each other, and are set anew, drawn at random: the library and
/// the
/// model written from the text say the same of them.</summary>
public class EndsAsTheSecondModelReadsThem
{
    private static readonly string[] Parties = ["a", "b", "m"],
        Subjects = ["p1", "p2", "c1", "c2", "c3", "a1", "drawn", "x"];

    [Fact]
    public void They_say_the_same()
    {
        var seen = new HashSet<string>();
        for (var seed = 1; seed <= 500; seed++)
        {
            var document = Drawn(new Random(seed)).ToJsonString();
            var mine = JsonNode
                .Parse(ReplayResult.Play(NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(document))).ToJson())!
                .AsObject();
            var theirs = JsonNode.Parse(ReferenceModel.Replay(document))!.AsObject();
            foreach (var part in new[] { "status", "at", "deadline", "proposals", "conditions", "agreements", "transitions", "limits" })
                Assert.True(
                    JsonNode.DeepEquals(mine[part], theirs[part]),
                    $"{part} of seed {seed}\n{document}\nthe library: {mine[part]?.ToJsonString()}\n"
                        + $"the text: {theirs[part]?.ToJsonString()}"
                );
            Assert.Equal(Codes(theirs), Codes(mine));
            seen.UnionWith(Codes(mine).Select(code => code.Split(' ')[1]));
            seen.UnionWith(mine["transitions"]!.AsArray().Select(one => $"{one!["machine"]} {one["to"]}"));
        }

        // What the talks are drawn for comes up.
        Assert.Superset(
            new HashSet<string>
            {
                "unknownSubject",
                "limitNotYours",
                "timeNotAfterMove",
                "endUnknown",
                "endCircular",
                "proposalFirm",
                "condition lapsed",
                "condition met",
                "proposal lapsed",
                "negotiation expired",
                "negotiation suspended",
                "negotiation concluded",
            },
            seen
        );
    }

    private static IEnumerable<string> Codes(JsonObject result) =>
        result["refusals"]!.AsArray().Select(refusal => $"{refusal!["move"]} {refusal["code"]}");

    private static JsonObject Drawn(Random draw)
    {
        var moves = new JsonArray();
        var at = Instant.FromUtc(2026, 3, 2, 0, 0);
        for (var move = 0; move < 14; move++)
        {
            at += Duration.FromHours(Below(draw, 4) * 12);
            moves.Add(Move(draw, at, move));
        }

        return new()
        {
            ["format"] = "negotiation/1",
            ["id"] = "drawn",
            ["timeZone"] = "Europe/Kyiv",
            ["convened"] = "2026-03-02T00:00:00Z",
            ["protocol"] = new JsonObject
            {
                ["preset"] = Below(draw, 2) == 0 ? "contract" : "diplomacy",
                ["expiry"] = Below(draw, 2) == 0 ? "always" : "unanswered",
            },
            ["parties"] = new JsonArray([
                .. Parties.Select(id => new JsonObject { ["id"] = id, ["role"] = id == "m" ? "mediator" : "principal" }),
            ]),
            ["agenda"] = new JsonArray(Issue("n"), Issue("o")),
            ["moves"] = moves,
        };
    }

    private static JsonObject Issue(string id) =>
        new()
        {
            ["id"] = id,
            ["type"] = "integer",
            ["min"] = 0,
            ["max"] = 9,
        };

    private static JsonObject Move(Random draw, Instant at, int number)
    {
        var move = new JsonObject
        {
            ["type"] = "state",
            ["by"] =
                number == 0 ? "a"
                : number == 1 ? "b"
                : Of(draw, Parties),
            ["at"] = at.ToString(),
        };
        switch (
            number == 0 ? 0
            : number == 1 ? 2
            : Below(draw, 15)
        )
        {
            case 0 or 1:
                move["type"] = "propose";
                move["terms"] = new JsonObject { [Below(draw, 2) == 0 ? "n" : "o"] = Below(draw, 9) };
                if (Below(draw, 2) == 0)
                    move["expires"] = End(draw, at, 2);
                if (Below(draw, 4) == 0)
                    move["firmUntil"] = End(draw, at, 2);
                break;
            case 2 or 3:
                move["type"] = "accept";
                move["proposal"] = Of(draw, "p1", "p1", "p2");
                move["conditions"] = new JsonArray([.. Enumerable.Range(1, Below(draw, 4)).Select(id => Condition(draw, at, id))]);
                break;
            case 4 or 5 or 6:
                move["type"] = Of(draw, "meet", "meet", "waive", "fail", "refuse");
                move["condition"] = Of(draw, "c1", "c2", "c3");
                break;
            case 7:
                move["type"] = "suspend";
                move["until"] = End(draw, at, 2);
                break;
            case 8:
                move["type"] = Of(draw, "resume", "resume", "resume", "reopen", "walkAway");
                break;
            case 9:
                move["type"] = "setDeadline";
                move["deadline"] = End(draw, at, 2);
                break;
            default:
                move["type"] = "setLimit";
                move["subject"] = Of(draw, Subjects);
                if ((string)move["subject"]! != "a1" && Below(draw, 4) == 0) // no agreement is suspended yet
                    move["limit"] = Of(draw, "firmUntil", "until");
                move["until"] = Below(draw, 5) == 0 ? null : End(draw, at, 2);
                break;
        }

        return move;
    }

    private static JsonObject Condition(Random draw, Instant at, int number)
    {
        var condition = new JsonObject { ["id"] = $"c{number}", ["text"] = "so" };
        if (Below(draw, 2) == 0)
            condition["due"] = End(draw, at, 2);
        if (Below(draw, 3) == 0)
            condition["kind"] = "subsequent";
        if (Below(draw, 3) == 0)
            condition["ifSilent"] = Of(draw, "meet", "lapse", "fail");
        return condition;
    }

    private static JsonNode End(Random draw, Instant at, int deep) =>
        Below(draw, deep > 0 ? 7 : 4) switch
        {
            0 => (at + Duration.FromHours(Math.Max(-1, Below(draw, 20) - 1) * 12)).ToString(),
            1 => new JsonObject { ["on"] = Of(draw, "c1", "c2", "c3") },
            2 => new JsonObject { ["after"] = Of(draw, "P1D", "PT12H", "P2D") },
            3 => new JsonObject { ["after"] = Of(draw, "P1D", "PT12H"), ["of"] = Of(draw, "c1", "c2", "c3", "a1") },
            4 => new JsonObject { ["first"] = new JsonArray(End(draw, at, deep - 1), End(draw, at, deep - 1)) },
            5 => new JsonObject { ["last"] = new JsonArray(End(draw, at, deep - 1), End(draw, at, deep - 1)) },
            _ => new JsonObject
            {
                ["if"] = Of(draw, "c1", "c2", "c3"),
                ["then"] = End(draw, at, deep - 1),
                ["else"] = End(draw, at, deep - 1),
            },
        };

    private static int Below(Random draw, int end) => draw.Next(end);

    private static string Of(Random draw, params string[] some) => some[Below(draw, some.Length)];
}
