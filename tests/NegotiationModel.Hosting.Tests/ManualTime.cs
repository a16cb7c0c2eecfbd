using NodaTime;

namespace NegotiationModel.Hosting.Tests;

/// <summary>A clock that stands still until it is told to go on; its timers fire on the way.</summary>
internal sealed class ManualTime(Instant now) : TimeProvider
{
    private readonly Lock door = new();
    private readonly List<Timer> timers = [];
    private Instant now = now;

    public override long TimestampFrequency => 10_000_000;

    public Instant Now
    {
        get
        {
            lock (door)
                return now;
        }
    }

    /// <summary>How many timers wait.</summary>
    public int Waiting
    {
        get
        {
            lock (door)
                return timers.Count;
        }
    }

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();

    public override long GetTimestamp() => Now.ToUnixTimeTicks();

    public void Advance(Duration by)
    {
        List<Timer> due;
        lock (door)
        {
            now += by;
            due = [.. timers.Where(timer => timer.At <= now)];
            timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due)
            timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(ManualTime time, Action fire) : ITimer
    {
        public Instant At { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.door)
            {
                time.timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                At = time.now + Duration.FromTimeSpan(dueTime);
                time.timers.Add(this);
            }

            return true;
        }

        public void Dispose()
        {
            lock (time.door)
                time.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
