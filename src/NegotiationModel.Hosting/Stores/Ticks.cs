using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>Instants as whole numbers that sort. What is due within a tick counts as due at its end, so that nothing is found
/// early.</summary>
internal static class Ticks
{
    public static long Of(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks();
        return NodaTime.Instant.FromUnixTimeTicks(ticks) < instant ? ticks + 1 : ticks;
    }

    public static Instant Instant(long ticks) => NodaTime.Instant.FromUnixTimeTicks(ticks);

    /// <summary>An instant as it comes back from a store.</summary>
    public static Instant? Whole(Instant? instant) => instant is { } given ? Instant(Of(given)) : null;
}
