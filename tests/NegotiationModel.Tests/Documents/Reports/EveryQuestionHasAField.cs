using System.Text.Json.Nodes;
using NegotiationModel.Reports;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Documents.Reports;

/// <summary>What a replay says, as programs read it.</summary>
public class EveryQuestionHasAField
{
    [Fact]
    public void What_was_proposed_when_in_answer_to_what_and_until_when()
    {
        var proposals = Result(
            Seller.Proposes(Price.Is(9_000)) with
            {
                Expires = Day(5),
            },
            Buyer.Proposes(Price.Is(7_000)) with
            {
                CounterTo = "p1",
                At = Day(1),
            },
            Buyer.Proposes(Price.Is(8_000), Warranty.Is("none")) with
            {
                Replaces = "p2",
                At = Day(2),
            }
        )["proposals"]!;
        Is(
            """{"id":"p1","by":"seller","status":"live","responses":{"buyer":"none"},"terms":{"price":9000},"at":"2026-03-02T09:00:00Z","expires":"2026-03-07T09:00:00Z"}""",
            proposals[0]
        );
        Is(
            """{"id":"p2","by":"buyer","status":"superseded","responses":{"seller":"none"},"terms":{"price":7000},"at":"2026-03-03T09:00:00Z","answers":"p1"}""",
            proposals[1]
        );
        Is(
            """{"id":"p3","by":"buyer","status":"live","responses":{"seller":"none"},"terms":{"price":8000,"warranty":"none"},"at":"2026-03-04T09:00:00Z","replaces":"p2"}""",
            proposals[2]
        );
    }

    [Fact]
    public void Until_when_an_agreement_is_suspended_and_that_it_was_resumed_before()
    {
        var text = Seller.Proposes(Price.Is(9_000)) with { Suspension = SuspensionRule.AnyParty };
        Move until = Seller.SuspendsAgreement("a1") with { Until = Day(3) };
        var suspended = Result(text, Buyer.Accepts("p1"), until)["limits"]![0]!;
        Assert.Equal(("a1", "until", "2026-03-05T09:00:00Z"), ($"{suspended["subject"]}", $"{suspended["limit"]}", $"{suspended["end"]}"));
        var resumed = Result(text, Buyer.Accepts("p1"), until, Seller.RevokesSuspensionOrNotice("a1") with { At = Day(1) })["limits"]![0]!;
        Assert.Equal(("a1", "until", ""), ($"{resumed["subject"]}", $"{resumed["limit"]}", $"{resumed["end"]}"));
    }

