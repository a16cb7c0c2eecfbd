using System.Data.Common;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace NegotiationModel.Classroom;

/// <summary>
/// Keeps a class in the database of its negotiations, and with it the keys by which its forms are protected, so that a form that was
/// loaded before a restart can be sent after it. What is saved is on the disk before anybody is told.
/// </summary>
internal sealed class ClassFile(DbDataSource source) : IXmlRepository
{
    private const string Create = """
        create table if not exists classroom (id integer primary key check (id = 1), version integer not null, state text not null);
        create table if not exists classroom_key (name text primary key, key text not null)
        """;

    public async Task PrepareAsync()
    {
        await using var connection = await source.OpenConnectionAsync();
        await Command(connection, "pragma journal_mode = wal").ExecuteNonQueryAsync();
        await Command(connection, Create).ExecuteNonQueryAsync();
    }

    public async Task<(ClassState Class, int Version)?> LoadAsync()
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var row = await Command(connection, "select state, version from classroom").ExecuteReaderAsync();
        return await row.ReadAsync() ? (ClassJson.Read(row.GetString(0)), row.GetInt32(1)) : null;
    }

    /// <summary>Whether it was saved; false where another process saved this version before.</summary>
    public async Task<bool> TrySaveAsync(ClassState state, int version)
    {
        await using var connection = await source.OpenConnectionAsync();
        var command = Command(
            connection,
            version == 1
                ? "insert into classroom (id, version, state) values (1, @version, @state) on conflict do nothing"
                : "update classroom set version = @version, state = @state where version = @version - 1",
            ("version", version),
            ("state", ClassJson.Write(state))
        );
        return await command.ExecuteNonQueryAsync() == 1;
    }

    /// <summary>Forgets the class and everything that was said at its tables.</summary>
    public async Task EraseAsync()
    {
        await using var connection = await source.OpenConnectionAsync();
        foreach (var table in (string[])["classroom", "negotiation_move", "negotiation"])
            await Command(connection, $"delete from {table}").ExecuteNonQueryAsync();
        await Command(connection, "vacuum").ExecuteNonQueryAsync();
        await Command(connection, "pragma wal_checkpoint(truncate)").ExecuteNonQueryAsync();
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = source.OpenConnection();
        using var row = Command(connection, "select key from classroom_key").ExecuteReader();
        var all = new List<XElement>();
        while (row.Read())
            all.Add(XElement.Parse(row.GetString(0)));
        return all;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = source.OpenConnection();
        Command(
                connection,
                "insert into classroom_key (name, key) values (@name, @key) on conflict (name) do update set key = @key",
                ("name", friendlyName),
                ("key", element.ToString(SaveOptions.DisableFormatting))
            )
            .ExecuteNonQuery();
    }

    private static DbCommand Command(DbConnection connection, string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
