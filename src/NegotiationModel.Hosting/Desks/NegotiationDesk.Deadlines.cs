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
    /// <param name="cancellation">Ends it.</param>
    public async Task RunDeadlinesAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            woken = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Volatile.Write(ref waitsFor, long.MaxValue);
            var next = await FireAsync(cancellation);
            Volatile.Write(ref waitsFor, next is { } instant ? Ticks.Of(instant) : long.MaxValue);
            await SleepAsync(next, woken.Task, cancellation);
        }
    }

    /// <summary>Lets happen what is due in one negotiation, for an application that has a scheduler of its own instead of
    /// <see cref="RunDeadlinesAsync"/>. It happens once, also where several ask for it.</summary>
    /// <param name="id">The id of the negotiation.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>When time alone changes the negotiation next; null for never, and where there is no negotiation of that id.</returns>
    public async ValueTask<Instant?> AdvanceAsync(string id, CancellationToken cancellation = default)
    {
        if (await tables.FindAsync(id, cancellation) is not { } table)
            return null;
        await table.Gate.WaitAsync(cancellation);
        try
        {
            await PassInsideAsync(table, cancellation);
            return table.Due;
        }
        finally
        {
            table.Gate.Release();
        }
    }

    // Lets happen what is due, and says when to look again.
    private async Task<Instant?> FireAsync(CancellationToken cancellation)
    {
        try
        {
            var failed = 0;
            await Parallel.ForEachAsync(
                await store.ListDueAsync(Now, cancellation),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (one, stop) =>
                {
                    if (!await TryAdvanceAsync(one.Id, stop))
                        Interlocked.Increment(ref failed);
                }
            );
            var next = await store.NextDueAsync(cancellation);
            return failed > 0 && next < Now + AfterFailure ? Now + AfterFailure : next;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException) // one failure must not end all deadlines
        {
            LogUnread(logger, wrong);
            return Now + AfterFailure;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private async ValueTask<bool> TryAdvanceAsync(string id, CancellationToken cancellation)
    {
        try
        {
            await AdvanceAsync(id, cancellation);
            return true;
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            LogUnlooked(logger, id, wrong);
            return false;
        }
    }

    // Whoever records that the instant has passed is the one who tells it.
    private async ValueTask PassInsideAsync(Table table, CancellationToken cancellation)
    {
        await ReadOnInsideAsync(table, cancellation);
        var now = Instant.Max(Now, table.Shown.Now);
        if (table.Due is not { } due || due > now)
            return;
        var advance = table.Shown.AdvanceTo(now);
        var next = Ticks.Whole(advance.Negotiation.NextDue);
        if (!await store.TryAdvanceAsync(table.Talks.Id, table.Version, due, next, cancellation))
            return;
        var step = table.Take(advance, next);
        if (options.Changed is not null && step.Transitions.Count > 0)
            await TellAsync(step);
    }

    // A move may set a limit that is nearer than the one waited for.
    private void Notice(Instant? due)
    {
        if (due is { } instant && Ticks.Of(instant) < Volatile.Read(ref waitsFor))
            Volatile.Read(ref woken).TrySetResult();
    }

    private async Task SleepAsync(Instant? until, Task sooner, CancellationToken cancellation)
    {
        var wait = until is { } next ? Duration.Min(Longest, next - Now) : Longest;
        if (wait <= Duration.Zero)
            return;
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var milliseconds = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)); // what timers count
        await Task.WhenAny(sooner, Task.Delay(milliseconds, clock, waiting.Token));
        await waiting.CancelAsync();
    }
}
