using NodaTime;

namespace NegotiationModel;

/// <summary>When a day begins.</summary>
internal static class StartOfDay
{
    /// <summary>Its first instant in a zone. A day that the zone left out, as Apia did in 2011, begins with the next.</summary>
    public static Instant Of(LocalDate day, DateTimeZone zone)
    {
        var midnight = zone.MapLocal(day.AtMidnight());
        return midnight.Count > 0 ? midnight.First().ToInstant() : midnight.LateInterval.Start;
    }
}
