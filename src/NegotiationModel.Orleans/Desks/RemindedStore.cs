using NegotiationModel.Hosting;
using NodaTime;

namespace NegotiationModel.Orleans;

/// <summary>A store that sets a reminder before it keeps what will be due, so that nothing is due of which nobody is reminded. A reminder
/// of what was not kept after all finds nothing to do.</summary>
internal sealed class RemindedStore(INegotiationStore store, Func<Instant, Task> remind) : INegotiationStore
{
    public async ValueTask<bool> TryCreateAsync(NegotiationDocument document, Instant? due, CancellationToken cancellationToken)
    {
        if (due is { } instant)
            await remind(instant);
        return await store.TryCreateAsync(document, due, cancellationToken);
    }

    public async ValueTask<bool> TryAppendAsync(string id, StoredMove move, Instant? due, CancellationToken cancellationToken)
    {
        if (due is { } instant)
            await remind(instant);
        return await store.TryAppendAsync(id, move, due, cancellationToken);
    }

    public ValueTask<StoredNegotiation?> LoadAsync(string id, CancellationToken cancellationToken) =>
        store.LoadAsync(id, cancellationToken);

    public ValueTask<StoredTail?> ReadAfterAsync(string id, int after, CancellationToken cancellationToken) =>
        store.ReadAfterAsync(id, after, cancellationToken);

    public ValueTask<bool> TryMarkPassedAsync(string id, int version, Instant due, Instant? next, CancellationToken cancellationToken) =>
        store.TryMarkPassedAsync(id, version, due, next, cancellationToken);

    public ValueTask<ValueList<DueNegotiation>> ListDueAsync(Instant until, CancellationToken cancellationToken) =>
        store.ListDueAsync(until, cancellationToken);

    public ValueTask<Instant?> NextDueAsync(CancellationToken cancellationToken) => store.NextDueAsync(cancellationToken);

    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellationToken) => store.ListIdsAsync(cancellationToken);
}
