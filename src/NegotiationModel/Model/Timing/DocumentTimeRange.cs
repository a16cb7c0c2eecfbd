using NodaTime;

namespace NegotiationModel;

/// <summary>The instants that documents can hold: far enough from both ends of the calendar that zones, spans and limits stay inside
/// it.</summary>
internal static class DocumentTimeRange
{
    public static readonly Instant Earliest = Instant.FromUtc(1, 1, 3, 0, 0),
        Latest = Instant.FromUtc(9999, 12, 30, 0, 0);

    public static bool Contains(Instant instant) => instant >= Earliest && instant <= Latest;

    public static Instant Checked(Instant instant, string name) => Contains(instant) ? instant : throw Beyond(instant, name);

    public static Instant? Checked(Instant? instant, string name) => instant is { } given ? Checked(given, name) : null;

    private static ArgumentOutOfRangeException Beyond(Instant instant, string name) =>
        new(name, instant, $"A time lies between {Earliest} and {Latest}. A limit that never comes is left out.");
}
