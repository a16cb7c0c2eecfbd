using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Wounds to times: days that are not, the ends of the calendar, zones and their gaps, limits that are over before they
/// begin.</summary>
internal static class DateWounds
{
    private static readonly string[] Names = ["at", "convened", "deadline", "expires", "firmUntil", "due", "until", "published"];

    private static readonly string[] Times =
    [
        "2024-02-29",
        "2025-02-29",
        "1900-02-29",
        "2000-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "2026-1-2",
        "2026-03-02T09",
        "2026-03-02T24:00:00Z",
        "2026-03-02T24:00:01Z",
        "2026-12-31T24:00",
        "2026-06-30T23:59:60Z",
        "2026-03-02T09:00:00+14:00",
        "2026-03-02T09:00:00-18:00",
        "2026-03-02T09:00:00+18:01",
        "2026-03-02T09:00:00+00",
        "2026-03-02T09:00:00-00:00",
        "2026-03-02T09:00:00",
        "2026-03-02 09:00:00Z",
        "2026-03-02t09:00:00z",
        "2026-03-02T09:00:00.123456789Z",
        "2026-03-02T09:00:00.1234567890Z",
        "2026-03-02T09:00:00,5Z",
        "9999-12-31T23:59:59-18:00",
        "9999-12-31T23:59:59Z",
        "9999-12-31T24:00:00Z",
        "9999-12-28",
        "9999-12-29T23:59:59Z",
        "9999-12-31",
        "10000-01-01",
        "0001-01-01",
        "0001-01-03",
        "0001-01-03T00:00:00Z",
        "0000-01-01",
        "-0001-06-01",
        "-9998-01-01T00:00:00+18:00",
        "-9998-01-01T00:00:00Z",
        "1582-10-10",
        "2011-12-29",
        "2011-12-30",
        "2011-12-30T12:00:00",
        "1993-08-21",
        "1844-12-31",
        "2026-03-29T03:30:00",
        "2026-10-25T03:30:00",
        "now",
        "",
        "0",
        "1772442000",
        "2026-W10-1",
        "2026-061",
        "2026",
        "٢٠٢٦-٠٣-٠٢",
        "2026-03-02T09:00:00[Europe/Kyiv]",
    ];

    private static readonly string[] Zones =
    [
        "UTC",
        "utc",
        "Etc/UTC",
        "GMT",
        "Z",
        "Europe/Kyiv",
        "Europe/Kiev",
        "europe/kyiv",
        "Europe/Atlantis",
        "Pacific/Apia",
        "Pacific/Kwajalein",
        "Asia/Manila",
        "America/New_York",
        "Africa/Monrovia",
        "Asia/Kathmandu",
        "Antarctica/Troll",
        "UTC+03",
        "UTC+03:30:15",
        "UTC-18",
        "UTC+18",
        "UTC+19",
        "UTC-00:00",
        "EST5EDT",
        "Europe/Kyiv\0",
        "../../etc/passwd",
        "",
    ];

    private static readonly string[] Periods =
    [
        "P30D",
        "P0D",
        "P",
        "PT",
        "P1W",
        "P7D",
        "-P1D",
        "P-1D",
        "P1Y2M3W4DT5H6M7S",
        "P1.5D",
        "PT0.000000001S",
        "P2147483647Y",
        "P2147483648Y",
        "P9223372036854775807D",
        "P9223372036854775808D",
        "PT9223372036854775807H",
        "PT9223372036854775807n",
        "P1D2Y",
    ];

    public static readonly Func<Text, byte[]>[] All =
    [
        Time,
        Time,
        Time,
        Time,
        text => text.Quote(text.Any(JsonTokenType.String, "at", "convened"), text.Pick(Times)),
        text => text.Into(StructureWounds.Move(text), $"\"at\":\"{text.Pick(Times)}\""),
        text => text.Drop(text.Any(JsonTokenType.String, "at")),
        text => Precise(text, text.Drop(text.Any(JsonTokenType.String, "precision"))),
        text => Zoned(text, text.Drop(text.Any(JsonTokenType.String, "timeZone"))),
        text => Zoned(text, text.Drop(text.Any(JsonTokenType.String, "timeZone"))),
        Shifted,
        Shifted,
        text => Limited(text, "propose", text.Pick(["expires", "firmUntil"])),
        text => Limited(text, "suspend", "until"),
        text => text.Into(text.Any(JsonTokenType.StartObject, "conditions"), $"\"due\":\"{text.Pick(Times)}\""),
        text =>
            text.Quote(
                text.Any(spot => spot.Kind == JsonTokenType.String && text.Of(spot).StartsWith("\"P", StringComparison.Ordinal)),
                text.Pick(Periods)
            ),
    ];

    private static byte[] Time(Text text) => text.Quote(text.Any(JsonTokenType.String, Names), text.Pick(Times));

    private static byte[] Precise(Text text, byte[] bytes)
    {
        var rest = new Text(bytes, text.Random);
        return rest.Into(
            StructureWounds.Move(rest),
            $"\"precision\":\"{rest.Pick(["exact", "day", "week", "month", "year", "Day", "decade"])}\""
        );
    }

    private static byte[] Zoned(Text text, byte[] bytes)
    {
        var rest = new Text(bytes, text.Random);
        return rest.Into(rest.Any(spot => spot.Around < 0), $"\"timeZone\":{JsonSerializer.Serialize(rest.Pick(Zones))}");
    }

    // The same time some days earlier or later, without its zone, or as a bare date.
    private static byte[] Shifted(Text text)
    {
        if (
            text.Any(JsonTokenType.String, Names) is not { } spot
            || !DateTime.TryParse(
                text.Plain(spot),
                System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.AdjustToUniversal,
                out var time
            )
            || time.Year is 1 or 9999
        )
            return text.Bytes;
        return text.Quote(
            spot,
            time.AddHours(text.Random.Next(-100, 100))
                .ToString(
                    text.Pick([
                        "yyyy-MM-dd",
                        "yyyy-MM-ddTHH:mm",
                        "yyyy-MM-ddTHH:mm:ss",
                        "yyyy-MM-ddTHH:mm:ssZ",
                        "yyyy-MM-ddTHH:mm:ss+05:45",
                    ]),
                    System.Globalization.CultureInfo.InvariantCulture
                )
        );
    }

    private static byte[] Limited(Text text, string type, string name) =>
        text.Into(
            text.Any(spot =>
                spot is { Name: "moves", Kind: JsonTokenType.StartObject } && text.Inside(spot).Exists(one => text.Of(one) == $"\"{type}\"")
            ),
            $"\"{name}\":\"{text.Pick(Times)}\""
        );
}
