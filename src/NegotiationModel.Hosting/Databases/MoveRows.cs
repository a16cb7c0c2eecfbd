using System.Data.Common;
using System.Text;
using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>Reads the rows of a log.</summary>
internal static class MoveRows
{
    public static async Task<ValueList<StoredMove>> ReadAsync(
        DbConnection connection,
        string id,
        int after,
        DateTimeZone zone,
        CancellationToken cancellationToken
    )
    {
        await using var command = connection.Command(Sql.Moves).With("id", id).With("after", after);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var moves = new List<StoredMove>();
        for (var next = after + 1; await row.ReadAsync(cancellationToken); next++)
        {
            if (row.GetInt32(0) != next) // what comes after a missing move would mean something else
                throw new StoreException($"The log of {id} lacks move {next}: it goes on with move {row.GetInt32(0)}.");
            var move =
                NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(row.GetString(1)), out var problems, zone)
                ?? throw new StoreException($"Move {next} of {id} cannot be read: {problems}");
            moves.Add(new(next, move, row.IsDBNull(2) ? null : new(row.GetString(2), row.GetString(3))));
        }

        return [.. moves];
    }
}
