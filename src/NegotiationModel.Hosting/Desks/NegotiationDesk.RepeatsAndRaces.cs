namespace NegotiationModel.Hosting;

public sealed partial class NegotiationDesk
{
    // Of two that append at once the store takes one. What is known here may then be old: the rest of the log is read, and the move is
    // ruled on anew; only after that is the sender told no.
    private async ValueTask<MoveResult> MakeInsideAsync(
        Table table,
        Move sent,
        IdempotencyKey? key,
        int? seen,
        CancellationToken cancellationToken
    )
    {
        for (var isRead = false; ; isRead = true)
        {
            if (table.Find(key) is { } before)
                return before.Digest == key!.Digest
                    ? new(MoveOutcome.Made, before.Version, table.RulingOn(before.Version), IsRepeated: true)
                    : new(MoveOutcome.KeyTaken, table.Version);

            if (table.Due <= Now)
                await PassInsideAsync(table, cancellationToken); // what time did is told by itself, and once
            var ruling = default(Ruling);
            if (Objection(table, seen) is null && (ruling = Rule(table, sent)).IsPermitted)
            {
                if (await AppendAsync(table, ruling, key))
                    return new(MoveOutcome.Made, table.Version, ruling);
                if (!await ReadOnInsideAsync(table, cancellationToken) && isRead)
                    throw new StoreException($"The store takes no move {table.Version + 1} of {table.Talks.Id}, and has none.");
            }
            else if (isRead || !await ReadOnInsideAsync(table, cancellationToken))
                return Objection(table, seen) is { } objection
                    ? new(objection, table.Version)
                    : new(MoveOutcome.Refused, table.Version, ruling);
        }
    }
}
