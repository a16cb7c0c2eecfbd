using Xunit;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Waits for work that goes on step by step, and loses patience with a step that does not end, by name.</summary>
/// <param name="patience">So long that only a hang, or work far out of proportion, takes longer.</param>
internal sealed class Watchdog(TimeSpan patience)
{
    private object? step;

    /// <summary>The work has come to a step.</summary>
    public void At(object what) => Volatile.Write(ref step, what);

    public async Task For(Action work)
    {
        var running = Task.Run(work);
        for (
            var last = Volatile.Read(ref step);
            await Task.WhenAny(running, Task.Delay(patience)) != running;
            last = Volatile.Read(ref step)
        )
            Assert.False(ReferenceEquals(last, Volatile.Read(ref step)), $"no end within {patience} {last}");
        await running;
    }
}
