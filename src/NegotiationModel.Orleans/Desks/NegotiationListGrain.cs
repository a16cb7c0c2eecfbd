using Orleans.Concurrency;

namespace NegotiationModel.Orleans;

/// <summary>Lists negotiations.</summary>
[Alias("negotiations")]
internal interface INegotiationListGrain : IGrainWithIntegerKey
{
    [Alias("ids")]
    Task<string[]> ListIdsAsync(CancellationToken cancellationToken);
}

/// <inheritdoc/>
[StatelessWorker]
internal sealed class NegotiationListGrain(NegotiationSiloOptions options) : Grain, INegotiationListGrain
{
    public async Task<string[]> ListIdsAsync(CancellationToken cancellationToken) =>
        await options.Store.ListIdsAsync(cancellationToken).ToArrayAsync(cancellationToken);
}
