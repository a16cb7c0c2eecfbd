using Perfolizer.Horology;

namespace NegotiationModel.Benchmarks;

/// <summary>The processor time of this process, so that neighbours on a busy machine are not measured; exact to microseconds on
/// Linux.</summary>
public sealed class CpuClock : IClock
{
    public string Title => "processor time";

    public bool IsAvailable => true;

    public Frequency Frequency => new(TimeSpan.TicksPerSecond);

    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
