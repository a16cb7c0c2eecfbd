using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

public class ReadingOneMove
{
    [Fact]
    public void A_move_is_read_by_itself_in_the_zone_of_its_talks()
    {
        var move = NegotiationJson.TryReadMove(
            """{ "type": "reject", "by": "a", "at": "2026-03-02T09:00", "proposal": "p1" }"""u8,
            out var problems,
            NodaTime.DateTimeZoneProviders.Tzdb["Europe/Kyiv"]
        );
        Assert.Empty(problems);
        Assert.Equal(new Move.Reject("a", "p1") { At = NodaTime.Instant.FromUtc(2026, 3, 2, 7, 0) }, move);
    }

    [Fact]
    public void A_kind_may_be_written_with_escapes() =>
        Assert.Equal(new Move.Resume("a"), NegotiationJson.ReadMove("""{ "type": "\u0072esum\u0065", "by": "\u0061" }"""u8.ToArray()));

    [Fact]
    public void Everything_that_is_wrong_with_a_move_is_told_with_its_place()
    {
        var json = Encoding.UTF8.GetBytes("{ \"type\": \"accept\",\n  \"by\": 7, \"offer\": \"p1\" }");
        Assert.Null(NegotiationJson.TryReadMove(json, out var problems));
        Assert.Equal(
            [
                "(1,1): $: lacks the property proposal",
                "(2,9): $.by: must be a string",
                "(2,21): $.offer: is not a known property here. Known are proposal, terms, issues, conditions, counter, agreement, type, "
                    + "by, through, at, precision, text, citations",
            ],
            problems.Select(one => one.ToString())
        );
        Assert.Equal(problems, Assert.Throws<DocumentException>(() => NegotiationJson.ReadMove(json)).Problems);
    }

    [Theory]
    [
        InlineData("acept", "(1,11): $.type: must be one of ", ", unlike \"acept\". Did you mean accept?"),
        InlineData("dance", "(1,11): $.type: must be one of ", ", unlike \"dance\""),
        InlineData("a kind of move that is much longer than any other", "(1,11): $.type: must be one of ", ", setLimit, abstain")
    ]
    public void A_mistyped_kind_is_told_with_the_one_that_is_meant(string kind, string begin, string end)
    {
        var json = Encoding.UTF8.GetBytes($"{{ \"type\": \"{kind}\", \"by\": \"a\" }}");
        var told = Assert.Single(Assert.Throws<DocumentException>(() => NegotiationJson.ReadMove(json)).Problems).ToString();
        Assert.StartsWith(begin, told, StringComparison.Ordinal);
        Assert.EndsWith(end, told, StringComparison.Ordinal);
    }

    [Theory]
    [
        InlineData(""),
        InlineData("[]"),
        InlineData("{ \"type\": \"resume\", \"by\": \"a\" } {}"),
        InlineData("{ \"type\": \"resume\", \"by\": \"a\", }")
    ]
    public void What_is_no_move_is_none(string json)
    {
        Assert.Null(NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(json), out var problems));
        Assert.Single(problems);
    }

    [Theory]
    [
        InlineData("undertake", "", "is left out: a promise is free"),
        InlineData("require", "", "must be free, or left out, since the condition hangs on nothing"),
        InlineData("require", ", \"replaces\": \"c1\"", "is left out: a substitute is of the kind of the old condition")
    ]
    public void What_hangs_on_nothing_or_where_another_did_says_no_other_kind(string type, string replaces, string problem)
    {
        foreach (var kind in new[] { "precedent", "subsequent" })
        {
            var json = $$"""{ "type": "{{type}}", "by": "a", "conditions": [ { "kind": "{{kind}}" } ]{{replaces}} }""";
            Assert.Null(NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(json), out var problems));
            Assert.Equal(("$.conditions[0].kind", problem), (Assert.Single(problems).Path, problems[0].Message));
        }
    }

    [Fact]
    public void Names_are_those_that_documents_use()
    {
        Assert.Equal(
            ("ownProposal", "agreedInPrinciple"),
            (NegotiationJson.Name(RefusalCode.OwnProposal), NegotiationJson.Name(NegotiationStatus.ConditionallyAccepted))
        );
        Assert.All(
            Scenario.Find("coalition")!.Read().Moves,
            move =>
                Assert.StartsWith(
                    $"{{\"type\":\"{NegotiationJson.Name(move.Kind)}\"",
                    Encoding.UTF8.GetString(NegotiationJson.Write(move)),
                    StringComparison.Ordinal
                )
        );
    }
}
