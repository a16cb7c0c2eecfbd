using System.Collections.Concurrent;
using System.Diagnostics;
using NegotiationModel.Telemetry;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Desks;

public sealed class TelemetryOfADesk
{
    [Fact]
    public async Task Spans_the_move_its_ruling_and_keeping_it()
    {
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == NegotiationTelemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var desk = new NegotiationDesk(new MemoryStore());
        await desk.TryConveneAsync(Talks.Car("watched"));
        await desk.MakeAsync("watched", new("seller"), Talks.Offer());
        var spans = ended.Where(one => Equals(one.GetTagItem("negotiation.id"), "watched")).ToList();
        Assert.Equal(["negotiation.rule", "negotiation.append", "negotiation.move"], spans.Select(one => one.OperationName));
        Assert.Equal([spans[2].Id, spans[2].Id], spans[..2].Select(one => one.ParentId));
    }
}
