using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationModel.Hosting;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>Ends a round when its time is up, also one whose time was up while the class did not run.</summary>
internal sealed partial class RoundClock(ClassService classroom, Signals signals, TimeProvider clock, ILogger<RoundClock> logger)
    : BackgroundService
{
    // A timer does not wait for months, and one that failed is tried again.
    private static readonly Duration Longest = Duration.FromHours(1),
        Again = Duration.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var changed = signals.Next(Signals.Class); // before looking, so that nothing comes in between
            if (classroom.Class.Round is not { IsOver: false, Until: { } until } round)
                await changed.WaitAsync(stoppingToken);
            else if (until <= classroom.Now)
                await EndAsync(round.Number, stoppingToken);
            else
                await WaitAsync(changed, Duration.Min(until - classroom.Now, Longest), stoppingToken);
        }
    }

    private async Task WaitAsync(Task changed, Duration time, CancellationToken stop)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(changed, Task.Delay(time.ToTimeSpan() + TimeSpan.FromMilliseconds(1), clock, waiting.Token));
        await waiting.CancelAsync();
        stop.ThrowIfCancellationRequested();
    }

    private async Task EndAsync(int number, CancellationToken stop)
    {
        try
        {
            await classroom.ChangeAsync(was => was.Round?.Number == number ? was.EndRound() : was);
        }
        catch (StoreException wrong)
        {
            LogNotEnded(logger, number, wrong);
            await Task.Delay(Again.ToTimeSpan(), clock, stop);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Round {Number} could not be ended.")]
    private static partial void LogNotEnded(ILogger logger, int number, Exception wrong);
}
