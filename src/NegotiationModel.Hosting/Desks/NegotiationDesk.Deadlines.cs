using NodaTime;

namespace NegotiationModel.Hosting;

public sealed partial class NegotiationDesk
{
    private const int AtOnce = 16;

    // Another process may have set a nearer limit, and ended.
    private static readonly Duration Longest = Duration.FromMinutes(1),
        AfterFailure = Duration.FromSeconds(1);

    private TaskCompletionSource woken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long waitsFor = long.MaxValue;

    /// <summary>Lets deadlines and expiries happen by themselves, one timer for all negotiations, until it is cancelled. Each happens once,
    /// also where several desks use the store, and what was due while no desk was open happens at the beginning.
    /// <c>AddNegotiations</c> does this by itself.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task AdvanceWhenDueAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            woken = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref waitsFor, long.MaxValue);
            var next = await FireAsync(cancellationToken);
            Volatile.Write(ref waitsFor, next is { } instant ? Ticks.Of(instant) : long.MaxValue);
            await SleepAsync(next, woken.Task, cancellationToken);
        }
    }

    /// <summary>Lets happen what is due in one negotiation, for an application that has a scheduler of its own instead of
    /// <see cref="AdvanceWhenDueAsync"/>. It happens once, also where several ask for it.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>When time alone changes the negotiation next; null for never, and where there is no negotiation of that id.</returns>
    public async ValueTask<Instant?> AdvanceAsync(string id, CancellationToken cancellationToken = default)
    {
        if (await tables.FindAsync(id, cancellationToken) is not { } table)
            return null;
        await table.Gate.WaitAsync(cancellationToken);
        try
        {
            await PassInsideAsync(table, cancellationToken);
            return table.Due;
        }
        finally
        {
            table.Gate.Release();
        }
    }

    // Lets happen what is due, and says when to look again.
    private async Task<Instant?> FireAsync(CancellationToken cancellationToken)
    {
        try
        {
            var failed = 0;
            await Parallel.ForEachAsync(
                await store.ListDueAsync(Now, cancellationToken),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                async (one, stop) =>
                {
                    if (!await AdvanceOrLogAsync(one.Id, stop))
                        Interlocked.Increment(ref failed);
                }
            );
            var next = await store.NextDueAsync(cancellationToken);
            return failed > 0 && next < Now + AfterFailure ? Now + AfterFailure : next;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException) // one failure must not end all deadlines
        {
            LogUnread(logger, wrong);
            return Now + AfterFailure;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private async ValueTask<bool> AdvanceOrLogAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            await AdvanceAsync(id, cancellationToken);
            return true;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            LogUnlooked(logger, id, wrong);
            return false;
        }
    }

    // Whoever records that the instant has passed is the one who tells it.
    private async ValueTask PassInsideAsync(Table table, CancellationToken cancellationToken)
    {
        await ReadOnInsideAsync(table, cancellationToken);
        var now = Instant.Max(Now, table.Shown.Now);
        if (table.Due is not { } due || due > now)
            return;
        var advance = table.Shown.AdvanceTo(now);
        var next = Ticks.Whole(advance.Talks.NextDue);
        if (!await store.TryMarkPassedAsync(table.Talks.Id, table.Version, due, next, cancellationToken))
            return;
        var step = table.Take(advance, next);
        if (options.OnChanged is not null && step.Transitions.Count > 0)
            await TellAsync(step);
    }

    // A move may set a limit that is nearer than the one waited for.
    private void Notice(Instant? due)
    {
        if (due is { } instant && Ticks.Of(instant) < Volatile.Read(ref waitsFor))
            Volatile.Read(ref woken).TrySetResult();
    }

    private async Task SleepAsync(Instant? until, Task sooner, CancellationToken cancellationToken)
    {
        var wait = until is { } next ? Duration.Min(Longest, next - Now) : Longest;
        if (wait <= Duration.Zero)
            return;
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var milliseconds = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)); // what timers count
        await Task.WhenAny(sooner, Task.Delay(milliseconds, clock, waiting.Token));
        await waiting.CancelAsync();
    }
}
