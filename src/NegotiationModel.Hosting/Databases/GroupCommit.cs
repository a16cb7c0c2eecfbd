using System.Data.Common;
using System.Threading.Channels;

namespace NegotiationModel.Hosting;

/// <summary>
/// Appends what comes together in one transaction, since what takes time is to get it to the disk. Nobody is answered before it is
/// committed.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int Most = 256,
        AtServer = 8;

    private readonly DbDataSource source;
    private readonly Channel<PendingAppend> queue = Channel.CreateBounded<PendingAppend>(new BoundedChannelOptions(4 * Most));
    private readonly Task writing;

    public GroupCommit(DbDataSource source)
    {
        this.source = source;
        using var kind = source.CreateConnection();
        // A database that takes several statements at once is a server, which writes to the disk for several at once too.
        writing = Task.WhenAll(Enumerable.Range(0, kind.CanCreateBatch ? AtServer : 1).Select(_ => Task.Run(WriteAsync)));
    }

    public async Task<bool> AppendAsync(PendingAppend append, CancellationToken cancellationToken)
    {
        await queue.Writer.WriteAsync(append, cancellationToken);
        return await append.Answer;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await writing;
    }

    private async Task WriteAsync()
    {
        var group = new List<PendingAppend>(Most);
        while (await queue.Reader.WaitToReadAsync())
        {
            while (group.Count < Most && queue.Reader.TryRead(out var next))
                group.Add(next);
            await WriteAsync(group);
            group.Clear();
        }
    }

    // Where one move cannot be written, the others are written without it. Where it is not known whether a group was committed, all are
    // told so.
    private async Task WriteAsync(List<PendingAppend> group)
    {
        // Two processes that take rows in the same order do not wait for each other in a circle.
        var sorted = group.OrderBy(one => one.Id, StringComparer.Ordinal).ThenBy(one => one.Move.Version).ToList();
        var isCommitting = false;
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            await AppendRows.WriteAsync(connection, transaction, sorted);
            isCommitting = true;
            await transaction.CommitAsync();
        }
        catch (Exception wrong)
        {
            if (group.Count > 1 && !isCommitting)
                foreach (var one in sorted)
                    await WriteAsync([one]);
            else
                foreach (var one in sorted)
                    one.Fail(
                        DatabaseStore.Failed(isCommitting ? "commit moves, so that it is not known which are kept" : "append a move", wrong)
                    );
            return;
        }

        foreach (var one in sorted)
            one.Tell();
    }
}
