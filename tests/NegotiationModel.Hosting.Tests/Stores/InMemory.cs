namespace NegotiationModel.Hosting.Tests.Stores;

public sealed class InMemory : StoreContract
{
    private readonly MemoryStore store = new();

    protected override ValueTask<INegotiationStore> OpenAsync() => new(store);
}
