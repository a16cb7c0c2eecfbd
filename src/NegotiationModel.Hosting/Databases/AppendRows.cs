using System.Data;
using System.Data.Common;
using System.Text;

namespace NegotiationModel.Hosting;

/// <summary>Writes moves in a transaction: all with one message, where the database takes several statements at once. Of two who write at
/// one time the second is turned away: its place is taken, and it changes no row.</summary>
internal static class AppendRows
{
    // Takes the next place, where the key is new.
    private const string TakePlace = """
        update negotiation set version = @version, due = @due
        where id = @id and version = @version - 1
            and not exists (select 1 from negotiation_move where negotiation = @id and sender_key = @key)
        """;

    // Puts the move there: one row, where the place was taken for it.
    private const string PutMove = """
        insert into negotiation_move (negotiation, version, move, sender_key, digest)
        select @id, @version, @move, @key, @digest
        where exists (select 1 from negotiation where id = @id and version = @version)
        on conflict do nothing
        """;

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
        foreach (var text in new[] { TakePlace, PutMove })
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
        await using var command = connection.Command($"{TakePlace};\n{PutMove}", transaction);
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
