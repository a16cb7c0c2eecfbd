using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NegotiationModel.Tests.Talks.Telemetry;

/// <summary>Somebody who listens to the library's spans and counters for a while, as an exporter does.</summary>
internal sealed class Listening : IDisposable
{
    private readonly ActivityListener spans;
    private readonly MeterListener counters = new();

    public Listening(ActivitySamplingResult sampling = ActivitySamplingResult.AllData)
    {
        spans = new()
        {
            ShouldListenTo = source => source.Name == "NegotiationModel",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => sampling,
            ActivityStopped = Spans.Add,
        };
        ActivitySource.AddActivityListener(spans);
        counters.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name == "NegotiationModel")
                counters.EnableMeasurementEvents(instrument);
        };
        counters.SetMeasurementEventCallback<long>(
            (instrument, by, tags, _) => Counts.Add($"{instrument.Name} {instrument.Unit} +{by} {Text(tags.ToArray())}")
        );
        counters.Start();
    }

    public List<Activity> Spans { get; } = [];

    public List<string> Counts { get; } = [];

    public static string Text(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(", ", tags.Select(tag => $"{tag.Key}={(tag.Value is string[] list ? $"[{string.Join("; ", list)}]" : tag.Value)}"));

    public void Dispose()
    {
        spans.Dispose();
        counters.Dispose();
    }
}
