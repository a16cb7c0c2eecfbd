using System.Data.Common;

namespace NegotiationModel.Hosting.Tests.Desks;

public sealed class OnSqlite : DeskContract
{
    private readonly TemporaryFolder folder = new();
    private DbDataSource? source;

    protected override ValueTask<INegotiationStore> OpenAsync() =>
        new(new DatabaseStore(source = Databases.Sqlite(folder.File("talks.db"))));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await source!.DisposeAsync();
        folder.Dispose();
    }
}
