using System.Data.Common;

namespace NegotiationModel.Hosting.Tests.Stores;

public sealed class InPostgres : StoreContract
{
    private string? name;
    private DbDataSource? source;

    protected override async ValueTask<INegotiationStore> OpenAsync()
    {
        Databases.SkipWithoutPostgres();
        if (source is null)
            (source, name) = await Databases.PostgresAsync();
        return new DatabaseStore(source);
    }

    public override async ValueTask DisposeAsync()
    {
        if (name is null)
            return;
        await base.DisposeAsync();
        await source!.DisposeAsync();
        await Databases.DropAsync(name);
    }
}
