using System.Globalization;
using NodaTime;

namespace NegotiationModel;

/// <summary>Times as minutes of a meeting give them: in the zone of the talks, and no more exact than they are known.</summary>
internal static class TimeText
{
    private static readonly DateTimeFormatInfo English = CultureInfo.InvariantCulture.DateTimeFormat;

    // Nearer to the ends of the calendar a zone might lead beyond it.
    private static readonly Instant First = Instant.MinValue + Duration.FromDays(2), Last = Instant.MaxValue - Duration.FromDays(2);

    public static string Of(Instant at, Precision precision, DateTimeZone zone)
    {
        if (!IsWithin(at))
            return at.ToString();
        var local = at.InZone(zone).LocalDateTime;
        return precision switch
        {
            Precision.Day => Day(local.Date),
            Precision.Week => "week of " + Day(local.Date.PlusDays(1 - (int)local.DayOfWeek)),
            Precision.Month => $"{English.GetMonthName(local.Month)} {Year(local.Date)}",
            Precision.Year => Year(local.Date),
            _ => $"{Day(local.Date)} {local.Hour:00}:{local.Minute:00}",
        };
    }

    /// <summary>A time of which only the instant is known: a day where it is the start of one.</summary>
    public static string Of(Instant at, DateTimeZone zone) =>
        Of(at, IsWithin(at) && at.InZone(zone).TimeOfDay == LocalTime.Midnight ? Precision.Day : Precision.Exact, zone);

    private static bool IsWithin(Instant at) => at >= First && at <= Last;

    private static string Day(LocalDate date) => $"{date.Day} {English.GetAbbreviatedMonthName(date.Month)} {Year(date)}";

    private static string Year(LocalDate date) => date.Year.ToString("0000", CultureInfo.InvariantCulture);
}
