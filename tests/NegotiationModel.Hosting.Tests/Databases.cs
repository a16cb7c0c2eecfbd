using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit;

namespace NegotiationModel.Hosting.Tests;

/// <summary>Databases of one test each.</summary>
internal static class Databases
{
    /// <summary>The variable that names a server of PostgreSQL: a connection string of a user who may make databases.</summary>
    public const string Variable = "NEGOTIATION_POSTGRES";

    public static DbDataSource Sqlite(string path, string more = "") =>
        SqliteFactory.Instance.CreateDataSource($"Data Source={path};Pooling=False;{more}");

    /// <summary>A new database on the server, or a test that is skipped and says why.</summary>
    public static async Task<(NpgsqlDataSource Source, string Name)> PostgresAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } server)
            throw new InvalidOperationException($"{Variable} names no server.");
        var name = $"negotiation_{Guid.NewGuid():n}";
        await using (var admin = NpgsqlDataSource.Create(server))
        await using (var create = admin.CreateCommand($"create database {name}"))
            await create.ExecuteNonQueryAsync();
        return (NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server) { Database = name }), name);
    }

    public static async Task DropAsync(string name)
    {
        await using var admin = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable(Variable)!);
        await using var drop = admin.CreateCommand($"drop database {name} with (force)");
        await drop.ExecuteNonQueryAsync();
    }

    public static void SkipWithoutPostgres() =>
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 },
            $"There is no PostgreSQL here: {Variable} names no server."
        );
}
