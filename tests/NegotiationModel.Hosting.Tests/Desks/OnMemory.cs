namespace NegotiationModel.Hosting.Tests.Desks;

public sealed class OnMemory : DeskContract
{
    protected override ValueTask<INegotiationStore> OpenAsync() => new(new MemoryStore());
}
