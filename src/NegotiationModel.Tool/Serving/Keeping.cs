using System.Data.Common;
using Microsoft.Data.Sqlite;
using NegotiationModel.Hosting;
using Npgsql;

namespace NegotiationModel.Tool.Serving;

/// <summary>Where negotiations are kept: in a folder, in a file of SQLite, in PostgreSQL, or in memory.</summary>
internal sealed record Keeping(string? Folder, string? Sqlite, string? Postgres)
{
    /// <summary>Where, in words.</summary>
    public string Description =>
        Folder is not null ? $"kept in the folder {Folder}"
        : Sqlite is not null ? $"kept in {Sqlite}"
        : Postgres is not null ? "kept in PostgreSQL"
        : "kept in memory, and gone when this ends";

    /// <summary>The database; null for none.</summary>
    public DbDataSource? Database() =>
        Sqlite is not null
            ? SqliteFactory.Instance.CreateDataSource(new SqliteConnectionStringBuilder { DataSource = Sqlite }.ConnectionString)
        : Postgres is not null ? NpgsqlDataSource.Create(Postgres)
        : null;

    /// <summary>The store.</summary>
    public INegotiationStore Open(DbDataSource? database) =>
        database is not null ? new DatabaseStore(database)
        : Folder is not null ? FolderStore.Open(Folder)
        : new MemoryStore();
}
