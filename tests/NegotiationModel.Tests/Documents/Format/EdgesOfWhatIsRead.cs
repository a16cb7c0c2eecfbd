using System.Text;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>The last that is read, and the first that is not.</summary>
public class EdgesOfWhatIsRead
{
    [Theory]
    [InlineData("0.5", 100, true), InlineData("0.5", 101, false), InlineData("-0.5", 100, true), InlineData("-0.5", 101, false)]
    public void A_number_has_at_most_a_hundred_characters_whatever_it_is_worth(string number, int length, bool isRead)
    {
        number = number.PadRight(length, '0');
        var terms = Terms(number);
        Assert.Equal(
            isRead ? [] : ["$.terms.x: must be a number of at most 28 digits, or of 29 that a decimal holds"],
            terms.Problems.Select(Told)
        );
        Assert.Equal(isRead ? Value.Of(number[0] == '-' ? -0.5m : 0.5m) : null, terms.Move?.Terms[0].Value);
        var worth = Reservation(number);
        Assert.Equal(
            isRead ? [] : ["$.preferences[0].reservation: must be a number between -1e15 and 1e15, written in at most 100 characters"],
            worth.Problems.Select(Told)
        );
        Assert.Equal(
            isRead
                ? number[0] == '-'
                    ? -0.5
                    : 0.5
                : null,
            worth.Document?.Preferences[0].Reservation
        );
    }

    [Theory]
    [
        InlineData("1000000000000000", true),
        InlineData("1000000000000000.125", false),
        InlineData("-1000000000000000", true),
        InlineData("-1000000000000000.125", false)
    ]
    public void What_is_wanted_counts_up_to_1e15(string number, bool isRead) =>
        Assert.Equal(isRead, Reservation(number).Problems.Count == 0);

    // However many bytes each takes; what takes more than escapes of so many is not looked at.
    [Theory]
    [
        InlineData("x", 100_000, true),
        InlineData("x", 100_001, false),
        InlineData("x", 600_001, false),
        InlineData("\\u00e9", 100_000, true),
        InlineData("\\u00e9", 100_001, false),
        InlineData("\u20AC", 100_000, true),
        InlineData("\u20AC", 100_001, false)
    ]
    public void A_text_has_at_most_a_hundred_thousand_characters(string character, int length, bool isRead)
    {
        var json = $$"""{ "type": "state", "by": "a", "text": "{{string.Concat(Enumerable.Repeat(character, length))}}", "about": 7 }""";
        NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(json), out var problems);
        Assert.Equal(
            isRead ? ["$.about: must be a string"] : ["$.text: must not be longer than 100000 characters", "$.about: must be a string"],
            problems.Select(Told)
        );
        Assert.Equal(
            isRead ? length : null,
            (NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(json.Replace(", \"about\": 7", "", StringComparison.Ordinal)), out _))
                ?.Text!
                .Length
        );
    }

    [Theory]
    [
        InlineData("0001-01-03T00:00:00Z", true),
        InlineData("0001-01-02T23:59:59Z", false),
        InlineData("9999-12-30T00:00:00Z", true),
        InlineData("9999-12-30T00:00:01Z", false)
    ]
    [
        InlineData("0001-01-02T06:00:00-18:00", true),
        InlineData("0001-01-02T05:59:59-18:00", false),
        InlineData("9999-12-30T18:00:00+18:00", true),
        InlineData("9999-12-30T18:00:01+18:00", false)
    ]
    [InlineData("0001-01-03", true), InlineData("0001-01-02", false), InlineData("9999-12-28", true), InlineData("9999-12-29", false)]
    [
        InlineData("0001-01-03T00:00", true),
        InlineData("0001-01-02T23:59", false),
        InlineData("9999-12-28T23:59", true),
        InlineData("9999-12-29T00:00", false)
    ]
    public void The_first_and_the_last_times(string text, bool isRead) =>
        Assert.Equal(isRead, NegotiationJson.ReadMoveTime(text, DateTimeZone.Utc) is not null);

    [Theory]
    [
        InlineData("2026-03-02"),
        InlineData("0001-01-01"),
        InlineData("9999-12-31"),
        InlineData("0000-12-31"),
        InlineData("-0044-03-15"),
        InlineData("-9998-01-01")
    ]
    public void A_source_may_be_as_old_as_a_date_can_say(string date)
    {
        var move = NegotiationJson.ReadMove(Citing(date));
        Assert.Equal(
            date,
            move.Citations[0].Published!.Value.ToString("uuuu'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(move, NegotiationJson.ReadMove(NegotiationJson.Write(move)));
    }

    [Theory]
    [
        InlineData(""),
        InlineData("long ago"),
        InlineData("2026-02-29"),
        InlineData("2026-3-2"),
        InlineData("2026-03-02T09:00:00Z"),
        InlineData("-0044-02-30")
    ]
    public void What_is_no_date_is_none(string date)
    {
        Assert.Null(NegotiationJson.TryReadMove(Citing(date), out var problems));
        Assert.Equal(["$.citations[0].published: must be a date such as 2026-03-02"], problems.Select(Told));
    }

    // Skipped whole, whatever stands there; the names after it are read again.
    [Theory]
    [InlineData("1"), InlineData("{ \"a\": 1 }"), InlineData("[ [ ] ]")]
    public void What_carries_a_weight_must_have_a_name(string weight)
    {
        var (document, problems) = Document(
            "\"preset\": \"diplomacy\", \"acceptance\": { \"weights\": { \"a\": 2, \"\": "
                + weight
                + ", \"b\": false }, \"threshold\": 2 }",
            ""
        );
        Assert.Null(document);
        Assert.Equal(
            ["$.protocol.acceptance.weights[\"\"]: an id must not be empty", "$.protocol.acceptance.weights.b: must be a number"],
            problems.Select(Told)
        );
    }

    private static byte[] Citing(string date) =>
        Encoding.UTF8.GetBytes($$"""{ "type": "state", "by": "a", "citations": [ { "source": "news", "published": "{{date}}" } ] }""");

    private static (Move.Propose? Move, ValueList<DocumentProblem> Problems) Terms(string number) =>
        (
            (Move.Propose?)
                NegotiationJson.TryReadMove(
                    Encoding.UTF8.GetBytes($$"""{ "type": "propose", "by": "a", "terms": { "x": {{number}} } }"""),
                    out var problems
                ),
            problems
        );

    private static (NegotiationDocument? Document, ValueList<DocumentProblem> Problems) Reservation(string number) =>
        Document(
            "\"preset\": \"diplomacy\"",
            "\"preferences\": [ { \"party\": \"a\", \"reservation\": " + number + ", \"interests\": [] } ],"
        );

    private static (NegotiationDocument? Document, ValueList<DocumentProblem> Problems) Document(string protocol, string preferences) =>
        (
            NegotiationJson.TryReadDocument(
                Encoding.UTF8.GetBytes(
                    $$"""
                    {
                      "format": "negotiation/1", "id": "t", "convened": "2026-03-02T09:00:00Z", "protocol": { {{protocol}} },
                      "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ], "agenda": [], {{preferences}} "moves": []
                    }
                    """
                ),
                out var problems
            ),
            problems
        );

    private static string Told(DocumentProblem problem) => $"{problem.Path}: {problem.Message}";
}
