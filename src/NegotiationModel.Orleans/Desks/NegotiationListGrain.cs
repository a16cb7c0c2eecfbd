using Orleans.Concurrency;

namespace NegotiationModel.Orleans;

/// <summary>Lists negotiations.</summary>
[Alias("negotiations")]
internal interface INegotiationListGrain : IGrainWithIntegerKey
{
    [Alias("ids")]
    Task<string[]> ListIdsAsync(CancellationToken cancellation);
}

/// <inheritdoc/>
[StatelessWorker]
internal sealed class NegotiationListGrain(NegotiationSiloOptions options) : Grain, INegotiationListGrain
{
    public async Task<string[]> ListIdsAsync(CancellationToken cancellation) =>
        await options.Store.ListIdsAsync(cancellation).ToArrayAsync(cancellation);
}
