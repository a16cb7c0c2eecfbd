using NegotiationModel.Hosting;

namespace NegotiationModel.Orleans;

/// <summary>Calls to the cluster, with what went wrong as a desk says it.</summary>
internal static class ClusterCalls
{
    public static async ValueTask<T> CallAsync<T>(string what, Func<Task<T>> call, CancellationToken cancellationToken = default)
    {
        try
        {
            return await call();
        }
        catch (Exception wrong) when (IsFailure(wrong, cancellationToken))
        {
            throw Failed(what, wrong);
        }
    }

    public static bool IsFailure(Exception wrong, CancellationToken cancellationToken) =>
        wrong is not (ArgumentException or StoreException)
        && !(wrong is OperationCanceledException && cancellationToken.IsCancellationRequested);

    public static StoreException Failed(string what, Exception wrong) => new($"The cluster could not {what}: {wrong.Message}", wrong);
}
