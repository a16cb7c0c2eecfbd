using NodaTime;

namespace NegotiationModel;

/// <summary>An instant of which only the day, the week, the month or the year is known: which exact one it stands for.</summary>
internal static class ImpreciseInstant
{
    private static readonly Instant First = Instant.MinValue + NodaTime.Duration.FromDays(800),
        Last = Instant.MaxValue - NodaTime.Duration.FromDays(800);

    /// <summary>The start of its span, or <paramref name="now"/>, when the last move was made, where that is later within it. Weeks start
    /// on Monday.</summary>
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
        return StartOfDay.Of(first, zone);
    }
}