    [Fact]
    public void How_a_vote_came_out() =>
        Is(
            """{"for":5,"against":1}""",
            Result(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("the members agree")),
                Buyer.MeetsCondition("c1") with
                {
                    Votes = new(5, 1),
                }
            )["conditions"]![0]!["votes"]
        );

    [Fact]
    public void As_of_when_a_history_is_told()
    {
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)) with { At = Day(1) }).Talks;
        var history = SubjectHistory.Of(NegotiationDocument.From(talks), "p1")!;
        Assert.Equal("2026-03-03T09:00:00Z", $"{JsonNode.Parse(history.ToJson())!["asOf"]}");
        Assert.Equal((byte)'\n', history.ToJson()[^1]);
    }

    [Fact]
    public void What_hangs_on_what_and_what_waits_for_it()
    {
        var document = NegotiationDocument.From(
            Table(Protocol.Diplomacy)
                .When(Seller.Proposes(Price.Is(9_000)), Seller.Proposes(Warranty.Is("none")))
                .When(Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = Day(2) }))
                .When(Buyer.Suspends(), Buyer.RequiresBeforeResuming("negotiation", new ConditionDefinition("an apology")))
                .Talks
        );
        string[] Waits(string id) => [.. SubjectHistory.Of(document, id)!.WaitsFor.Select(one => one.Id)];
        string[] Holds(string id) => [.. SubjectHistory.Of(document, id)!.AwaitedBy.Select(one => one.Id)];
        Assert.Equal(["c1"], Waits("p1"));
        Assert.Empty(Waits("p2"));
        Assert.Equal(["c2"], Waits("negotiation"));
        Assert.Equal(["p1"], Holds("c1"));
        Assert.Equal(["negotiation"], Holds("c2"));
    }

    [Fact]
    public void What_a_condition_asks_of_whom_for_whom_and_by_when()
    {
        var conditions = Result(
            Seller.Proposes(Price.Is(9_000)),
            Buyer.Accepts(
                "p1",
                new ConditionDefinition("a loan")
                {
                    AskedParty = "seller",
                    Beneficiary = "buyer",
                    Due = Day(5),
                },
                new ConditionDefinition("")
            ) with
            {
                At = Day(1),
            }
        )["conditions"]!;
        Is(
            """{"id":"c1","proposal":"p1","by":"buyer","kind":"precedent","status":"outstanding","text":"a loan","of":"seller","to":"buyer","due":"2026-03-07T09:00:00Z","at":"2026-03-03T09:00:00Z"}""",
            conditions[0]
        );
        Is(
            """{"id":"c2","proposal":"p1","by":"buyer","kind":"precedent","status":"outstanding","at":"2026-03-03T09:00:00Z"}""",
            conditions[1]
        );
    }

    [Fact]
    public void Who_has_yet_to_ratify_where_something_new_is_used()
    {
        var rules = Protocol.Contract with { Ratifiers = ["buyer"] };
        var plain = Result(rules, null, Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Buyer.Ratifies() with { At = Day(1) });
        Is("[]", plain["conditions"]);
        Assert.DoesNotContain(plain["transitions"]!.AsArray(), one => (string?)one!["machine"] == "condition");
        var told = Result(
            rules,
            null,
            Seller.Proposes(Price.Is(9_000)) with
            {
                InForceUntil = Day(90),
            },
            Buyer.Accepts("p1"),
            Buyer.Ratifies() with
            {
                At = Day(1),
            }
        );
        Is(
            """[{"id":"a1-buyer","kind":"precedent","status":"met","of":"buyer","on":"a1","asks":"consent","step":"ratification","at":"2026-03-02T09:00:00Z"}]""",
            told["conditions"]
        );
        Is(
            """{"id":"buyer","bound":"2026-03-03T09:00:00Z","steps":[{"step":"ratification","at":"2026-03-03T09:00:00Z"}]}""",
            told["agreements"]![0]!["parties"]![1]
        );
    }

    [Fact]
    public void What_the_superseded_text_said_and_what_still_holds()
    {
        var agreements = Result(
            Protocol.Diplomacy with
            {
                Settlement = Settlement.Provisional,
            },
            null,
            Seller.Proposes(Price.Is(9_000), Handover.Is(new(2026, 4, 1))),
            Buyer.Accepts("p1"),
            Seller.Proposes(Price.Is(8_000)),
            Buyer.Accepts("p2"),
            Buyer.Proposes(Handover.Is(new(2026, 5, 1))),
            Seller.Accepts("p3")
        )["agreements"]!;
        Is(
            """{"id":"a1","status":"superseded","proposals":["p1"],"terms":{"price":9000,"handover":"2026-04-01"},"acceptedBy":["seller","buyer"],"at":"2026-03-02T09:00:00Z","holds":[]}""",
            agreements[0]
        );
        Is("""["price"]""", agreements[1]!["holds"]);
        Is("""["handover"]""", agreements[2]!["holds"]);
    }

    [Fact]
    public void Which_deadline_holds_and_how_often_it_was_moved()
    {
        var limits = Result(Protocol.Diplomacy, Day(4), Seller.SetsDeadline(Day(6)), Buyer.SetsDeadline(Day(6)), Buyer.SetsDeadline(null))[
            "limits"
        ]!;
        Is(
            """[{"subject":"negotiation","limit":"deadline","end":null,"at":null,"changes":[{"move":null,"end":"2026-03-06T09:00:00Z"},{"move":0,"end":"2026-03-08T09:00:00Z"},{"move":2,"end":null}]}]""",
            limits
        );
    }

    [Fact]
    public void A_deadline_that_a_reopening_drops() =>
        Is(
            """[{"subject":"negotiation","limit":"deadline","end":null,"at":null,"changes":[{"move":null,"end":"2026-03-06T09:00:00Z"},{"move":0,"end":null}]}]""",
            Result(Protocol.Diplomacy, Day(4), Seller.Reopens() with { At = Day(5) })["limits"]
        );

    [Fact]
    public void Every_other_limit_in_the_order_in_which_they_came_up()
    {
        var limits = Result(
            Seller.Proposes(Price.Is(9_000)) with
            {
                Expires = Day(5),
                FirmUntil = Day(3),
            },
            Buyer.Proposes(Price.Is(-1)) with
            {
                Expires = Day(8),
            }, // refused
            Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = Day(4) }, new ConditionDefinition("a survey")),
            Buyer.Suspends(Day(2)),
            Buyer.Resumes(),
            Buyer.Suspends(Day(3))
        )["limits"]!.AsArray();
        Assert.Equal(
            ["p1 expires", "p1 firmUntil", "c1 due", "negotiation until"],
            limits.Select(one => $"{one!["subject"]} {one["limit"]}")
        );
        Is(
            """{"subject":"p1","limit":"firmUntil","end":"2026-03-05T09:00:00Z","at":"2026-03-05T09:00:00Z","changes":[{"move":0,"end":"2026-03-05T09:00:00Z"}]}""",
            limits[1]
        );
        Is(
            """[{"move":3,"end":"2026-03-04T09:00:00Z"},{"move":4,"end":null},{"move":5,"end":"2026-03-05T09:00:00Z"}]""",
            limits[3]!["changes"]
        );
    }

    [Fact]
    public void A_suspension_that_is_over_by_itself_is_not_lifted() =>
        Assert.Single(
            Result(Buyer.Suspends(Day(1)), Buyer.Suspends() with { At = Day(2) }, Buyer.Resumes() with { At = Day(2) })["limits"]![0]![
                "changes"
            ]!.AsArray()
        );

    private static JsonNode Result(params Move[] moves) => Result(Protocol.Diplomacy, null, moves);

    private static JsonNode Result(Protocol protocol, NodaTime.Instant? deadline, params Move[] moves) =>
        JsonNode.Parse(
            ReplayResult
                .Play(
                    new(
                        new Setting(protocol, [Seller, Buyer], [Price, Warranty, Handover]) { ConvenedAt = Monday, Deadline = deadline },
                        [.. moves]
                    )
                )
                .ToJson()
        )!;

    private static void Is(string expected, JsonNode? actual) => Assert.Equal(expected, actual!.ToJsonString());
}
