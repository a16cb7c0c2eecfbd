using NodaTime;

namespace NegotiationModel;

/// <summary>The day, week, month or year around an imprecise instant, and where days begin.</summary>
internal static class DateSpan
{
    private static readonly Instant First = Instant.MinValue + NodaTime.Duration.FromDays(800),
        Last = Instant.MaxValue - NodaTime.Duration.FromDays(800);

    /// <summary>When an instant that is not exact counts: at the start of its span, or at <paramref name="now"/> where that is later within
    /// it.</summary>
    public static Instant Effective(Instant at, TimePrecision precision, DateTimeZone zone, Instant now)
    {
        if (at < First || at > Last)
            return at;
        var start = Start(at, precision, zone);
        return now > start && now <= Last && Start(now, precision, zone) == start ? now : start;
    }

    private static Instant Start(Instant at, TimePrecision precision, DateTimeZone zone)
    {
        var day = at.InZone(zone).Date;
        var first = precision switch
        {
            TimePrecision.Week => day.PlusDays(1 - (int)day.DayOfWeek),
            TimePrecision.Month => day.PlusDays(1 - day.Day),
            TimePrecision.Year => day.PlusDays(1 - day.DayOfYear),
            _ => day,
        };
        return StartOfDay(first, zone);
    }

    /// <summary>When a day begins. One that a zone left out, as Apia did in 2011, begins with the next.</summary>
    public static Instant StartOfDay(LocalDate day, DateTimeZone zone)
    {
        var midnight = zone.MapLocal(day.AtMidnight());
        return midnight.Count > 0 ? midnight.First().ToInstant() : midnight.LateInterval.Start;
    }
}
