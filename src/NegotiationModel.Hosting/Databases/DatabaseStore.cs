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
    public async ValueTask<bool> TryCreateAsync(
        NegotiationDocument document,
        Instant? due = null,
        CancellationToken cancellationToken = default
    )
    {
        var json = Encoding.UTF8.GetString(Beginning.Written(document));
        return await DoAsync(
            "create a negotiation",
            connection =>
                connection.Command(Sql.Create).With("id", document.Setting.Id).With("due", due).With("document", json).ChangesAsync(),
            cancellationToken
        );
    }

    /// <inheritdoc/>
    public ValueTask<StoredNegotiation?> LoadAsync(string id, CancellationToken cancellationToken = default) =>
        DoAsync("load a negotiation", connection => LoadAsync(connection, id, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StoredTail?> ReadAfterAsync(string id, int after, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return DoAsync("read a log", connection => ReadAfterAsync(connection, id, after, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryAppendAsync(
        string id,
        StoredMove move,
        Instant? due = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(move);
        await UpgradedAsync(cancellationToken);
        return await writer.AppendAsync(new(id, move, due), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryMarkPassedAsync(
        string id,
        int version,
        Instant due,
        Instant? next,
        CancellationToken cancellationToken = default
    ) =>
        DoAsync(
            "record that time passed",
            connection =>
                connection.Command(Sql.Pass).With("id", id).With("version", version).With("due", due).With("next", next).ChangesAsync(),
            cancellationToken
        );

    /// <inheritdoc/>
    public ValueTask<ValueList<DueNegotiation>> ListDueAsync(Instant until, CancellationToken cancellationToken = default) =>
        DoAsync("read what is due", connection => ListDueAsync(connection, until, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Instant?> NextDueAsync(CancellationToken cancellationToken = default) =>
        DoAsync("read what is due", connection => NextDueAsync(connection, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ListIdsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var id in await DoAsync("list negotiations", connection => ListIdsAsync(connection, cancellationToken), cancellationToken))
            yield return id;
    }

    /// <summary>Writes what waits to be written, and ends.</summary>
    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        upgrading.Dispose();
    }

    internal static StoreException Failed(string what, Exception wrong) => new($"The database could not {what}: {wrong.Message}", wrong);

    private static async Task<StoredNegotiation?> LoadAsync(DbConnection connection, string id, CancellationToken cancellationToken)
    {
        NegotiationDocument document;
        Instant? due;
        await using (var command = connection.Command(Sql.Load).With("id", id))
        {
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            if (!await row.ReadAsync(cancellationToken))
                return null;
            document =
                NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(row.GetString(0)), out var problems)
                ?? throw new StoreException($"The document of {id} cannot be read: {problems}");
            due = row.Due(1);
        }

        var moves = await MoveRows.ReadAsync(connection, id, 0, document.Setting.TimeZone, cancellationToken);
        return new(document, moves, due);
    }

    private static async Task<StoredTail?> ReadAfterAsync(
        DbConnection connection,
        string id,
        int after,
        CancellationToken cancellationToken
    )
    {
        Instant? due;
        await using (var command = connection.Command(Sql.Head).With("id", id))
        {
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            if (!await row.ReadAsync(cancellationToken))
                return null;
            due = row.Due(1);
            if (row.GetInt32(0) <= after)
                return new(default, due);
        }

        return new(await MoveRows.ReadAsync(connection, id, after, DateTimeZone.Utc, cancellationToken), due);
    }

    private static async Task<ValueList<DueNegotiation>> ListDueAsync(
        DbConnection connection,
        Instant until,
        CancellationToken cancellationToken
    )
    {
        await using var command = connection.Command(Sql.Due).With("until", Instant.FromUnixTimeTicks(until.ToUnixTimeTicks()));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var all = new List<DueNegotiation>();
        while (await row.ReadAsync(cancellationToken))
            all.Add(new(row.GetString(0), Ticks.Instant(row.GetInt64(1))));
        return [.. all];
    }

    private static async Task<Instant?> NextDueAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(Sql.NextDue);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken) ? row.Due(0) : null;
    }

    private static async Task<List<string>> ListIdsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(Sql.Ids);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var all = new List<string>();
        while (await row.ReadAsync(cancellationToken))
            all.Add(row.GetString(0));
        all.Sort(StringComparer.Ordinal); // databases have orders of their own
        return all;
    }

    private async ValueTask<T> DoAsync<T>(string what, Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await UpgradedAsync(cancellationToken);
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellationToken);
            return await work(connection);
        }
        catch (Exception wrong) when (wrong is not (StoreException or OperationCanceledException or ArgumentException))
        {
            throw Failed(what, wrong);
        }
    }

    private async ValueTask UpgradedAsync(CancellationToken cancellationToken)
    {
        if (isUpgraded)
            return;
        await upgrading.WaitAsync(cancellationToken);
        try
        {
            if (!isUpgraded)
                await Schema.UpgradeAsync(source, cancellationToken);
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
