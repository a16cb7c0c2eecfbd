using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace NegotiationModel.Classroom;

/// <summary>Connections to a file of SQLite.</summary>
internal sealed class SqliteDataSource(string file) : DbDataSource
{
    public override string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file }.ToString();

    protected override DbConnection CreateDbConnection() => new SqliteConnection(ConnectionString);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            using var any = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(any);
        }

        base.Dispose(disposing);
    }

    protected override ValueTask DisposeAsyncCore()
    {
        Dispose(true);
        return ValueTask.CompletedTask;
    }
}
