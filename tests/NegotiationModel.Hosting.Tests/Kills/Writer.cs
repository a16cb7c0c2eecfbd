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
        where.Split('|') is ["sqlite", var path] ? new DatabaseStore(Databases.Sqlite(path)) : FolderStore.Open(where["folder|".Length..]);

    private static async Task WriteAsync(INegotiationStore store, string id)
    {
        await store.TryCreateAsync(Talks.Car(id));
        for (var version = (await store.LoadAsync(id))!.Version + 1; ; version++)
        {
            var key = $"{Environment.ProcessId}/{version}";
            if (!await store.TryAppendAsync(id, Talks.Stored(version, key), Talks.Monday))
                throw new InvalidOperationException($"{id} has no place {version}.");
            lock (Console.Out)
            {
                Console.Out.WriteLine($"{id} {version} {key}");
                Console.Out.Flush();
            }
        }
    }
}
