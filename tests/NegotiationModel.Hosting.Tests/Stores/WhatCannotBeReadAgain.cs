using Xunit;

namespace NegotiationModel.Hosting.Tests.Stores;

public sealed class WhatCannotBeReadAgain
{
    // In this scenario parties want places that only moves put on the agenda.
    private static readonly NegotiationDocument Document = Scenario.MoscowKyiv.Read() with { Moves = [] };

    [Fact]
    public async Task Is_not_kept_in_a_folder()
    {
        using var folder = new TemporaryFolder();
        using var store = FolderStore.Open(folder.Path);
        await RefusedAsync(store);
    }

    [Fact]
    public async Task Is_not_kept_in_a_database()
    {
        using var folder = new TemporaryFolder();
        await using var database = Databases.Sqlite(folder.File("talks.db"));
        await using var store = new DatabaseStore(database);
        await RefusedAsync(store);
    }

    [Fact]
    public async Task Is_not_kept_in_memory() => await RefusedAsync(new MemoryStore());

    private static async Task RefusedAsync(INegotiationStore store)
    {
        var wrong = await Assert.ThrowsAsync<ArgumentException>(async () => await store.TryCreateAsync(Document));
        Assert.Contains("preferences[0]", wrong.Message, StringComparison.Ordinal);
        Assert.Null(await store.LoadAsync(Document.Setting.Id));
        Assert.True(await store.TryCreateAsync(Document with { Preferences = [] }));
    }
}
