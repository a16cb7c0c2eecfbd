using NodaTime;

namespace NegotiationModel;

/// <summary>The time zones that documents can name: those of the tz database.</summary>
internal static class TimeZones
{
    public static DateTimeZone? Find(string name) => name == "UTC" ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);

    // The database is not loaded for UTC.
    public static DateTimeZone Checked(DateTimeZone? zone, string name)
    {
        ArgumentNullException.ThrowIfNull(zone, name);
        return zone.Equals(DateTimeZone.Utc) || zone.Equals(Find(zone.Id))
            ? zone
            : throw new ArgumentException(
                $"The zone {Excerpt.Short(zone.Id)} is not that of the tz database: take one from DateTimeZoneProviders.Tzdb.",
                name
            );
    }
}
