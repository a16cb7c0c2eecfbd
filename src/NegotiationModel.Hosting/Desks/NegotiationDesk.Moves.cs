using NegotiationModel.Telemetry;
using NodaTime;

namespace NegotiationModel.Hosting;

public sealed partial class NegotiationDesk
{
    private const int LongestKey = 200;

    /// <inheritdoc/>
    public async ValueTask<MoveResult> MakeAsync(
        string id,
        SeatId seat,
        Move move,
        string? key = null,
        int? seen = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(move);
        if (key is not null && !IsKey(key))
            throw new ArgumentException($"A key has 1 to {LongestKey} characters, none of them a control character.", nameof(key));
        if (await tables.FindAsync(id, cancellationToken) is not { } table)
            return new(MoveOutcome.NotFound, 0);
        if (move.By != seat.Party || (move.Representative is { } through && through != seat.Representative))
            return new(MoveOutcome.NotYourSeat, table.Version);
        var sent = move with { Representative = seat.Representative };
        var named = key is null ? null : IdempotencyKey.Of($"{key}\n{seat.Party}", sent); // neither holds a line break

        using var span = DeskTelemetry.Begin("negotiation.move", id);
        await table.Gate.WaitAsync(cancellationToken);
        try
        {
            return await MakeInsideAsync(table, sent, named, seen, cancellationToken);
        }
        finally
        {
            table.Gate.Release();
        }
    }

    /// <summary>Whether a text can be the key of a move.</summary>
    internal static bool IsKey(string text) =>
        text.Length is > 0 and <= LongestKey && !text.Any(char.IsControl) && !text.Any(char.IsSurrogate);

    private MoveOutcome? Objection(Table table, int? seen) =>
        seen is { } version && version != table.Version ? MoveOutcome.Stale
        : table.Version >= options.MaxMoves ? MoveOutcome.LogFull
        : null;

    private Ruling Rule(Table table, Move sent)
    {
        var made =
            options.KeepsMoveTimes && sent.At is not null ? sent : sent with { At = InstantAt(table), Precision = TimePrecision.Exact };
        return (made.At < table.Earliest ? table.Shown : table.Talks).RuleWithTelemetry(made);
    }

    // Clocks of several machines differ: a move is not earlier than what was told before it.
    private Instant InstantAt(Table table) => Instant.Max(Now, table.Earliest);

    private async ValueTask<bool> AppendAsync(Table table, Ruling ruling, IdempotencyKey? key)
    {
        var due = Ticks.Whole(ruling.Talks.NextDue);
        var stored = new StoredMove(table.Version + 1, ruling.Move with { At = ruling.Move.At ?? ruling.Talks.Now }, key);
        using (var span = DeskTelemetry.Begin("negotiation.append", table.Talks.Id))
            if (!await store.TryAppendAsync(table.Talks.Id, stored, due, CancellationToken.None))
                return false;
        Notice(due);
        if (options.OnChanged is null)
            table.Take(stored, ruling, due);
        else
            await TellAsync(table.Take(stored, ruling, due));
        return true;
    }
}
