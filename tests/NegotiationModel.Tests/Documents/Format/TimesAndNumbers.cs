using System.Text;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

public class TimesAndNumbers
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    [Theory]
    [InlineData("2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02T11:00:00+02:00", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02T11:00:00", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02T11:00", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02", "2026-03-01T22:00:00Z")]
    [InlineData("2026-03-29T03:30:00", "2026-03-29T01:30:00Z")] // in the gap of spring: moved on
    [InlineData("2026-10-25T03:30:00", "2026-10-25T00:30:00Z")] // twice in autumn: the earlier
    public void Times_are_read_in_the_documents_zone(string text, string instant) =>
        Assert.Equal(instant, NegotiationJson.ReadMoveTime(text, Kyiv)?.ToString("uuuu-MM-ddTHH:mm:ss'Z'", null));

    [Theory]
    [
        InlineData("9999-12-31T23:59:59-18:00"),
        InlineData("-9998-01-01T00:00:00+18:00"),
        InlineData("yesterday"),
        InlineData("2026-02-29"),
        InlineData("2026-03-02T25:00:00Z"),
        InlineData("9999-12-31T23:59:59Z"),
        InlineData("0001-01-01"),
        InlineData("")
    ]
    public void What_is_no_time_is_none(string text) =>
        Assert.Equal((null, null), (NegotiationJson.ReadMoveTime(text, Kyiv), NegotiationJson.ReadLimit(text, Kyiv)));

    [Theory]
    [InlineData("2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02T11:00:00+02:00", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02T11:00", "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-02", "2026-03-02T22:00:00Z")]
    [InlineData("2026-03-29", "2026-03-29T21:00:00Z")] // a day of 23 hours
    [InlineData("9999-12-28", "9999-12-28T22:00:00Z")]
    public void A_day_as_a_limit_includes_that_day(string text, string instant) =>
        Assert.Equal(instant, NegotiationJson.ReadLimit(text, Kyiv)?.ToString("uuuu-MM-ddTHH:mm:ss'Z'", null));

    [Fact]
    public void A_limit_is_read_as_documents_read_it()
    {
        var talks = Negotiation.Convene(new(), [Party.Principal("a"), Party.Principal("b")], [Issue.Money("price", "EUR")]);
        var json = Encoding
            .UTF8.GetString(NegotiationJson.Write(talks))
            .Replace("\"moves\"", "\"deadline\": \"2026-03-05\", \"moves\"", StringComparison.Ordinal);
        Assert.Equal(NegotiationJson.ReadLimit("2026-03-05", DateTimeZone.Utc), NegotiationJson.Read(json).Setting.Deadline);
    }

    // Apia went from the 29th straight to the 31st.
    [Theory]
    [
        InlineData("2011-12-30", false),
        InlineData("2011-12-31", false),
        InlineData("2011-12-29", true),
        InlineData("2011-12-30T00:00", false)
    ]
    public void A_day_that_a_zone_left_out_begins_with_the_next(string text, bool isLimit) =>
        Assert.Equal(
            Instant.FromUtc(2011, 12, 30, 10, 0),
            DocumentTimes.Read(text, DateTimeZoneProviders.Tzdb["Pacific/Apia"], isLimit)?.Instant
        );

    [Theory]
    [
        InlineData("7500", "7500"),
        InlineData("7500.50", "7500.5"),
        InlineData("1e3", "1000"),
        InlineData("-0", "0"),
        InlineData("0.10e1", "1"),
        InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001"),
        InlineData("12345678901234567890", "12345678901234567890"),
        InlineData("-9223372036854775808", "-9223372036854775808"),
        InlineData("12345678901234567890123456789", "12345678901234567890123456789"),
        InlineData("-79228162514264337593543950335", "-79228162514264337593543950335"),
        InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335"),
        InlineData("2666.6666666666666666666666667", "2666.6666666666666666666666667"),
        InlineData("7e28", "70000000000000000000000000000"),
        InlineData("1E-28", "0.0000000000000000000000000000000001")
    ]
    public void Numbers_are_exact_and_written_shortest(string read, string written)
    {
        var move = NegotiationJson.ReadMove(Encoding.UTF8.GetBytes($"{{\"type\":\"propose\",\"by\":\"a\",\"terms\":{{\"x\":{read}}}}}"));
        var text = Encoding.UTF8.GetString(NegotiationJson.Write(move));
        Assert.Equal(
            read == "1E-28" ? "0.0000000000000000000000000001" : written,
            text[(text.IndexOf("\"x\":", StringComparison.Ordinal) + 4)..^2]
        );
    }

    [Theory]
    [
        InlineData("1e29"),
        InlineData("1e-29"),
        InlineData("79228162514264337593543950336"),
        InlineData("7.9228162514264337593543950336"),
        InlineData("99999999999999999999999999999"),
        InlineData("1234567890123456789012345678.95"),
        InlineData("1e999999999999"),
        InlineData("0.00000000000000000000000000001")
    ]
    public void What_would_have_to_be_rounded_is_no_number(string number) =>
        Assert.Throws<DocumentException>(() =>
            NegotiationJson.ReadMove(Encoding.UTF8.GetBytes($"{{\"type\":\"propose\",\"by\":\"a\",\"terms\":{{\"x\":{number}}}}}"))
        );

    [Fact]
    public void A_bare_date_is_a_day_as_a_time_and_includes_that_day_as_a_limit()
    {
        var move = (Move.Propose)
            NegotiationJson.ReadMove("""{"type":"propose","by":"a","at":"2026-03-02","terms":{"x":1},"expires":"2026-03-04"}"""u8, Kyiv);
        Assert.Equal(
            (TimePrecision.Day, Instant.FromUtc(2026, 3, 1, 22, 0), Instant.FromUtc(2026, 3, 4, 22, 0)),
            (move.Precision, move.At, move.Expires)
        );
    }

    [Fact]
    public void A_move_without_a_time_shares_that_of_the_move_before()
    {
        var document = NegotiationJson.ReadDocument(
            """
            {
              "format": "negotiation/1", "id": "t", "convened": "2026-03-02T09:00:00Z", "protocol": "diplomacy",
              "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ], "agenda": [],
              "moves": [ { "type": "state", "by": "a" }, { "type": "state", "by": "b", "at": "2026-03-05", "precision": "week" }, { "type": "state", "by": "a" } ]
            }
            """u8
        );
        Assert.Equal(
            [Instant.FromUtc(2026, 3, 2, 9, 0), Instant.FromUtc(2026, 3, 5, 0, 0), Instant.FromUtc(2026, 3, 5, 0, 0)],
            document.Moves.Select(move => move.At!.Value)
        );
        Assert.Equal([TimePrecision.Exact, TimePrecision.Week, TimePrecision.Week], document.Moves.Select(move => move.Precision));
        Assert.All(document.Play(), ruling => Assert.True(ruling.IsPermitted));
    }

    // Only a bare date is a day.
    [Theory]
    [
        InlineData("2026-03-02", TimePrecision.Day),
        InlineData("2026-03-02T00:00", TimePrecision.Exact),
        InlineData("2026-03-02T00:00:00Z", TimePrecision.Exact),
        InlineData("2026-03-02T00:00:00.5Z", TimePrecision.Exact),
        InlineData("2026-03-02T00:00:00+00:00", TimePrecision.Exact)
    ]
    public void How_a_time_is_written_says_how_exact_it_is(string at, TimePrecision precision) =>
        Assert.Equal(
            precision,
            NegotiationJson.ReadMove(Encoding.UTF8.GetBytes($$"""{ "type": "state", "by": "a", "at": "{{at}}" }""")).Precision
        );

    [Fact]
    public void A_setting_reads_and_writes_by_itself()
    {
        var setting = Scenario.Find("coalition")!.Read().Setting;
        Assert.Equal(setting, NegotiationJson.ReadSetting(NegotiationJson.Write(setting)));
    }

    [Fact]
    public void Every_time_zone_is_read_again_as_it_was_written() =>
        Assert.All(
            DateTimeZoneProviders.Tzdb.Ids,
            id =>
            {
                var setting = Scenario.Find("coalition")!.Read().Setting with { TimeZone = DateTimeZoneProviders.Tzdb[id] };
                Assert.Equal(setting.TimeZone, NegotiationJson.ReadSetting(NegotiationJson.Write(setting)).TimeZone);
            }
        );

    [Fact]
    public void Every_move_reads_and_writes_by_itself() =>
        Assert.All(
            Scenario.All.SelectMany(one => one.Read().Moves),
            move => Assert.Equal(move, NegotiationJson.ReadMove(NegotiationJson.Write(move)))
        );
}
