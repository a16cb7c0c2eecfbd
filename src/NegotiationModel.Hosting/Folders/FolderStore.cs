using System.Collections.Concurrent;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>
/// Keeps negotiations as documents in a folder, one file each, which <c>negotiate</c> and people can read, and beside each a file with
/// keys and times. A document is replaced as a whole with every move, and is on the disk before the move is acknowledged. Everything is
/// held in memory too; for talks of more than some thousand moves, or for many talks, a database is quicker. One process at a time uses a
/// folder.
/// </summary>
public sealed class FolderStore : INegotiationStore, IDisposable
{
    private readonly ConcurrentDictionary<string, FolderEntry> all = new(StringComparer.Ordinal);
    private readonly DueList dues = new();
    private readonly string folder;
    private readonly FileStream owned;

    private FolderStore(string folder, FileStream owned) => (this.folder, this.owned) = (folder, owned);

    /// <summary>Opens a folder and reads the documents in it. One that cannot be read stays as it is, and whoever asks for it is told
    /// why.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <exception cref="StoreException">The folder cannot be made or written, or another process uses it.</exception>
    public static FolderStore Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        try
        {
            var full = Directory.CreateDirectory(folder).FullName;
            var owned = new FileStream(Path.Combine(full, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var store = new FolderStore(full, owned);
            foreach (var path in Directory.EnumerateFiles(full, "*.json").Order(StringComparer.Ordinal))
                store.Add(path);
            return store;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The folder {folder} cannot be used, or another process uses it: {wrong.Message}", wrong);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryCreateAsync(NegotiationDocument document, Instant? due = null, CancellationToken cancellationToken = default)
    {
        var json = Beginning.Written(document);
        var id = document.Setting.Id;
        var made = new FolderEntry(Path.Combine(folder, FileNames.Of(id) + ".json"));
        lock (made.Lock)
        {
            if (!all.TryAdd(id, made))
                return new(false);
            try
            {
                made.Create(document, json, due);
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                all.TryRemove(id, out _);
                throw new StoreException($"{made.Path} cannot be written: {wrong.Message}", wrong);
            }

            dues.Change(id, null, made.Kept.Due);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoredNegotiation?> LoadAsync(string id, CancellationToken cancellationToken = default)
    {
        if (!all.TryGetValue(id, out var one))
            return default;
        lock (one.Lock)
            return new(new StoredNegotiation(one.Kept.Document, one.Kept.After(0), one.Kept.Due));
    }

    /// <inheritdoc/>
    public ValueTask<StoredTail?> ReadAfterAsync(string id, int after, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        if (!all.TryGetValue(id, out var one))
            return default;
        lock (one.Lock)
            return new(new StoredTail(one.Kept.After(after), one.Kept.Due));
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAppendAsync(string id, StoredMove move, Instant? due = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(move);
        return Change(id, one => one.IsNextAndNew(move), one => one.Append(move, due));
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryMarkPassedAsync(
        string id,
        int version,
        Instant due,
        Instant? next,
        CancellationToken cancellationToken = default
    ) => Change(id, one => one.Version == version && one.Due == Ticks.Whole(due), one => one.Pass(next));

    /// <inheritdoc/>
    public ValueTask<ValueList<DueNegotiation>> ListDueAsync(Instant until, CancellationToken cancellationToken = default) =>
        new(dues.Until(until));

    /// <inheritdoc/>
    public ValueTask<Instant?> NextDueAsync(CancellationToken cancellationToken = default) => new(dues.Earliest);

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ListIdsAsync(CancellationToken cancellationToken = default) =>
        all.Where(one => one.Value.IsWhole).Select(one => one.Key).Order(StringComparer.Ordinal).ToAsyncEnumerable();

    /// <summary>Leaves the folder to other processes.</summary>
    public void Dispose() => owned.Dispose();

    private ValueTask<bool> Change(string id, Func<KeptNegotiation, bool> fits, Action<FolderEntry> change)
    {
        if (!all.TryGetValue(id, out var one))
            return new(false);
        lock (one.Lock)
        {
            if (!fits(one.Kept))
                return new(false);
            var before = one.Kept.Due;
            try
            {
                change(one);
            }
            finally
            {
                dues.Change(id, before, one.IsWhole ? one.Kept.Due : null);
            }

            return new(true);
        }
    }

    private void Add(string path)
    {
        var one = new FolderEntry(path);
        one.Load();
        var id = one.IsWhole ? one.Kept.Document.Setting.Id : Path.GetFileNameWithoutExtension(path);
        if (all.TryAdd(id, one))
        {
            dues.Change(id, null, one.IsWhole ? one.Kept.Due : null);
            return;
        }

        var first = all[id];
        dues.Change(id, first.IsWhole ? first.Kept.Due : null, null);
        first.Fail($"{first.Path} and {path} both hold the negotiation {id}: leave one of them.");
    }
}
