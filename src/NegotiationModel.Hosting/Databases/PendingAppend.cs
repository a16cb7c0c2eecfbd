using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>A move that waits to be written.</summary>
internal sealed class PendingAppend(string id, StoredMove move, Instant? due)
{
    private readonly TaskCompletionSource<bool> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

    public StoredMove Move => move;

    public Instant? Due => due;

    /// <summary>Whether it was appended; set in the transaction, and told after it.</summary>
    public bool IsAppended { get; set; }

    public Task<bool> Answer => answer.Task;

    public void Tell() => answer.TrySetResult(IsAppended);

    public void Fail(Exception wrong) => answer.TrySetException(wrong);
}
