using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>A time as documents write it: an instant, a local date-time or a bare date in the document's time zone.</summary>
/// <param name="Instant">When.</param>
/// <param name="IsDate">Whether it was a bare date.</param>
internal readonly record struct WrittenTime(Instant Instant, bool IsDate);

internal static class DocumentTimes
{
    // Far enough from both ends of the calendar that zones, spans and limits stay inside it.
    private static readonly LocalDate First = new(1, 1, 3),
        Last = new(9999, 12, 28);

    // Too late whatever its hour and offset; and the parsers of NodaTime before 3.3.7 throw at its hour 24.
    private const string LastDay = "9999-12-31";

    public static string Write(Instant instant) => InstantPattern.ExtendedIso.Format(instant);

    /// <summary>Reads a time; a bare date is the start of that day, or, as a limit, includes it. Null when it is none.</summary>
    public static WrittenTime? Read(string text, DateTimeZone zone, bool isLimit) =>
        IsoDates.Plain(text, stackalloc byte[IsoDates.Longest]) is { IsEmpty: false } plain && Read(plain, zone, isLimit) is { } time ? time
        : Day(text) is { } date ? Of(date, zone, isLimit)
        : text.StartsWith(LastDay, StringComparison.Ordinal) ? null
        : InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var instant) ? Inside(instant, false)
        : OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var offset) ? Inside(offset)
        : Local(text) is { } local && local.Date >= First && local.Date <= Last ? Inside(local.InZoneLeniently(zone).ToInstant(), false)
        : null;

    /// <summary>Reads a time in the form in which it is mostly written; null where it has another, or is none.</summary>
    public static WrittenTime? Read(ReadOnlySpan<byte> text, DateTimeZone zone, bool isLimit) =>
        IsoDates.Instant(text) is { } written ? Inside(written, false)
        : IsoDates.Date(text) is { } date ? Of(date, zone, isLimit)
        : null;

    /// <summary>Reads a bare date; null when it is none.</summary>
    public static LocalDate? Day(string text) => IsoDates.Day(text);

    private static WrittenTime? Of(LocalDate date, DateTimeZone zone, bool isLimit) =>
        date < First || date > Last ? null : Inside(StartOfDay.Of(isLimit ? date.PlusDays(1) : date, zone), true);

    private static LocalDateTime? Local(string text) =>
        LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var local)
        || LocalDateTimePattern.DateHourMinuteIso.Parse(text).TryGetValue(default, out local)
            ? local
            : null;

    // Far out, an offset may lead beyond the calendar.
    private static WrittenTime? Inside(OffsetDateTime time) =>
        time.Date < First.PlusDays(-1) || time.Date > Last.PlusDays(2) ? null : Inside(time.ToInstant(), false);

    private static WrittenTime? Inside(Instant instant, bool isDate) => DocumentTimeRange.Contains(instant) ? new(instant, isDate) : null;
}
