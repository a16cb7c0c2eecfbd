using NegotiationModel.Hosting;
using NodaTime;

namespace NegotiationModel.Orleans;

/// <summary>A store that sets a reminder before it keeps what will be due, so that nothing is due of which nobody is reminded. A reminder
/// of what was not kept after all finds nothing to do.</summary>
internal sealed class RemindedStore(INegotiationStore store, Func<Instant, Task> remind) : INegotiationStore
{
    public async ValueTask<bool> TryCreateAsync(NegotiationDocument document, Instant? due, CancellationToken cancellation)
    {
        if (due is { } instant)
            await remind(instant);
        return await store.TryCreateAsync(document, due, cancellation);
    }

    public async ValueTask<bool> TryAppendAsync(string id, StoredMove move, Instant? due, CancellationToken cancellation)
    {
        if (due is { } instant)
            await remind(instant);
        return await store.TryAppendAsync(id, move, due, cancellation);
    }

    public ValueTask<StoredNegotiation?> LoadAsync(string id, CancellationToken cancellation) => store.LoadAsync(id, cancellation);

    public ValueTask<StoredTail?> ReadAfterAsync(string id, int after, CancellationToken cancellation) =>
        store.ReadAfterAsync(id, after, cancellation);

    public ValueTask<bool> TryAdvanceAsync(string id, int version, Instant due, Instant? next, CancellationToken cancellation) =>
        store.TryAdvanceAsync(id, version, due, next, cancellation);

    public ValueTask<ValueList<DueNegotiation>> ListDueAsync(Instant until, CancellationToken cancellation) =>
        store.ListDueAsync(until, cancellation);

    public ValueTask<Instant?> NextDueAsync(CancellationToken cancellation) => store.NextDueAsync(cancellation);

    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellation) => store.ListIdsAsync(cancellation);
}
