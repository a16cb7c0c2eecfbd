// Logs rulings, and listens to the library's spans and counters with what the platform has in the box.
#:project ../NegotiationModel
#:package Microsoft.Extensions.Logging.Console@10.0.14

using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using NegotiationModel;
using NegotiationModel.Telemetry;

// An application with OpenTelemetry writes .AddSource(NegotiationTelemetry.Name) and .AddMeter(NegotiationTelemetry.Name) instead.
List<Activity> spans = [];
using var tracing = new ActivityListener
{
    ShouldListenTo = source => source.Name == NegotiationTelemetry.Name,
    Sample = (ref _) => ActivitySamplingResult.AllData,
    ActivityStopped = spans.Add,
};
ActivitySource.AddActivityListener(tracing);

var totals = new SortedDictionary<string, long>(StringComparer.Ordinal);
using var metering = new MeterListener();
metering.InstrumentPublished = (instrument, _) =>
{
    if (instrument.Meter.Name == NegotiationTelemetry.Name)
        metering.EnableMeasurementEvents(instrument);
};
metering.SetMeasurementEventCallback<long>(
    (instrument, by, tags, _) =>
    {
        var key = $"{instrument.Name} {Text(tags.ToArray())}";
        totals[key] = totals.GetValueOrDefault(key) + by;
    }
);
metering.Start();

Party seller = Party.Principal("seller"),
    buyer = Party.Principal("buyer");
var price = Issue.Money("price", "EUR");
var talks = Negotiation.Convene(new Setting(Protocol.AlternatingOffers, [seller, buyer], [price]) { Id = "bike" });

using (
    var logging = LoggerFactory.Create(builder =>
        builder.AddSimpleConsole(options => (options.SingleLine, options.ColorBehavior) = (true, LoggerColorBehavior.Disabled))
    )
)
{
    var log = logging.CreateLogger("Talks");
    foreach (
        var move in new Move[]
        {
            seller.Proposes(price.Is(900)),
            seller.Accepts("p1"),
            buyer.Proposes(price.Is(750)) with
            {
                CounterTo = "p1",
            },
            seller.Accepts("p2"),
        }
    )
    {
        var ruling = talks.RuleWithTelemetry(move); // as Rule, and tells those who listen
        talks = ruling.Talks;
        if (ruling.Refusal is { } refusal)
            log.Refused(move.Kind, move.By, refusal.Code, refusal.Message);
        else
            log.Allowed(ruling.Move.Kind, move.By, talks.Status);
    }
}

foreach (var span in spans)
    Console.WriteLine($"{span.OperationName}: {Text(span.TagObjects)}");
foreach (var (counter, total) in totals)
    Console.WriteLine($"{total} {counter}");

static string Text(IEnumerable<KeyValuePair<string, object?>> tags) =>
    string.Join(
        ", ",
        tags.Select(tag =>
            $"{tag.Key.Replace("negotiation.", "")}={(tag.Value is string[] several ? string.Join("; ", several) : tag.Value)}"
        )
    );

static partial class Messages
{
    [LoggerMessage(1, LogLevel.Information, "{Kind} by {Party}: {Status}")]
    public static partial void Allowed(this ILogger log, MoveKind kind, PartyId party, NegotiationStatus status);

    [LoggerMessage(2, LogLevel.Warning, "{Kind} by {Party} refused ({Code}): {Reason}")]
    public static partial void Refused(this ILogger log, MoveKind kind, PartyId party, RefusalCode code, string reason);
}
