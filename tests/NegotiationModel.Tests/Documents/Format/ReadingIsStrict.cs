using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

public class ReadingIsStrict
{
    private const string Good = """
        {
          "format": "negotiation/1",
          "id": "t",
          "timeZone": "Europe/Kyiv",
          "convened": "2026-03-02T09:00:00Z",
          "deadline": "2026-03-09",
          "protocol": { "preset": "diplomacy", "acceptance": { "quorum": 2 } },
          "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ],
          "agenda": [ { "id": "price", "type": "money", "currency": "EUR", "min": 0, "max": 100 }, { "id": "how", "type": "choice", "options": ["x", "y"] } ],
          "moves": [
            { "type": "propose", "by": "a", "terms": { "price": 5 } },
            { "type": "accept", "by": "b", "proposal": "p1", "conditions": [ { "text": "soon" } ] }
          ]
        }
        """;

    [Fact]
    public void What_is_right_is_read() => Assert.Equal(2, Read(Good).Document!.Moves.Count);

    [Theory]
    [InlineData("\"id\": \"t\",", "\"id\": \"t\", \"colour\": 1,", "(3,24): $.colour: is not a known property here")]
    [InlineData("\"id\": \"t\",", "\"id\": \"t\", \"id\": \"u\",", "(3,20): $.id: stands twice")]
    [InlineData("\"id\": \"t\",", "", "(1,1): $: lacks the property id")]
    [InlineData("\"id\": \"t\",", "\"id\": 7,", "(3,9): $.id: must be a string")]
    [InlineData("\"id\": \"t\",", "\"id\": \"\",", "(3,9): $.id: must not be empty")]
    [InlineData("Europe/Kyiv", "Europe/Atlantis", "(4,15): $.timeZone: must be a time zone of the tz database, such as Europe/Kyiv")]
    [InlineData("2026-03-02T09:00:00Z", "2026-02-30T09:00:00Z", "(5,15): $.convened: must be a time")]
    [InlineData("2026-03-09", "2026-03-01", "(6,15): $.deadline: the deadline must be after the talks are convened")]
    [InlineData(
        "\"diplomacy\"",
        "\"war\"",
        "(7,27): $.protocol.preset: must be one of diplomacy, contract, bargaining, alternatingOffers, singleText"
    )]
    [InlineData("{ \"quorum\": 2 }", "{ \"quorum\": 0 }", "(7,66): $.protocol.acceptance.quorum: a quorum must be at least 1")]
    [InlineData("{ \"quorum\": 2 }", "{ \"quorum\": 2, \"threshold\": 3 }", "(7,54): $.protocol.acceptance: must be")]
    [InlineData(
        "{ \"quorum\": 2 }",
        "{ \"weights\": { \"z\": 1 }, \"threshold\": 1 }, \"joining\": false",
        "$.protocol.acceptance.weights.z: no party z is listed"
    )]
    [InlineData("\"acceptance\"", "\"ratifiers\": [\"z\"], \"acceptance\"", "$.protocol.ratifiers[0]: no party z is listed")]
    [InlineData("\"acceptance\"", "\"maxRounds\": 0, \"acceptance\"", "$.protocol.maxRounds: the number of rounds must be at least 1")]
    [InlineData("\"id\": \"b\"", "\"id\": \"a\"", "$.parties[1].id: the party a stands twice")]
    [InlineData(
        "\"id\": \"b\", \"role\": \"principal\"",
        "\"id\": \"b\", \"role\": \"observer\"",
        "$.parties: a table has at least two principals; 1 is listed"
    )]
    [InlineData("\"id\": \"b\", \"role\": \"principal\"", "\"id\": \"b\"", "$.parties[1]: lacks the property role")]
    [InlineData("\"min\": 0", "\"min\": 200", "$.agenda[0]: min is above max")]
    [InlineData("\"currency\": \"EUR\", ", "", "$.agenda[0]: lacks the property currency")]
    [InlineData(
        "\"currency\": \"EUR\"",
        "\"currency\": \"EUR\", \"options\": []",
        "$.agenda[0].options: is not a property of an issue of type money"
    )]
    [InlineData("\"type\": \"choice\"", "\"type\": \"vote\"", "$.agenda[1].type: must be one of choice, integer")]
    [InlineData("[\"x\", \"y\"]", "[\"x\", \"x\"]", "$.agenda[1]: an option stands twice")]
    [InlineData("[\"x\", \"y\"]", "[]", "$.agenda[1]: a choice needs at least one option")]
    [InlineData("\"id\": \"how\"", "\"id\": \"price\"", "$.agenda[1].id: the issue price stands twice")]
    [InlineData("\"type\": \"propose\"", "\"type\": \"dance\"", "(11,15): $.moves[0].type: must be one of propose")]
    [InlineData("\"type\": \"propose\", ", "", "(11,5): $.moves[0]: lacks the property type")]
    [InlineData(", \"terms\": { \"price\": 5 }", "", "(11,5): $.moves[0]: lacks the property terms")]
    [InlineData("{ \"price\": 5 }", "{ \"price\": 5, \"price\": 6 }", "$.moves[0].terms.price: stands twice")]
    [InlineData("{ \"price\": 5 }", "{ \"price\": null }", "$.moves[0].terms.price: must be a string, a number")]
    [InlineData(
        "{ \"price\": 5 }",
        "{ \"price\": 1e99 }",
        "$.moves[0].terms.price: must be a number of at most 28 digits, or of 29 that a decimal holds"
    )]
    [InlineData("{ \"price\": 5 }", "{ \"when\": { \"from\": \"2026-01-01\" } }", "$.moves[0].terms.when: lacks the property to")]
    [InlineData(
        "\"proposal\": \"p1\"",
        "\"proposal\": \"p1\", \"until\": \"2026-03-04\"",
        "(12,63): $.moves[1].until: is not a property of a move of type accept"
    )]
    [InlineData(
        "{ \"price\": 5 }",
        "{ \"price\": 5 }, \"exit\": \"sometimes\"",
        "$.moves[0].exit: must be never, atWill, or an object with the property notice or failing"
    )]
    [InlineData(
        "{ \"price\": 5 }",
        "{ \"price\": 5 }, \"exit\": { \"notice\": \"P3M\", \"after\": \"P1D\" }",
        "$.moves[0].exit.after: is not a known property here"
    )]
    [InlineData("{ \"price\": 5 }", "{ \"price\": 5 }, \"between\": []", "$.moves[0].between: must name the parties")]
    [InlineData("\"soon\"", "\"soon\", \"tests\": [ { \"atLeast\": 4, \"of\": \"roll\" } ]", "$.moves[1].conditions[0].tests[0]: must be")]
    [InlineData("\"soon\"", "\"soon\", \"tests\": [ { \"atLeast\": 4, \"turnout\": 1 } ]", "$.moves[1].conditions[0].tests[0]: must be")]
    [InlineData(
        "\"soon\"",
        "\"soon\", \"tests\": [ { \"atLeast\": 1.5 } ]",
        "tests[0].atLeast: must be a whole number from 0 to 1000000000000"
    )]
    [InlineData(
        "\"soon\"",
        "\"soon\", \"tests\": [ { \"atLeast\": -1 } ]",
        "tests[0].atLeast: must be a whole number from 0 to 1000000000000"
    )]
    [InlineData("\"soon\"", "\"soon\", \"tests\": [ { \"atLeast\": 1000000000001 } ]", "tests[0].atLeast: must be a whole number from 0")]
    [InlineData("\"soon\"", "\"soon\", \"asks\": \"status\", \"status\": { \"is\": [ \"met\" ] }", "status: lacks the property subject")]
    [InlineData("\"soon\"", "\"soon\", \"asks\": \"status\", \"status\": { \"subject\": \"a1\" }", "status: lacks the property is")]
    [InlineData("\"soon\"", "\"\\ud800\"", "$.moves[1].conditions[0].text: must be valid text")]
    [InlineData(
        "negotiation/1",
        "negotiation/2",
        "(2,13): $.format: the format negotiation/2 is newer than this reader, which knows negotiation/1"
    )]
    [InlineData("negotiation/1", "talks/1", "(2,13): $.format: must be negotiation/1")]
    [InlineData("\"moves\": [", "\"moves\": [ // nothing", "this is not JSON")]
    [InlineData("[ { \"text\": \"soon\" } ]", "[ { \"text\": \"soon\" }, ]", "this is not JSON")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string told)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        var (document, problems) = Read(Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Null(document);
        Assert.Contains(told, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var text = Good.Replace("\"id\": \"t\"", "\"id\": 7")
            .Replace("\"EUR\"", "3")
            .Replace("\"propose\"", "\"dance\"")
            .Replace("\"soon\"", "false");
        Assert.Equal(
            ["$.id", "$.agenda[0].currency", "$.moves[0].type", "$.moves[1].conditions[0].text"],
            Read(text).Problems.Select(problem => problem.Path)
        );
    }

    [Fact]
    public void What_is_wrong_before_the_text_breaks_has_its_place()
    {
        var text = Good.Replace("\"proposal\": \"p1\"", "\"proposal\": \"p1\", \"until\": \"2026-03-04\"")[..^4];
        Assert.Equal(
            [(12, 63, "$.moves[1].until"), (13, 2, "$")],
            Read(text).Problems.Select(problem => (problem.Line, problem.Column, problem.Path))
        );
    }

    [Fact]
    public void A_newer_format_is_one_error_and_nothing_else_is_read() =>
        Assert.Single(Read("""{ "id": 7, "format": "negotiation/9", "colour": [1, 2""").Problems);

    [Fact]
    public void The_order_of_properties_makes_no_difference()
    {
        var zoneLast = Good.Replace("  \"timeZone\": \"Europe/Kyiv\",\n", "")
            .Replace("\n  ]\n}", "\n  ],\n  \"timeZone\": \"Europe/Kyiv\"\n}");
        Assert.NotEqual(Good, zoneLast);
        Assert.Equal(Read(Good).Document!.Setting.Deadline, Read(zoneLast).Document!.Setting.Deadline);
    }

    [Theory]
    [InlineData("{ \"all\": [ ", " ] }")]
    [InlineData("{ \"any\": [ ", " ] }")]
    [InlineData("{ \"in\": [ \"a\" ], \"need\": ", " }")]
    public void Rules_are_nested_sixteen_deep_and_no_deeper(string begin, string end)
    {
        static string Times(string part, int more) => string.Concat(Enumerable.Repeat(part, more));
        string Nested(int more) =>
            Good.Replace("{ \"quorum\": 2 }", Times(begin, more) + "{ \"quorum\": 1 }" + Times(end, more), StringComparison.Ordinal);
        Assert.Empty(Read(Nested(15)).Problems);
        Assert.Contains(
            "must not be nested deeper than 16 rules",
            Assert.Single(Read(Nested(16)).Problems).ToString(),
            StringComparison.Ordinal
        );
    }

    private static (NegotiationDocument? Document, ValueList<DocumentProblem> Problems) Read(string text) =>
        (NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(text), out var problems), problems);
}
