using System.Collections.Concurrent;

namespace NegotiationModel.Classroom;

/// <summary>Wakes who waits for something to change. It says that something did, never what.</summary>
internal sealed class Signals
{
    public const string Class = "";

    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new(StringComparer.Ordinal);

    /// <summary>Ends when the subject changes next; ask before looking, so that nothing comes in between.</summary>
    public Task Next(string subject) => waiting.GetOrAdd(subject, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Raise(string subject)
    {
        if (waiting.TryRemove(subject, out var source))
            source.TrySetResult();
    }
}
