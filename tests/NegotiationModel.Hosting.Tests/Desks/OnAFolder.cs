namespace NegotiationModel.Hosting.Tests.Desks;

public sealed class OnAFolder : DeskContract
{
    private readonly TemporaryFolder folder = new();

    protected override ValueTask<INegotiationStore> OpenAsync() => new(FolderStore.Open(folder.Path));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }
}
