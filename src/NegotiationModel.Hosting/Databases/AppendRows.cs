using System.Data;
using System.Data.Common;
using System.Text;

namespace NegotiationModel.Hosting;

/// <summary>Writes moves in a transaction: all with one message, where the database takes several statements at once.</summary>
internal static class AppendRows
{
    public static async Task WriteAsync(DbConnection connection, DbTransaction transaction, IReadOnlyList<PendingAppend> group)
    {
        if (!connection.CanCreateBatch)
        {
            foreach (var one in group)
                await WriteAsync(connection, transaction, one);
            return;
        }

        await using var batch = connection.CreateBatch();
        batch.Transaction = transaction;
        foreach (var one in group)
        foreach (var text in new[] { Sql.TakePlace, Sql.PutMove })
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = text;
            Fill(command.Parameters, command.CreateParameter, one);
            batch.BatchCommands.Add(command);
        }

        await batch.PrepareAsync(); // the two texts are parsed once for a connection
        await batch.ExecuteNonQueryAsync();
        for (var at = 0; at < group.Count; at++)
            group[at].IsAppended =
                batch.BatchCommands[2 * at].RecordsAffected == 1 && batch.BatchCommands[(2 * at) + 1].RecordsAffected == 1;
    }

    private static async Task WriteAsync(DbConnection connection, DbTransaction transaction, PendingAppend one)
    {
        await using var command = connection.Command($"{Sql.TakePlace};\n{Sql.PutMove}", transaction);
        Fill(command.Parameters, command.CreateParameter, one);
        one.IsAppended = await command.ExecuteNonQueryAsync() == 2; // a row of each
    }

    private static void Fill(DbParameterCollection parameters, Func<DbParameter> make, PendingAppend one)
    {
        Add("id", DbType.String, one.Id);
        Add("version", DbType.Int32, one.Move.Version);
        Add("due", DbType.Int64, one.Due is { } due ? Ticks.Of(due) : null);
        Add("move", DbType.String, Encoding.UTF8.GetString(NegotiationJson.Write(one.Move.Move)));
        Add("key", DbType.String, one.Move.Key?.Value);
        Add("digest", DbType.String, one.Move.Key?.Digest);

        void Add(string name, DbType type, object? value)
        {
            var parameter = make();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = (name, type, value ?? DBNull.Value);
            parameters.Add(parameter);
        }
    }
}
