using System.Threading.RateLimiting;

namespace NegotiationModel.Hosting;

/// <summary>How many requests and streams one caller may have.</summary>
internal sealed class RequestLimits(NegotiationsOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> requests = PartitionedRateLimiter.Create<string, string>(caller =>
        RateLimitPartition.GetTokenBucketLimiter(
            caller,
            _ =>
                new()
                {
                    TokenLimit = 2 * options.RequestsPerSecondPerSeat,
                    TokensPerPeriod = options.RequestsPerSecondPerSeat,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                    QueueLimit = 0,
                    AutoReplenishment = true,
                }
        )
    );

    private readonly PartitionedRateLimiter<string> streams = PartitionedRateLimiter.Create<string, string>(caller =>
        RateLimitPartition.GetConcurrencyLimiter(caller, _ => new() { PermitLimit = options.StreamsPerSeat, QueueLimit = 0 })
    );

    public bool Takes(string caller)
    {
        using var lease = requests.AttemptAcquire(caller);
        return lease.IsAcquired;
    }

    /// <summary>A place for a stream, until it is disposed of; null where there is none.</summary>
    public IDisposable? Stream(string caller)
    {
        var lease = streams.AttemptAcquire(caller);
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        return null;
    }

    public void Dispose()
    {
        requests.Dispose();
        streams.Dispose();
    }
}
