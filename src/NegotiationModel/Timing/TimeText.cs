using System.Globalization;
using NodaTime;

namespace NegotiationModel;

/// <summary>Times as minutes of a meeting give them: in the zone of the talks, and no more exact than they are known.</summary>
internal static class TimeText
{
    // Nearer to the ends of the calendar a zone might lead beyond it.
    private static readonly Instant First = Instant.MinValue + Duration.FromDays(2), Last = Instant.MaxValue - Duration.FromDays(2);

    public static string Of(Instant at, Precision precision, DateTimeZone zone)
    {
        if (at < First || at > Last)
            return at.ToString();
        var local = at.InZone(zone).LocalDateTime;
        return precision switch
        {
            Precision.Day => local.ToString("d MMM uuuu", CultureInfo.InvariantCulture),
            Precision.Week => "week of " + local.Date.PlusDays(1 - (int)local.DayOfWeek).ToString("d MMM uuuu", CultureInfo.InvariantCulture),
            Precision.Month => local.ToString("MMMM uuuu", CultureInfo.InvariantCulture),
            Precision.Year => local.ToString("uuuu", CultureInfo.InvariantCulture),
            _ => local.ToString("d MMM uuuu HH:mm", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A time of which only the instant is known: a day where it is the start of one.</summary>
    public static string Of(Instant at, DateTimeZone zone) =>
        Of(at, at > First && at < Last && at.InZone(zone).TimeOfDay == LocalTime.Midnight ? Precision.Day : Precision.Exact, zone);
}
