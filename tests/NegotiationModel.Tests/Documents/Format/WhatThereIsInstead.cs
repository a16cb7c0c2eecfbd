using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Who writes a property that does not belong where it stands is told which do, and which may have been meant.</summary>
public class WhatThereIsInstead
{
    // Objects of every kind; those whose names are free are not among them.
    private const string Setting = """
        {
          "format": "negotiation/1", "id": "t", "convened": "2026-03-02T09:00:00Z",
          "protocol": {
            "preset": "diplomacy", "acceptance": { "in": [ "a" ], "need": "unanimous" }, "baskets": [ { "id": "x", "issues": [ "n" ] } ]
          },
          "parties": [ { "id": "a", "role": "principal", "representatives": [ { "id": "r" } ] }, { "id": "b", "role": "principal" } ],
          "agenda": [ { "id": "n", "type": "number" } ],
          "sheets": [ { "party": "a", "text": "t" } ],
          "preferences": [ {
            "party": "a", "discount": { "factor": 0.9, "by": "round" },
            "interests": [ { "issue": "n", "weight": 1, "table": [ { "value": 1, "worth": 1 } ] }, { "issue": "m", "linear": { "worst": 1 } } ],
            "interactions": [ { "when": {}, "worth": 1 } ]
          } ],
          "moves": []
        }
        """;

    private const string Conditions = """
        {
          "citations": [ { "source": "news" } ], "terms": { "d": { "from": "2026-04-01" } }, "expires": { "after": "PT1H" },
          "exit": { "notice": "P1D" }, "votes": { "for": 1 },
          "conditions": [ { "status": { "subject": "a1" }, "tests": [ { "share": 0.5 } ], "due": { "first": [ { "on": "c1" } ] } } ]
        }
        """;

    private static readonly string[] Free = ["terms", "when"];

    private static readonly string[] Told = ["is not a known property here", "is not a property of a move"];

    public static TheoryData<MoveKind> Kinds => [.. Enum.GetValues<MoveKind>()];

    [Fact]
    public void Is_told_in_documents() => Each(JsonNode.Parse(Setting)!, OfDocument);

    [Theory, MemberData(nameof(Kinds))]
    public void Is_told_in_moves_of_every_kind(MoveKind kind)
    {
        var move = JsonNode.Parse(Conditions)!;
        move.AsObject().Insert(0, "type", NegotiationJson.Name(kind));
        Each(move, OfMove);
    }

    [Theory]
    [InlineData("""{ "type": "propose", "by": "a", "term": {}, "expire": 1 }""", "expires")]
    [InlineData("""{ "type": "propose", "by": "a", "Terms": {} }""", "terms")]
    [InlineData("""{ "proposel": "p1", "type": "accept", "by": "a" }""", "proposal")]
    public void And_what_may_be_meant(string move, string meant)
    {
        Assert.Null(NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(move), out var wrong));
        Assert.Contains(wrong, one => one.Message.Contains($" Did you mean {meant}? Known are ", StringComparison.Ordinal));
    }

    [Fact]
    public void Twenty_times_in_one_text()
    {
        var many = string.Join(", ", Enumerable.Range(0, 1_000).Select(at => $"\"colour{at}\": 1"));
        Assert.Null(NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes($$"""{ "type": "reopen", "by": "a", {{many}} }"""), out var wrong));
        Assert.Equal(1_000, wrong.Count);
        Assert.Equal(20, wrong.Count(one => one.Message.Contains("Known are", StringComparison.Ordinal)));
    }

    private static ValueList<DocumentProblem> OfDocument(byte[] json)
    {
        NegotiationJson.TryReadDocument(json, out var problems);
        return problems;
    }

    private static ValueList<DocumentProblem> OfMove(byte[] json)
    {
        NegotiationJson.TryReadMove(json, out var problems);
        return problems;
    }

    // What is listed is what does not come as unknown, and nothing else.
    private static void Each(JsonNode whole, Func<byte[], ValueList<DocumentProblem>> read)
    {
        foreach (var path in Objects(whole))
        {
            var listed = Problem(whole, path, "colour", read)!.Split(" Known are ")[1].Split(", ");
            var accepted = Enumerable
                .Range(0, PropertyNames.Count)
                .Select(PropertyNames.Of)
                .Where(name => Problem(whole, path, name, read) is null);
            Assert.Equal(accepted.Order(), listed.Order());
        }
    }

    private static string? Problem(JsonNode whole, string path, string name, Func<byte[], ValueList<DocumentProblem>> read)
    {
        var changed = whole.DeepClone();
        var at = Objects(changed).Zip(Nodes(changed)).First(one => one.First == path).Second;
        if (!at.ContainsKey(name))
            at[name] = 7;
        return read(Encoding.UTF8.GetBytes(changed.ToJsonString()))
            .FirstOrDefault(one =>
                one.Path == $"{path}.{name}" && Array.Exists(Told, told => one.Message.StartsWith(told, StringComparison.Ordinal))
            )
            ?.Message;
    }

    private static IEnumerable<string> Objects(JsonNode whole) => Nodes(whole).Select(node => node.GetPath());

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) =>
        node switch
        {
            JsonObject one => one.Where(member => !Free.Contains(member.Key))
                .SelectMany(member => Nodes(member.Value))
                .Concat(one["terms"]?["d"] is JsonObject range ? [range] : [])
                .Prepend(one),
            JsonArray many => many.SelectMany(Nodes),
            _ => [],
        };
}
