using NegotiationModel.Lifecycles;
using NodaTime;

namespace NegotiationModel.Tool;

/// <summary>What play needs and takes longest to begin, made ready beside the reading of command line and document: time zones, state
/// machines, the console.</summary>
internal static class Warmup
{
    public static void Start() => new Thread(Warm) { IsBackground = true }.Start();

    private static void Warm()
    {
        _ = DateTimeZoneProviders.Tzdb;
        _ = Lifecycle.All;
        Console.OpenStandardOutput().Write([]);
    }
}
