using System.Text;
using NegotiationModel.Analysis;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Agendas;

/// <summary>A term may be left open on purpose: it fits every issue, and settles it.</summary>
public class TermsLeftOpen
{
    private const string How = "as the arbitrator finds";

    private static readonly Issue[] Issues =
    [
        Issue.Choice("choice", "a"),
        Issue.Integer("integer"),
        Issue.Number("number", 0, 1),
        Price,
        Issue.Date("date"),
        Issue.DateRange("range"),
        Issue.Duration("duration"),
        Issue.YesNo("flag"),
        Issue.Text("text"),
    ];

    [Fact]
    public void On_every_type_of_issue() =>
        Story
            .Given(Protocol.Contract, [Seller, Buyer], [.. Issues])
            .When(Seller.Proposes(Issues.Select(issue => issue.LeftOpen(How))))
            .When(Buyer.Accepts("p1") with { Terms = [.. Issues.Select(issue => issue.LeftOpen(How))] })
            .Then(talks => Assert.Equal(Issues.Select(issue => issue.Id), talks.Agreements["a1"].IssuesStillSettled));

    [Fact]
    public void It_settles_the_issue() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.LeftOpen(How)), Buyer.Accepts("p1"))
            .Refuses(Buyer.Proposes(Price.Is(9_000)), RefusalCode.IssueAlreadySettled);

    [Fact]
    public void Other_words_are_other_terms() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.LeftOpen(How)))
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.LeftOpen("as they like")] }, RefusalCode.TermsDiffer)
            .Refuses(Buyer.Accepts("p1") with { Terms = [Price.Is(1)] }, RefusalCode.TermsDiffer);

    [Fact]
    public void It_is_no_value_that_can_be_read()
    {
        Terms terms = [Price.LeftOpen(How)];
        Assert.False(terms.TryGet(Price, out _));
        Assert.Equal(ValueKind.Open, terms["price"].Kind);
        Assert.Equal("price: open (as the arbitrator finds)", terms.ToString());
        Assert.NotEqual(Value.Of(How), terms["price"]);
    }

    [Fact]
    public void It_is_worth_nothing_and_no_outcome_has_it()
    {
        var wants = Seller.Wants(Price.Worth(1, worst: 0, best: 10_000), Warranty.Worth(1, ("none", 5)));
        Assert.Equal(0, wants.Utility([Price.LeftOpen(How), Warranty.LeftOpen(How)]));
        Assert.Equal(wants.Utility([Price.Is(5_000)]), wants.Utility([Price.Is(5_000), Warranty.LeftOpen(How)]));
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000), Warranty.LeftOpen(How))).Talks;
        Assert.DoesNotContain(
            OutcomeSpace.Of(NegotiationDocument.From(talks)).Issues.SelectMany(issue => issue.Values),
            value => value.Kind == ValueKind.Open
        );
    }

    [Fact]
    public void It_is_written_and_read()
    {
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.LeftOpen(How))).Talks;
        var bytes = NegotiationJson.Write(NegotiationDocument.From(talks));
        Assert.Contains("\"open\": \"as the arbitrator finds\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(bytes, NegotiationJson.Write(NegotiationJson.ReadDocument(bytes)));
    }

    [Theory]
    [InlineData("""{ "open": 5 }""", "must be a string")]
    [InlineData("""{ "open": "so", "from": "2026-03-02", "to": "2026-03-03" }""", "belongs to a value without from and to")]
    public void It_says_how_and_nothing_else(string value, string problem) =>
        Assert.Contains(
            problem,
            Assert
                .Throws<DocumentException>(() =>
                    NegotiationJson.ReadMove(
                        Encoding.UTF8.GetBytes("{ \"type\": \"propose\", \"by\": \"a\", \"terms\": { \"x\": " + value + " } }")
                    )
                )
                .Message,
            StringComparison.Ordinal
        );
}
