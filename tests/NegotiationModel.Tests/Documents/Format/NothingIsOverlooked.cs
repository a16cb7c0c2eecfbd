using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Every object is closed to what it does not know, and everything that it knows is read and written.</summary>
public class NothingIsOverlooked
{
    private const string Whole = """
        {
          "format": "negotiation/1", "id": "t", "convened": "2026-03-02T09:00:00Z",
          "protocol": { "preset": "diplomacy", "acceptance": { "weights": { "a": 2, "b": 1 }, "threshold": 2 } },
          "parties": [ { "id": "a", "role": "principal", "representatives": [ { "id": "r" } ] }, { "id": "b", "role": "principal" } ],
          "agenda": [ { "id": "n", "type": "number" }, { "id": "x", "type": "text" }, { "id": "d", "type": "dateRange" } ],
          "preferences": [ {
            "party": "a", "discount": { "factor": 0.9, "by": "round" },
            "interests": [
              { "issue": "n", "weight": 1, "linear": { "worst": 1, "best": 2 } },
              { "issue": "x", "weight": 1, "table": [ { "value": "y", "worth": 1 } ] }
            ],
            "interactions": [ { "when": { "x": "y" }, "worth": 1 } ]
          } ],
          "moves": [
            { "type": "propose", "by": "a", "terms": { "n": 5, "d": { "from": "2026-04-01", "to": "2026-04-03" } }, "citations": [ { "source": "news" } ] },
            { "type": "accept", "by": "b", "proposal": "p1", "conditions": [ { "text": "soon" } ] },
            { "type": "join", "by": "c", "party": { "id": "c", "role": "observer" } },
            { "type": "amendAgenda", "by": "a", "issues": [ { "id": "more", "type": "text" } ] }
          ]
        }
        """;

    // Objects whose properties are names of something, not of the format.
    private static readonly string[] Named = ["weights", "terms", "when"];

