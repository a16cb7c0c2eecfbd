using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.OpenApi;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Http;

/// <summary>The description has a schema for each kind of move. What can be sent fits it, and what does not fit cannot be sent.</summary>
public sealed class MovesAsDescribed
{
    private const string Where = "#/components/schemas/";

    private static readonly string Text = new StreamReader(
        typeof(NegotiationDesk).Assembly.GetManifestResourceStream("openapi.json")!
    ).ReadToEnd();

    private static readonly JsonNode Schemas = JsonNode.Parse(Text)!["components"]!["schemas"]!;

    private static readonly JsonSchema Schema = OfMoves();

    public static TheoryData<MoveKind> Kinds => [.. Enum.GetValues<MoveKind>()];

    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Fact]
    public void The_description_is_one_of_OpenAPI_3_1()
    {
        var read = OpenApiDocument.Parse(Text, "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Empty(read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()));
    }

    // What the reader lists where it finds an unknown property.
    [Theory, MemberData(nameof(Kinds))]
    public void Each_kind_has_the_properties_that_are_read(MoveKind kind)
    {
        var name = NegotiationJson.Name(kind);
        var schema = Of(name);
        Assert.Null(Read($$"""{ "type": "{{name}}", "by": "a", "colour": 1 }""", out var wrong));
        var known = wrong.Single(one => one.Path == "$.colour").Message.Split(" Known are ")[1].Split(", ");
        Assert.Equal(known.Order(), schema["properties"]!.AsObject().Select(one => one.Key).Order());
        var lacking = wrong
            .Where(one => one.Message.StartsWith("lacks ", StringComparison.Ordinal))
            .Select(one => one.Message.Split(' ')[^1]);
        var required = schema["required"]!.AsArray().Select(one => (string)one!).Except(["type", "by"]);
        Assert.Equal(
            kind switch
            {
                MoveKind.Propose => ["terms"], // an offer about an agreement needs none
                MoveKind.Accept => ["proposal"], // or an agreement
                _ => required,
            },
            lacking
        );
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void Every_move_that_is_made_or_sampled_in_a_scenario_fits(string scenario)
    {
        foreach (var move in Moves(scenario))
            Assert.True(Fits(move), move);
    }

    // What the scenarios leave out.
    public static TheoryData<string> Others =>
        [
            """{ "type": "abstain", "by": "a", "proposal": "p1", "issues": ["x"], "through": "r", "at": "2026-03-02", "precision": "week" }""",
            """{ "type": "accept", "by": "a", "proposal": "p1", "terms": { "x": { "open": "p1D" } }, "counter": "p2", "text": "Nearly." }""",
            """{ "type": "accept", "by": "a", "agreement": "a1" }""",
            """{ "type": "propose", "by": "a", "terms": { "x": 1 }, "between": ["a", "b"], "accession": true }""",
            """{ "type": "propose", "by": "a", "amends": "a1", "entry": { "in": "all", "need": { "all": ["majority", { "share": 0.5 }] } } }""",
            """{ "type": "propose", "by": "a", "ends": "a1", "entryAfter": "P30D", "appliedFrom": { "after": "P1D", "of": "c1" } }""",
            """{ "type": "propose", "by": "a", "revives": "a1", "exit": ["atWill", { "notice": "P1M" }, { "failing": "c1" }] }""",
            """{ "type": "propose", "by": "a", "supplements": "a1", "issues": [{ "id": "y", "type": "money", "currency": "EUR", "min": 1 }] }""",
            """
                { "type": "propose", "by": "a", "terms": { "x": 1, "y": true, "z": { "from": "2026-01-01", "to": "2026-02-01" } },
                  "term": null, "suspension": "anyParty", "silence": "accepts", "firmUntil": { "last": [null, { "on": "c1" }] },
                  "expires": { "if": "c1", "then": null, "else": "2026-03-02T09:00" }, "withoutCommitment": true, "with": ["b"],
                  "changedBy": { "any": [{ "quorum": 2 }, { "majority": "voting" }, { "weights": { "a": 2 }, "threshold": 1.5 }] },
                  "conditions": [
                    { "id": "c1", "text": "t", "of": "b", "to": "a", "judges": ["m"], "ifSilent": "meet", "due": "2026-03-02", "kind": "free" },
                    { "asks": "consent", "of": "b", "tests": ["majority", { "share": 0.6, "of": "roll" }, { "atLeast": 3 }, { "turnout": 0.5 }],
                      "roll": 9, "binding": false, "step": "ballot", "anyOf": "one", "when": ["c1"] },
                    { "asks": "status", "status": { "subject": "a1", "is": ["inForce"] } }
                  ],
                  "citations": [{ "source": "s", "published": "2026-03-02", "speaker": "p", "quote": "q", "url": "https://example.org" }] }
                """,
            """{ "type": "refuse", "by": "a", "condition": "c1", "votes": { "for": 1, "against": 2, "abstained": 3, "invalid": 0 } }""",
            """{ "type": "join", "by": "c", "party": { "id": "c", "role": "principal", "representatives": [{ "id": "r", "authority": "speak" }] } }""",
        ];

    [Theory, MemberData(nameof(Others))]
    public void Others_fit_that_are_read(string move)
    {
        Assert.True(Read(move, out var problems) is not null, string.Join("\n", problems));
        Assert.True(Fits(move));
    }

    [Fact]
    public void There_is_one_of_every_kind_among_them() =>
        Assert.Equal(
            Enum.GetValues<MoveKind>().Select(kind => NegotiationJson.Name(kind)).Order(),
            Scenario
                .All.SelectMany(one => Moves(one.Id))
                .Concat(Others.Select(row => row.Data))
                .Select(move => (string)JsonNode.Parse(move)!["type"]!)
                .Distinct()
                .Order()
        );

    // In each place another value, nothing, or one property too many.
    [Theory, MemberData(nameof(Scenarios))]
    public void What_does_not_fit_is_not_read(string scenario) => NoneOfThoseThatDoNotFitIsRead(Moves(scenario).DistinctBy(Shape));

    [Fact]
    public void Nor_of_the_others() => NoneOfThoseThatDoNotFitIsRead(Others.Select(row => row.Data));

    private static void NoneOfThoseThatDoNotFitIsRead(IEnumerable<string> moves)
    {
        var (fitting, not) = (0, 0);
        foreach (var move in moves)
        foreach (var changed in Changed(move))
            if (Fits(changed))
                fitting++;
            else
            {
                not++;
                Assert.Null(Read(changed, out _));
            }

        Assert.True(not > fitting, $"{fitting} fit, {not} do not");
    }

    private static IEnumerable<string> Moves(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        var talks = Negotiation.Convene(document.Setting);
        var found = new HashSet<string>();
        foreach (var ruling in document.Play().Prepend(default))
        {
            talks = ruling.Talks ?? talks;
            if (ruling.Move is { } made && found.Add(Written(made)))
                yield return Written(made);
            foreach (var party in talks.Seats)
            foreach (var one in talks.ExampleRulings(party.Party.Id).Take(40))
                if (found.Add(Written(one.Move)))
                    yield return Written(one.Move);
        }
    }

    private static string Written(Move move) => Encoding.UTF8.GetString(NegotiationJson.Write(move));

    private static string Shape(string move) => string.Join(' ', Places(JsonNode.Parse(move)!).Select(place => place.Path));

    private static IEnumerable<string> Changed(string move)
    {
        foreach (var (path, _) in Places(JsonNode.Parse(move)!))
        foreach (var other in (JsonNode?[])[null, 7, true, "", new JsonObject { ["colour"] = 1 }, new JsonArray(7)])
            yield return With(move, path, node => node.ReplaceWith(other?.DeepClone()));
        foreach (var (path, node) in Places(JsonNode.Parse(move)!))
            if (node.Parent is JsonObject)
                yield return With(move, path, one => one.Parent!.AsObject().Remove(one.GetPropertyName()));
        yield return With(move, "$.type", one => one.Parent!["colour"] = 1);
    }

    private static string With(string move, string path, Action<JsonNode> change)
    {
        var whole = JsonNode.Parse(move)!;
        change(Places(whole).First(place => place.Path == path).Node);
        return whole.ToJsonString();
    }

    private static IEnumerable<(string Path, JsonNode Node)> Places(JsonNode node) =>
        (
            node switch
            {
                JsonObject one => one.Select(member => member.Value),
                JsonArray many => many,
                _ => [],
            }
        )
            .OfType<JsonNode>()
            .SelectMany(inner => Places(inner).Prepend((inner.GetPath(), inner)));

    private static Move? Read(string move, out ValueList<DocumentProblem> problems) =>
        NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(move), out problems);

    private static bool Fits(string move)
    {
        using var document = JsonDocument.Parse(move);
        return Schema.Evaluate(document.RootElement).IsValid;
    }

    private static JsonNode Of(string kind) => Schemas[((string)Schemas["Move"]!["discriminator"]!["mapping"]![kind]!)[Where.Length..]]!;

    // The same, where schemas of JSON have their definitions.
    private static JsonSchema OfMoves()
    {
        var whole = new JsonObject { ["$ref"] = $"{Where}Move", ["$defs"] = Schemas.DeepClone() };
        whole["$defs"]!["Move"]!.AsObject().Remove("discriminator");
        return JsonSchema.FromText(whole.ToJsonString().Replace(Where, "#/$defs/", StringComparison.Ordinal));
    }
}
