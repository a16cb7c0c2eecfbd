using System.Collections.Concurrent;

namespace NegotiationModel.Hosting;

/// <summary>The tables in memory: those used last.</summary>
internal sealed class Tables(INegotiationStore store, int most, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Table> held = new(StringComparer.Ordinal);

    /// <summary>The table of an id; null where there is no such negotiation.</summary>
    public async ValueTask<Table?> FindAsync(string id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!held.TryGetValue(id, out var table))
        {
            if (await store.LoadAsync(id, cancellationToken) is not { } stored)
                return null;
            if (held.Count >= most)
                LetGo();
            table = held.GetOrAdd(id, Table.Of(stored));
        }

        table.Used = clock.GetTimestamp();
        return table;
    }

    // A table that somebody still uses goes on from the store, as if another process had it.
    private void LetGo()
    {
        foreach (var (id, _) in held.ToArray().OrderBy(one => one.Value.Used).Take(1 + (most / 10))) // others add while this looks
            held.TryRemove(id, out _);
    }
}
