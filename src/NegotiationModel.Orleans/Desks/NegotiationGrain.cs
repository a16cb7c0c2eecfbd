using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.Logging;
using NegotiationModel.Hosting;
using NodaTime;

namespace NegotiationModel.Orleans;

/// <summary>
/// A desk for one negotiation, over the store of the silo. The cluster keeps one of it at a time; where for a moment there are two, the
/// store lets each place of the log be taken once.
/// </summary>
internal sealed class NegotiationGrain : Grain, INegotiationGrain, IRemindable
{
    private const string Due = "due";

    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1); // the shortest that there is
    private static readonly Duration Farthest = Duration.FromDays(30); // within what timers count

    private readonly NegotiationDesk desk;
    private readonly TimeProvider clock;
    private Instant reminded = Instant.MaxValue;

    public NegotiationGrain(NegotiationSiloOptions options, TimeProvider clock, ILogger<NegotiationDesk> logger)
    {
        this.clock = clock;
        desk = new(new RemindedStore(options.Store, RemindAsync), options.Desk, clock, logger);
    }

    private string Id => this.GetPrimaryKeyString();

    public async Task<bool> TryConveneAsync(string document, CancellationToken cancellationToken) =>
        await desk.TryConveneAsync(WireText.Document(document), cancellationToken);

    public async Task<News?> ReadAsync(int known, CancellationToken cancellationToken) =>
        await desk.FindAsync(Id, cancellationToken) is { } state
            ? NewsOf(state.Talks, state.Version, known, known < 0 ? state.InitialDocument : null)
            : null;

    public async Task<GrainAnswer> MakeAsync(SentMove sent, int known, CancellationToken cancellationToken)
    {
        var move =
            NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(sent.Move), out var problems)
            ?? throw new ArgumentException($"The move cannot be written, and read again: {problems}");
        RepresentativeId? representative = sent.Representative is { } through ? new(through) : null;
        var seat = new SeatId(sent.Party, representative);
        var answer = await desk.MakeAsync(Id, seat, move, sent.Key, sent.Seen, cancellationToken);
        if (answer.Ruling is not { } ruling)
            return new(answer.Outcome, answer.Version);
        var beginning = known < 0 ? (await desk.FindAsync(Id, cancellationToken))!.InitialDocument : null;
        return new(
            answer.Outcome,
            answer.Version,
            answer.IsRepeated,
            ruling.IsPermitted ? null : WireText.Of(ruling.Move),
            NewsOf(ruling.Talks, answer.Version, known, beginning)
        );
    }

    public async IAsyncEnumerable<Step> WatchAsync(int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var step in desk.WatchAsync(Id, after, cancellationToken))
            yield return new(step.Ruling is { } ruling ? WireText.Of(ruling.Move) : null, WireText.Of(step.Talks.Now));
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        var next = await desk.AdvanceAsync(Id);
        reminded = Instant.MaxValue;
        if (next is { } due)
            await RemindAsync(due);
        else if (await this.GetReminder(Due) is { } reminder)
            await this.UnregisterReminder(reminder);
    }

    // One that comes early finds nothing due, and is set again.
    private async Task RemindAsync(Instant due)
    {
        if (due >= reminded)
            return;
        var wait = Duration.Max(Duration.Zero, Duration.Min(Farthest, due - Instant.FromDateTimeOffset(clock.GetUtcNow())));
        await this.RegisterOrUpdateReminder(Due, TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), Again);
        reminded = due;
    }

    private static News NewsOf(Negotiation talks, int version, int known, NegotiationDocument? beginning) =>
        new(
            beginning is null ? null : WireText.Of(beginning),
            [.. talks.Log.Take(version).Skip(known).Select(made => WireText.Of(made.Move))],
            WireText.Of(talks.Now)
        );
}
