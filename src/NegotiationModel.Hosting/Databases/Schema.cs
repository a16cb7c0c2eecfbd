using System.Data.Common;

namespace NegotiationModel.Hosting;

/// <summary>Makes the tables, and brings older ones up to date.</summary>
internal static class Schema
{
    private const int Attempts = 5;

    public static async Task UpgradeAsync(DbDataSource source, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancellationToken);
                await UpgradeAsync(connection, cancellationToken);
                return;
            }
            catch (DbException) when (attempt < Attempts)
            {
                // Another process did the same at the same time; or what is wrong is wrong the next time too.
                await Task.Delay(TimeSpan.FromMilliseconds(50 * attempt), cancellationToken);
            }
    }

    private static async Task UpgradeAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using (var create = connection.Command(Sql.CreateSchema))
            await create.ExecuteNonQueryAsync(cancellationToken);
        for (var version = await VersionAsync(connection, cancellationToken); version < Sql.Upgrades.Length; version++)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await using (var upgrade = connection.Command(Sql.Upgrades[version], transaction))
                await upgrade.ExecuteNonQueryAsync(cancellationToken);
            await using (var note = connection.Command(Sql.WriteSchema, transaction).With("version", version + 1))
                await note.ExecuteNonQueryAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private static async Task<int> VersionAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var read = connection.Command(Sql.ReadSchema);
        var version = Convert.ToInt32(await read.ExecuteScalarAsync(cancellationToken), null);
        return version <= Sql.Upgrades.Length
            ? version
            : throw new StoreException(
                $"The tables in the database have version {version}. This library knows them up to "
                    + $"{Sql.Upgrades.Length}: use a newer one."
            );
    }
}
