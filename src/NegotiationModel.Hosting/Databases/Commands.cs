using System.Data;
using System.Data.Common;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>Commands of any database.</summary>
internal static class Commands
{
    public static DbCommand Command(this DbConnection connection, string text, DbTransaction? transaction = null)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        return command;
    }

    public static DbCommand With(this DbCommand command, string name, string? value) => command.With(name, DbType.String, value);

    public static DbCommand With(this DbCommand command, string name, int value) => command.With(name, DbType.Int32, value);

    public static DbCommand With(this DbCommand command, string name, Instant? value) =>
        command.With(name, DbType.Int64, value is { } instant ? Ticks.Of(instant) : null);

    /// <summary>The instant in a column; null where it is empty.</summary>
    public static Instant? Due(this DbDataReader row, int column) => row.IsDBNull(column) ? null : Ticks.Instant(row.GetInt64(column));

    /// <summary>Whether a command changes a row.</summary>
    public static async Task<bool> ChangesAsync(this DbCommand command)
    {
        await using (command)
            return await command.ExecuteNonQueryAsync() == 1;
    }

    private static DbCommand With(this DbCommand command, string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return command;
    }
}
