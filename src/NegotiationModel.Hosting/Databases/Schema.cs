using System.Data.Common;

namespace NegotiationModel.Hosting;

/// <summary>Makes the tables, and brings older ones up to date.</summary>
internal static class Schema
{
    private const int Attempts = 5;

    public static async Task UpgradeAsync(DbDataSource source, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancellation);
                await UpgradeAsync(connection, cancellation);
                return;
            }
            catch (DbException) when (attempt < Attempts)
            {
                // Another process did the same at the same time; or what is wrong is wrong the next time too.
                await Task.Delay(TimeSpan.FromMilliseconds(50 * attempt), cancellation);
            }
    }

    private static async Task UpgradeAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using (var create = connection.Command(Sql.CreateSchema))
            await create.ExecuteNonQueryAsync(cancellation);
        for (var version = await VersionAsync(connection, cancellation); version < Sql.Upgrades.Length; version++)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            await using (var upgrade = connection.Command(Sql.Upgrades[version], transaction))
                await upgrade.ExecuteNonQueryAsync(cancellation);
            await using (var note = connection.Command(Sql.WriteSchema, transaction).With("version", version + 1))
                await note.ExecuteNonQueryAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    private static async Task<int> VersionAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var read = connection.Command(Sql.ReadSchema);
        var version = Convert.ToInt32(await read.ExecuteScalarAsync(cancellation), null);
        return version <= Sql.Upgrades.Length
            ? version
            : throw new StoreException(
                $"The tables in the database have version {version}. This library knows them up to "
                    + $"{Sql.Upgrades.Length}: use a newer one."
            );
    }
}
