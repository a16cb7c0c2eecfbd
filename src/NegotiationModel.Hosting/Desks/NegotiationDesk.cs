using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NegotiationModel.Reports;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>
/// Where moves arrive: each is ruled on, kept, and told to whoever watches. Several desks, in several processes, may use one store: who
/// is late is read on and ruled again. Safe to use from many threads at once.
/// </summary>
/// <remarks>Methods throw a <see cref="StoreException"/> where the store cannot be read or written. A move is then not acknowledged, and
/// may be sent again under the same key.</remarks>
public sealed partial class NegotiationDesk : INegotiationDesk
{
    private readonly INegotiationStore store;
    private readonly DeskOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly Tables tables;

    /// <summary>Opens a desk.</summary>
    /// <param name="store">Where negotiations are kept.</param>
    /// <param name="options">How it works; left out, as <see cref="DeskOptions"/> has it.</param>
    /// <param name="clock">Its clock; left out, the system's.</param>
    /// <param name="logger">Told of what goes wrong behind the scenes; left out, nobody.</param>
    public NegotiationDesk(
        INegotiationStore store,
        DeskOptions? options = null,
        TimeProvider? clock = null,
        ILogger<NegotiationDesk>? logger = null
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        (this.store, this.options, this.clock) = (store, options ?? new(), clock ?? TimeProvider.System);
        this.logger = logger ?? NullLogger<NegotiationDesk>.Instance;
        tables = new(store, this.options.MaxNegotiationsInMemory, this.clock);
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

#pragma warning disable RS0026 // overloads differ in what begins, so that what is left out cannot be taken for another one's

    /// <inheritdoc/>
    public ValueTask<bool> TryConveneAsync(Setting setting, CancellationToken cancellationToken = default) =>
        TryConveneAsync(new NegotiationDocument(setting, []), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<bool> TryConveneAsync(NegotiationDocument document, CancellationToken cancellationToken = default)
    {
        var due = Ticks.Whole(Negotiation.Convene(Beginning.Checked(document).Setting).NextDue);
        var isNew = await store.TryCreateAsync(document, due, cancellationToken);
        if (isNew)
            Notice(due);
        return isNew;
    }

#pragma warning restore RS0026

    /// <inheritdoc/>
    public async ValueTask<DeskState?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        if (await tables.FindAsync(id, cancellationToken) is not { } table)
            return null;
        await ReadOnAsync(table, cancellationToken);
        return new(table.Beginning, table.Shown.At(Now));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellationToken = default) => store.ListIdsAsync(cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ReplayStep> WatchAsync(
        string id,
        int after = 0,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (await tables.FindAsync(id, cancellationToken) is not { } table)
            yield break;
        await ReadOnAsync(table, cancellationToken);
        var watcher = new Watcher(table, after);
        while (true)
        {
            var changed = table.Changed; // before looking, so that nothing comes in between
            foreach (var step in watcher.Steps())
                yield return step;
            if (!await IsSignalledAsync(changed, cancellationToken))
                await ReadOnAsync(table, cancellationToken, options.WatchPollInterval);
        }
    }

    private async Task<bool> IsSignalledAsync(Task changed, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(changed, Task.Delay(options.WatchPollInterval.ToTimeSpan(), clock, waiting.Token));
        cancellationToken.ThrowIfCancellationRequested();
        await waiting.CancelAsync();
        return first == changed;
    }

    // Several who look at a table at the same time look once.
    private async ValueTask ReadOnAsync(Table table, CancellationToken cancellationToken, Duration? unlessWithin = null)
    {
        await table.Gate.WaitAsync(cancellationToken);
        try
        {
            if (unlessWithin is { } recent && clock.GetElapsedTime(table.LastRead) < recent.ToTimeSpan() / 2)
                return;
            await ReadOnInsideAsync(table, cancellationToken);
            table.LastRead = clock.GetTimestamp();
        }
        finally
        {
            table.Gate.Release();
        }
    }

    private async ValueTask<bool> ReadOnInsideAsync(Table table, CancellationToken cancellationToken) =>
        await store.ReadAfterAsync(table.Talks.Id, table.Version, cancellationToken) is { } tail && table.Follow(tail);

    private async ValueTask TellAsync(ReplayStep step)
    {
        try
        {
            await options.OnChanged!(step);
        }
        catch (Exception wrong)
        {
            LogUntold(logger, step.Talks.Id, wrong);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "A change of negotiation {Id} could not be told.")]
    private static partial void LogUntold(ILogger logger, string id, Exception wrong);

    [LoggerMessage(2, LogLevel.Error, "What is due in negotiation {Id} could not be looked at.")]
    private static partial void LogUnlooked(ILogger logger, string id, Exception wrong);

    [LoggerMessage(3, LogLevel.Error, "What is due could not be read.")]
    private static partial void LogUnread(ILogger logger, Exception wrong);
}
