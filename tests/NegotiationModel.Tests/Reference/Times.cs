using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Tests.Reference;

internal static class Times
{
    private static readonly OffsetDateTimePattern[] WithOffset = Array.ConvertAll(
        ["uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<G>", "uuuu-MM-dd'T'HH:mmo<G>"],
        OffsetDateTimePattern.CreateWithInvariantCulture
    );

    private static readonly LocalDateTimePattern[] WithoutOffset = Array.ConvertAll(
        ["uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFF", "uuuu-MM-dd'T'HH:mm"],
        LocalDateTimePattern.CreateWithInvariantCulture
    );

    /// <summary>A time as <c>at</c> or <c>convened</c>, with the precision it has unless one is given.</summary>
    public static (Instant Instant, string Precision) Moment(string text, DateTimeZone zone)
    {
        if (Date(text) is { } date)
        {
            return (date.AtStartOfDayInZone(zone).ToInstant(), "day");
        }

        return (InstantOrLocal(text, zone), "exact");
    }

    /// <summary>A time as a limit: a bare date includes that day.</summary>
    public static Instant Limit(string text, DateTimeZone zone)
    {
        if (Date(text) is { } date)
        {
            return date.PlusDays(1).AtStartOfDayInZone(zone).ToInstant();
        }

        return InstantOrLocal(text, zone);
    }

    /// <summary>An imprecise instant stands for the start of its span, or for the last move's instant where that is
    /// later within the same span.</summary>
    public static Instant Resolve(Instant instant, string precision, DateTimeZone zone, Instant last)
    {
        if (precision == "exact")
        {
            return instant;
        }

        LocalDate day = instant.InZone(zone).Date;
        LocalDate first;
        LocalDate next;
        switch (precision)
        {
            case "day":
                first = day;
                next = first.PlusDays(1);
                break;
            case "week":
                first = day;
                while (first.DayOfWeek != IsoDayOfWeek.Monday)
                {
                    first = first.PlusDays(-1);
                }

                next = first.PlusDays(7);
                break;
            case "month":
                first = new LocalDate(day.Year, day.Month, 1);
                next = first.PlusMonths(1);
                break;
            default:
                first = new LocalDate(day.Year, 1, 1);
                next = first.PlusYears(1);
                break;
        }

        Instant start = first.AtStartOfDayInZone(zone).ToInstant();
        Instant end = next.AtStartOfDayInZone(zone).ToInstant();
        return last > start && last < end ? last : start;
    }

    /// <summary>Calendar arithmetic in a zone.</summary>
    public static Instant Add(Instant from, Period length, DateTimeZone zone) =>
        (from.InZone(zone).LocalDateTime + length).InZoneLeniently(zone).ToInstant();

    public static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    public static string Date(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static LocalDate? Date(string text)
    {
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text);
        return date.Success ? date.Value : null;
    }

    private static Instant InstantOrLocal(string text, DateTimeZone zone)
    {
        foreach (OffsetDateTimePattern pattern in WithOffset)
        {
            ParseResult<OffsetDateTime> exact = pattern.Parse(text);
            if (exact.Success)
            {
                return exact.Value.ToInstant();
            }
        }

        foreach (LocalDateTimePattern pattern in WithoutOffset)
        {
            ParseResult<LocalDateTime> local = pattern.Parse(text);
            if (local.Success)
            {
                return local.Value.InZoneLeniently(zone).ToInstant();
            }
        }

        throw new FormatException($"'{text}' is no time.");
    }
}
