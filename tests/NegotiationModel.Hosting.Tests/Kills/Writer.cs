using Npgsql;

namespace NegotiationModel.Hosting.Tests.Kills;

/// <summary>This program started again as a process that writes until it is killed, and says which moves were acknowledged.</summary>
internal static class Writer
{
    /// <summary>The variable that makes the program a writer: the kind of store and its path.</summary>
    public const string Variable = "NEGOTIATION_WRITE_TO";

    private const int Tables = 8;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1); // where nobody kills it

    /// <summary>Writes, where the program was started for that.</summary>
    public static bool Wrote()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } where)
            return false;
        var store = Open(where);
        return Task.WaitAll([.. Enumerable.Range(0, Tables).Select(table => Task.Run(() => WriteAsync(store, $"car-{table}")))], Longest);
    }

    /// <summary>The store that such a writer writes to.</summary>
    public static INegotiationStore Open(string where) =>
        where.Split('|') switch
        {
            ["sqlite", var path] => new DatabaseStore(Databases.Sqlite(path)),
            ["postgres", var connection] => new DatabaseStore(NpgsqlDataSource.Create(connection)),
            [_, var path] => FolderStore.Open(path),
            _ => throw new ArgumentException(where, nameof(where)),
        };

    private static async Task WriteAsync(INegotiationStore store, string id)
    {
        await store.TryCreateAsync(Talks.Car(id));
        var version = (await store.LoadAsync(id))!.Version + 1;
        while (true)
        {
            var key = $"{Environment.ProcessId}/{version}";
            if (await WasAppendedAsync(store, id, Talks.Stored(version, key)))
                lock (Console.Out)
                {
                    Console.Out.WriteLine($"{id} {version} {key}");
                    Console.Out.Flush();
                }
            else if ((await store.LoadAsync(id))!.Version < version)
                throw new InvalidOperationException($"{id} has no place {version}.");
            version++;
        }
    }

    // A database that is down is waited for; what became of the move is then in the log. A server may still commit what a writer that was
    // killed had asked of it: that place is taken.
    private static async Task<bool> WasAppendedAsync(INegotiationStore store, string id, StoredMove move)
    {
        for (var isAgain = false; ; isAgain = true)
            try
            {
                if (isAgain && (await store.LoadAsync(id))!.Moves.Any(kept => kept.Key?.Value == move.Key!.Value))
                    return true;
                return await store.TryAppendAsync(id, move, Talks.Monday);
            }
            catch (StoreException)
            {
                await Task.Delay(100);
            }
    }
}
