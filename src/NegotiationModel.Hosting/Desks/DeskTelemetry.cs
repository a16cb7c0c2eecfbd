using System.Diagnostics;
using NegotiationModel.Telemetry;

namespace NegotiationModel.Hosting;

/// <summary>The spans of the desk, from the library's own source: one around a move, one around keeping it; between them that of the
/// ruling.</summary>
internal static class DeskTelemetry
{
    private static readonly ActivitySource Source = new(
        NegotiationTelemetry.Name,
        typeof(DeskTelemetry).Assembly.GetName().Version?.ToString(3)
    );

    public static Activity? Begin(string name, string id) => Source.StartActivity(name)?.SetTag("negotiation.id", id);
}