    [Fact]
    public void What_an_object_does_not_know_is_told_with_its_place()
    {
        Assert.NotNull(Read(JsonNode.Parse(Whole)!).Document);
        foreach (var path in Objects(JsonNode.Parse(Whole)!))
        {
            var text = JsonNode.Parse(Whole)!;
            At(text, path)["colour"] = "red";
            Assert.Contains(
                $"{path}.colour: is not a known property here",
                Assert.Single(Read(text).Problems).ToString(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void What_is_no_object_is_told_with_its_place()
    {
        // which may be a value of another kind
        foreach (var path in Objects(JsonNode.Parse(Whole)!).Where(path => path is not ("$" or "$.moves[0].terms.d")))
        {
            var text = JsonNode.Parse(Whole)!;
            At(text, path).ReplaceWith(false);
            Assert.StartsWith(
                $"{path}: must be",
                Read(text).Problems.Single(problem => problem.Path == path).ToString().Split(": ", 2)[1],
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [
        InlineData("$", "id"),
        InlineData("$", "convened"),
        InlineData("$", "protocol"),
        InlineData("$", "agenda"),
        InlineData("$.parties[0]", "id"),
        InlineData("$.parties[0]", "role"),
        InlineData("$.parties[0].representatives[0]", "id")
    ]
    [
        InlineData("$.agenda[0]", "id"),
        InlineData("$.agenda[0]", "type"),
        InlineData("$.moves[0]", "by"),
        InlineData("$.moves[0].citations[0]", "source"),
        InlineData("$.moves[0].terms.d", "from"),
        InlineData("$.moves[1].proposal", null)
    ]
    [
        InlineData("$.moves[3].issues[0]", "type"),
        InlineData("$.moves[2]", "party"),
        InlineData("$.preferences[0].interests[0]", "weight"),
        InlineData("$.preferences[0].interests[1].table[0]", "worth"),
        InlineData("$.preferences[0].interactions[0]", "when"),
        InlineData("$.preferences[0].discount", "by")
    ]
    public void What_is_lacking_is_told_at_what_lacks_it(string path, string? property)
    {
        var text = JsonNode.Parse(Whole)!;
        (path, property) = property is null ? (path[..path.LastIndexOf('.')], path[(path.LastIndexOf('.') + 1)..]) : (path, property);
        At(text, path).AsObject().Remove(property);
        Assert.Contains(
            Read(text).Problems,
            problem => problem.ToString().EndsWith($"{path}: lacks the property {property}", StringComparison.Ordinal)
        );
    }

    private static IEnumerable<Protocol> Rules =>
        Protocol
            .Presets.Append(new())
            .SelectMany(preset =>
                (Protocol[])
                    [
                        .. Enum.GetValues<TurnOrder>().Select(value => preset with { TurnOrder = value }),
                        .. new[]
                        {
                            AcceptanceRule.Unanimous,
                            AcceptanceRule.Majority,
                            AcceptanceRule.AtLeast(2),
                            AcceptanceRule.Weighted(1.5m, new PartyWeight("a", 1), new PartyWeight("b", 0.5m)),
                            AcceptanceRule.Consensus,
                            AcceptanceRule.All(
                                AcceptanceRule.Among(["a", "b"], AcceptanceRule.Share(0.5m)),
                                AcceptanceRule.Any(AcceptanceRule.MajorityOfThoseVoting, AcceptanceRule.Majority)
                            ),
                        }.Select(value => preset with { Acceptance = value }),
                        .. Enum.GetValues<CounterEffect>().Select(value => preset with { CounterEffect = value }),
                        .. Enum.GetValues<LiveProposals>().Select(value => preset with { LiveProposals = value }),
                        .. Enum.GetValues<ConsentResubmission>().Select(value => preset with { ConsentResubmission = value }),
                        preset with
                        {
                            Baskets =
                            [
                                new("x", []),
                                new("y", [])
                                {
                                    Settlement = Settlement.Package,
                                    Acceptance = AcceptanceRule.Unanimous,
                                    Ratifiers = ["a"],
                                    ConsentResubmission = ConsentResubmission.AnyTime,
                                },
                            ],
                        },
                        .. Enum.GetValues<RejectedFirmOffers>().Select(value => preset with { OnRejectedFirmOffer = value }),
                        .. Enum.GetValues<Settlement>().Select(value => preset with { Settlement = value }),
                        preset with
                        {
                            MediatorsMayPropose = !preset.MediatorsMayPropose,
                        },
                        preset with
                        {
                            OnlyMediatorsPropose = !preset.OnlyMediatorsPropose,
                        },
                        preset with
                        {
                            AllowsSilentAcceptance = !preset.AllowsSilentAcceptance,
                            AllowsAbstention = !preset.AllowsAbstention,
                        },
                        preset with
                        {
                            AllowsConditions = !preset.AllowsConditions,
                        },
                        preset with
                        {
                            Ratifiers = ["a"],
                        },
                        preset with
                        {
                            Ratifiers = ["b", "a"],
                            OnFailedEntryIntoForce = FailedEntryEffect.BreakOff,
                        },
                        .. Enum.GetValues<WalkAwayEffect>().Select(value => preset with { WalkAway = value }),
                        preset with
                        {
                            AllowsReopening = !preset.AllowsReopening,
                        },
                        preset with
                        {
                            AllowsJoining = !preset.AllowsJoining,
                        },
                        .. Enum.GetValues<ProcedureControl>()
                            .SelectMany(value =>
                                (Protocol[])
                                    [
                                        preset with
                                        {
                                            DeadlineSetBy = value,
                                        },
                                        preset with
                                        {
                                            AgendaSetBy = value,
                                        },
                                        preset with
                                        {
                                            SuspendedBy = value,
                                        },
                                    ]
                            ),
                        .. Enum.GetValues<ChangedAcceptanceEffect>().Select(value => preset with { ChangedAcceptance = value }),
                        preset with
                        {
                            TurnOrder = TurnOrder.Alternating,
                            MaxAlternatingRounds = 3,
                        },
                    ]
            );

    [Fact]
    public void Each_rule_is_read_as_it_was_written() =>
        Assert.All(
            Rules,
            rules =>
            {
                var setting = new Setting(rules, [Party.Principal("a"), Party.Principal("b")], [Issue.Text("x")])
                {
                    ConvenedAt = Tables.Monday,
                };
                Assert.Equal(setting, NegotiationJson.ReadSetting(NegotiationJson.Write(setting)));
            }
        );

    [Theory]
    [
        InlineData("propose", "expires", "\"terms\": { \"x\": 1 }"),
        InlineData("propose", "firmUntil", "\"terms\": { \"x\": 1 }"),
        InlineData("suspend", "until", "\"through\": \"r\""),
        InlineData("setDeadline", "deadline", "\"text\": \"so\"")
    ]
    public void A_limit_includes_the_day_that_it_names(string type, string limit, string rest)
    {
        var move = NegotiationJson.ReadMove(
            Encoding.UTF8.GetBytes($"{{ \"type\": \"{type}\", \"by\": \"a\", {rest}, \"{limit}\": \"2026-03-04\" }}")
        );
        Assert.Equal(
            Instant.FromUtc(2026, 3, 5, 0, 0),
            move switch
            {
                Move.Propose one => one.Expires.Instant ?? one.FirmUntil?.Instant,
                Move.Suspend one => one.Until.Instant,
                _ => ((Move.SetDeadline)move).Deadline.Instant,
            }
        );
    }

    [Fact]
    public void A_log_is_a_document_in_which_every_move_has_its_time_and_keeps_the_one_it_had()
    {
        var talks = Negotiation
            .Convene(new Setting(Protocol.Diplomacy, [Tables.Seller, Tables.Buyer], [Tables.Price]) { ConvenedAt = Tables.Monday })
            .Make(
                Tables.Seller.Says("good morning"),
                Tables.Seller.Says("this week") with
                {
                    At = Tables.Day(2),
                    Precision = TimePrecision.Week,
                }
            );
        Assert.Equal([Tables.Monday, Tables.Day(2)], NegotiationDocument.From(talks).Moves.Select(move => move.At));
        Assert.Equal([Tables.Monday, Tables.Monday], talks.Log.Select(one => one.At));
        Assert.Throws<ArgumentNullException>(() => NegotiationDocument.From(null!));
    }

    [Fact]
    public void Ids_that_were_left_out_are_written_as_play_gives_them_to_refused_moves_as_well()
    {
        var setting = new Setting(Protocol.Diplomacy, [Tables.Seller, Tables.Buyer], [Tables.Price]) { ConvenedAt = Tables.Monday };
        var read = NegotiationJson.ReadDocument(
            NegotiationJson.Write(
                new NegotiationDocument(
                    setting,
                    [
                        Tables.Seller.Proposes(Tables.Price.Is(1)),
                        Tables.Seller.Proposes(Tables.Price.Is(-1)),
                        Tables.Seller.Proposes(Tables.Price.Is(2)) with
                        {
                            At = Tables.Day(1),
                        },
                        Tables.Buyer.Accepts("p1", new ConditionDefinition("soon"), new ConditionDefinition("now") { Id = "c1" }),
                    ]
                )
            )
        );
        Assert.Equal(["p1", "p2", "p2"], read.Moves.OfType<Move.Propose>().Select(move => move.Proposal!.Value.Value));
        Assert.Equal([Tables.Monday, Tables.Monday, Tables.Day(1), Tables.Day(1)], read.Moves.Select(move => move.At!.Value));
        Assert.Equal(["c2", "c1"], ((Move.Accept)read.Moves[3]).Conditions.Select(one => one.Id!.Value.Value));
    }

    private static IEnumerable<string> Objects(JsonNode node) =>
        node switch
        {
            JsonObject all => (
                Named.Contains(node.Parent is JsonObject ? node.GetPropertyName() : "") ? [] : new[] { node.GetPath() }
            ).Concat(all.SelectMany(one => one.Value is { } inner ? Objects(inner) : [])),
            JsonArray all => all.SelectMany(one => Objects(one!)),
            _ => [],
        };

    private static JsonNode At(JsonNode root, string path) =>
        path.TrimStart('$')
            .Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(root, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);

    private static (NegotiationDocument? Document, ValueList<DocumentProblem> Problems) Read(JsonNode text) =>
        (NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(text.ToJsonString()), out var problems), problems);
}
