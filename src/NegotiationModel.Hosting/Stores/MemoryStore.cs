using System.Collections.Concurrent;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>Keeps negotiations in memory, for as long as the process runs.</summary>
public sealed class MemoryStore : INegotiationStore
{
    private readonly ConcurrentDictionary<string, KeptNegotiation> all = new(StringComparer.Ordinal);
    private readonly DueList dues = new();

    /// <inheritdoc/>
    public ValueTask<bool> TryCreateAsync(NegotiationDocument document, Instant? due = null, CancellationToken cancellationToken = default)
    {
        Beginning.Written(document); // so that what works in memory works wherever else it is kept
        var made = new KeptNegotiation(document) { Due = Ticks.Whole(due) };
        lock (made.Lock)
        {
            if (!all.TryAdd(document.Setting.Id, made))
                return new(false);
            dues.Change(document.Setting.Id, null, made.Due);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoredNegotiation?> LoadAsync(string id, CancellationToken cancellationToken = default)
    {
        if (!all.TryGetValue(id, out var one))
            return default;
        lock (one.Lock)
            return new(new StoredNegotiation(one.Document, one.After(0), one.Due));
    }

    /// <inheritdoc/>
    public ValueTask<StoredTail?> ReadAfterAsync(string id, int after, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (!all.TryGetValue(id, out var one))
            return default;
        lock (one.Lock)
            return new(new StoredTail(one.After(after), one.Due));
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAppendAsync(string id, StoredMove move, Instant? due = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(move);
        if (!all.TryGetValue(id, out var one))
            return new(false);
        lock (one.Lock)
        {
            if (!one.IsNextAndNew(move))
                return new(false);
            one.Append(move);
            Wait(id, one, due);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryMarkPassedAsync(
        string id,
        int version,
        Instant due,
        Instant? next,
        CancellationToken cancellationToken = default
    )
    {
        if (!all.TryGetValue(id, out var one))
            return new(false);
        lock (one.Lock)
        {
            if (one.Version != version || one.Due != Ticks.Whole(due))
                return new(false);
            Wait(id, one, next);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<ValueList<DueNegotiation>> ListDueAsync(Instant until, CancellationToken cancellationToken = default) =>
        new(dues.Until(until));

    /// <inheritdoc/>
    public ValueTask<Instant?> NextDueAsync(CancellationToken cancellationToken = default) => new(dues.Earliest);

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellationToken = default) =>
        all.Keys.Order(StringComparer.Ordinal).ToAsyncEnumerable();

    private void Wait(string id, KeptNegotiation one, Instant? due)
    {
        dues.Change(id, one.Due, Ticks.Whole(due));
        one.Due = Ticks.Whole(due);
    }
}
