using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>
/// Keeps negotiations in an SQL database, such as SQLite or PostgreSQL, in tables that it makes and brings up to date itself:
/// <c>negotiation</c>, <c>negotiation_move</c>, <c>negotiation_schema</c>. Several processes may use the same database. Moves that come
/// together are committed together. What a commit guarantees is the database's: SQLite and PostgreSQL write to the disk unless they are
/// told not to.
/// </summary>
public sealed class DatabaseStore : INegotiationStore, IAsyncDisposable
{
    private readonly DbDataSource source;
    private readonly GroupCommit writer;
    private readonly SemaphoreSlim upgrading = new(1);
    private volatile bool isUpgraded;

    /// <summary>Uses a database. It is not opened before it is needed.</summary>
    /// <param name="source">Where connections come from. Whoever made it disposes of it, after the store.</param>
    public DatabaseStore(DbDataSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        (this.source, writer) = (source, new(source));
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryCreateAsync(NegotiationDocument document, Instant? due = null, CancellationToken cancellation = default)
    {
        var json = Encoding.UTF8.GetString(Beginning.Written(document));
        return await DoAsync(
            "create a negotiation",
            connection =>
                connection.Command(Sql.Create).With("id", document.Setting.Id).With("due", due).With("document", json).ChangesAsync(),
            cancellation
        );
    }

    /// <inheritdoc/>
    public ValueTask<StoredNegotiation?> LoadAsync(string id, CancellationToken cancellation = default) =>
        DoAsync("load a negotiation", connection => LoadAsync(connection, id, cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask<StoredTail?> ReadAfterAsync(string id, int after, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return DoAsync("read a log", connection => ReadAfterAsync(connection, id, after, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryAppendAsync(string id, StoredMove move, Instant? due = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(move);
        await UpgradedAsync(cancellation);
        return await writer.AppendAsync(new(id, move, due), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAdvanceAsync(string id, int version, Instant due, Instant? next, CancellationToken cancellation = default) =>
        DoAsync(
            "record that time passed",
            connection =>
                connection.Command(Sql.Pass).With("id", id).With("version", version).With("due", due).With("next", next).ChangesAsync(),
            cancellation
        );

    /// <inheritdoc/>
    public ValueTask<ValueList<DueNegotiation>> ListDueAsync(Instant until, CancellationToken cancellation = default) =>
        DoAsync("read what is due", connection => ListDueAsync(connection, until, cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask<Instant?> NextDueAsync(CancellationToken cancellation = default) =>
        DoAsync("read what is due", connection => NextDueAsync(connection, cancellation), cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ListIdsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var id in await DoAsync("list negotiations", connection => ListIdsAsync(connection, cancellation), cancellation))
            yield return id;
    }

    /// <summary>Writes what waits to be written, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        upgrading.Dispose();
    }

    internal static StoreException Failed(string what, Exception wrong) => new($"The database could not {what}: {wrong.Message}", wrong);

    private static async Task<StoredNegotiation?> LoadAsync(DbConnection connection, string id, CancellationToken cancellation)
    {
        NegotiationDocument document;
        Instant? due;
        await using (var command = connection.Command(Sql.Load).With("id", id))
        {
            await using var row = await command.ExecuteReaderAsync(cancellation);
            if (!await row.ReadAsync(cancellation))
                return null;
            document =
                NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(row.GetString(0)), out var problems)
                ?? throw new StoreException($"The document of {id} cannot be read: {problems}");
            due = row.Due(1);
        }

        var moves = await MoveRows.ReadAsync(connection, id, 0, document.Setting.TimeZone, cancellation);
        return new(document, moves, due);
    }

    private static async Task<StoredTail?> ReadAfterAsync(DbConnection connection, string id, int after, CancellationToken cancellation)
    {
        Instant? due;
        await using (var command = connection.Command(Sql.Head).With("id", id))
        {
            await using var row = await command.ExecuteReaderAsync(cancellation);
            if (!await row.ReadAsync(cancellation))
                return null;
            due = row.Due(1);
            if (row.GetInt32(0) <= after)
                return new(default, due);
        }

        return new(await MoveRows.ReadAsync(connection, id, after, DateTimeZone.Utc, cancellation), due);
    }

    private static async Task<ValueList<DueNegotiation>> ListDueAsync(
        DbConnection connection,
        Instant until,
        CancellationToken cancellation
    )
    {
        await using var command = connection.Command(Sql.Due).With("until", Instant.FromUnixTimeTicks(until.ToUnixTimeTicks()));
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var all = new List<DueNegotiation>();
        while (await row.ReadAsync(cancellation))
            all.Add(new(row.GetString(0), Ticks.Instant(row.GetInt64(1))));
        return [.. all];
    }

    private static async Task<Instant?> NextDueAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.Command(Sql.NextDue);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        return await row.ReadAsync(cancellation) ? row.Due(0) : null;
    }

    private static async Task<List<string>> ListIdsAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.Command(Sql.Ids);
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var all = new List<string>();
        while (await row.ReadAsync(cancellation))
            all.Add(row.GetString(0));
        all.Sort(StringComparer.Ordinal); // databases have orders of their own
        return all;
    }

    private async ValueTask<T> DoAsync<T>(string what, Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        await UpgradedAsync(cancellation);
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellation);
            return await work(connection);
        }
        catch (Exception wrong) when (wrong is not (StoreException or OperationCanceledException or ArgumentException))
        {
            throw Failed(what, wrong);
        }
    }

    private async ValueTask UpgradedAsync(CancellationToken cancellation)
    {
        if (isUpgraded)
            return;
        await upgrading.WaitAsync(cancellation);
        try
        {
            if (!isUpgraded)
                await Schema.UpgradeAsync(source, cancellation);
            isUpgraded = true;
        }
        catch (DbException wrong)
        {
            throw Failed("make its tables", wrong);
        }
        finally
        {
            upgrading.Release();
        }
    }
}
