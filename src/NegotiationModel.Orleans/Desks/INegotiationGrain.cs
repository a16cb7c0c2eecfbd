namespace NegotiationModel.Orleans;

/// <summary>The desk of one negotiation. Documents and moves cross the wire as JSON, so that nothing but their format has to stay the
/// same between versions of the cluster.</summary>
[Alias("negotiation")]
internal interface INegotiationGrain : IGrainWithStringKey
{
    [Alias("convene")]
    Task<bool> TryConveneAsync(string document, CancellationToken cancellationToken);

    /// <summary>Where the talks stand; null where there are none.</summary>
    /// <param name="known">How many moves the caller knows; −1 for not even the document.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [Alias("read")]
    Task<News?> ReadAsync(int known, CancellationToken cancellationToken);

    [Alias("make")]
    Task<GrainAnswer> MakeAsync(SentMove sent, int known, CancellationToken cancellationToken);

    [Alias("watch")]
    IAsyncEnumerable<Step> WatchAsync(int after, CancellationToken cancellationToken);
}
