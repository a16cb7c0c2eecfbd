using System.Text.Json;
using NegotiationModel.Analysis;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Serialization;

/// <summary>What <c>JsonSerializer</c> writes without a setting is what documents say.</summary>
public class FormsOfDocuments
{
    private static readonly Negotiation Talks = Negotiation
        .Convene(new(Protocol.Contract, [Seller, Buyer], [Price, Warranty]) { Id = "sale", ConvenedAt = Monday })
        .Make(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")));

    [Fact]
    public void Parts_of_a_table()
    {
        Says("\"seller\"", new PartyId("seller"));
        Says("""{"p1":"live"}""", new Dictionary<ProposalId, ProposalStatus> { ["p1"] = ProposalStatus.Live });
        Says("""{"accept":1}""", new Dictionary<MoveKind, int> { [MoveKind.Accept] = 1 });
        Says("""{"price":9000,"warranty":"none"}""", Talks.Proposals["p1"].Terms);
        Says("""{"price":9000}""", Price.Is(9_000));
        Says("9000.5", Value.Of(9_000.50m));
        Says("""{"id":"bank","role":"mediator"}""", Party.Mediator("bank"));
        Says("\"contract\"", Protocol.Contract);
        Says("""{"preset":"contract","ratifiers":["bank"]}""", Protocol.Contract with { Ratifiers = ["bank"] });
        Says("""{"quorum":3}""", AcceptanceRule.AtLeast(3));
        Says("""{"north":["seller","bank"]}""", new PartyGroup("north", ["seller", "bank"]));
        Says("""{"kind":"proposal","id":"p1"}""", new Subject(SubjectKind.Proposal, "p1"));
        Says("""["seller","buyer"]""", (ValueList<PartyId>)["seller", "buyer"]);
        Says("""["2026-03-02T09:00:00Z"]""", (ValueList<Instant>)[Instant.FromUtc(2026, 3, 2, 9, 0)]);
        Says("[1,2]", (ValueList<int>)[1, 2]);
        Says(
            """{"issue":"price","weight":1,"linear":{"worst":7000,"best":10000}}""",
            new IssuePreference("price", 1, Valuation.Linear(Value.Of(7_000), Value.Of(10_000)))
        );
        Says("""{"factor":0.9,"by":"round"}""", new Discount(0.9, DiscountedBy.Round));
    }

    [Fact]
    public void What_values_are_worth_by_itself()
    {
        Says<Valuation>("""{"linear":{"worst":7000,"best":10000}}""", Valuation.Linear(Value.Of(7_000), Value.Of(10_000)));
        Says<Valuation>(
            """{"table":[{"value":"none","worth":0},{"value":"1 year","worth":1}]}""",
            Valuation.Table(new(Value.Of("none"), 0), new(Value.Of("1 year"), 1))
        );
        foreach (var wrong in new[] { "{}", """{"linear":{"worst":1,"best":2},"curve":[]}""", """{"worth":1}""" })
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Valuation>(wrong));
    }

    [Fact]
    public void Moves_by_whatever_type_they_are_held()
    {
        Move.Accept accept = new("buyer", "p1") { Conditions = [new("a loan") { AskedParty = "bank" }] };
        const string written = """{"type":"accept","by":"buyer","proposal":"p1","conditions":[{"text":"a loan","of":"bank"}]}""";

        Says(written, accept);
        Says<Move>(written, accept);
        Says<Move[]>($"[{written}]", [accept]);
    }

    [Fact]
    public void Settings_and_talks_and_documents()
    {
        var document = Scenario.MoscowKyiv.Read();
        Same(document);
        Same(document.Setting);
        Assert.Equal(
            NegotiationJson.Write(Talks),
            NegotiationJson.Write(JsonSerializer.Deserialize<Negotiation>(JsonSerializer.Serialize(Talks))!)
        );
    }

    [Fact]
    public void Of_others_there_is_null() => Assert.Equal("""{"Terms":null,"By":null}""", JsonSerializer.Serialize(new Note(null, null)));

    private static void Same<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));

    private static void Says<T>(string json, T value)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)));
    }

    private sealed record Note(Terms? Terms, PartyId? By);
}
