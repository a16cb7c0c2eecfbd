using NodaTime;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Stores;

/// <summary>What every store does.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    private static readonly Instant Due = Talks.Monday + Duration.FromHours(48),
        Later = Due + Duration.FromHours(1);

    protected INegotiationStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await CloseAsync(Store);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_not_there_is_null_and_takes_nothing()
    {
        Assert.Null(await Store.LoadAsync("car"));
        Assert.Null(await Store.ReadAfterAsync("car", 0));
        Assert.False(await Store.TryAppendAsync("car", Talks.Stored(1)));
        Assert.False(await Store.TryMarkPassedAsync("car", 0, Due, null));
        Assert.Null(await Store.NextDueAsync());
        Assert.Empty(await Store.ListDueAsync(Later));
        Assert.Empty(await ListIdsAsync());
    }

    [Fact]
    public async Task A_negotiation_is_loaded_as_it_was_kept()
    {
        var document = Scenario.UsedCar.Read() with { Moves = default };
        Assert.True(await Store.TryCreateAsync(document, Due));
        await ReopenAsync();

        var loaded = await Store.LoadAsync(document.Setting.Id);
        Assert.Equal(new(document, [], Due), loaded);
    }

    [Fact]
    public async Task An_id_is_taken_once()
    {
        Assert.True(await Store.TryCreateAsync(Talks.Car()));
        Assert.False(await Store.TryCreateAsync(Talks.Car("car", Protocol.Diplomacy), Due));
        Assert.Equal(Protocol.Contract, (await Store.LoadAsync("car"))!.Document.Setting.Protocol);
        Assert.Null(await Store.NextDueAsync());
    }

    [Fact]
    public async Task A_document_with_moves_is_an_error_of_the_caller() =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.TryCreateAsync(Scenario.UsedCar.Read()));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("Car")]
    [InlineData("%43ar")]
    [InlineData("car.json")]
    [InlineData(".lock")]
    [InlineData("'; drop table negotiation; --")]
    [InlineData("київ ☮")]
    public async Task Ids_are_what_they_are(string id)
    {
        await Store.TryCreateAsync(Talks.Car());
        Assert.True(await Store.TryCreateAsync(Talks.Car(id)));
        Assert.True(await Store.TryCreateAsync(Talks.Car(new string('ї', 199) + id[0])));
        Assert.True(await Store.TryAppendAsync(id, Talks.Stored(1)));
        await ReopenAsync();
        Assert.Equal(1, (await Store.LoadAsync(id))!.Version);
        Assert.Equal(0, (await Store.LoadAsync("car"))!.Version);
        Assert.Equal(new[] { "car", id, new string('ї', 199) + id[0] }.Order(StringComparer.Ordinal), await ListIdsAsync());
    }

    [Fact]
    public async Task Moves_are_read_back_in_their_order_with_their_keys()
    {
        await Store.TryCreateAsync(Talks.Car());
        StoredMove[] moves = [Talks.Stored(1), Talks.Stored(2, "two"), Talks.Stored(3, "three")];
        foreach (var move in moves)
            Assert.True(await Store.TryAppendAsync("car", move));
        await ReopenAsync();

        Assert.Equal([.. moves], (await Store.LoadAsync("car"))!.Moves);
        Assert.Equal([.. moves[1..]], (await Store.ReadAfterAsync("car", 1))!.Moves);
        Assert.Empty((await Store.ReadAfterAsync("car", 3))!.Moves);
        Assert.Empty((await Store.ReadAfterAsync("car", 30))!.Moves);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Only_the_next_place_is_free(int version)
    {
        await Store.TryCreateAsync(Talks.Car());
        await Store.TryAppendAsync("car", Talks.Stored(1));
        Assert.False(await Store.TryAppendAsync("car", Talks.Stored(version), Due));
        Assert.Equal(([Talks.Stored(1)], null), ((await Store.LoadAsync("car"))!.Moves, await Store.NextDueAsync()));
        Assert.True(await Store.TryAppendAsync("car", Talks.Stored(2)));
    }

    [Fact]
    public async Task A_key_is_taken_once_in_a_log()
    {
        await Store.TryCreateAsync(Talks.Car());
        await Store.TryCreateAsync(Talks.Car("boat"));
        Assert.True(await Store.TryAppendAsync("car", Talks.Stored(1, "once")));
        await ReopenAsync();
        Assert.False(await Store.TryAppendAsync("car", Talks.Stored(2, "once"), Due));
        Assert.Null(await Store.NextDueAsync());
        Assert.True(await Store.TryAppendAsync("boat", Talks.Stored(1, "once")));
        Assert.True(await Store.TryAppendAsync("car", Talks.Stored(2, "again")));
    }

    [Fact]
    public async Task Of_many_writers_at_one_place_one_is_told_true()
    {
        await Store.TryCreateAsync(Talks.Car());
        for (var version = 1; version <= 5; version++)
        {
            var place = version;
            var told = await Task.WhenAll(
                Enumerable
                    .Range(0, 16)
                    .Select(writer => Task.Run(async () => await Store.TryAppendAsync("car", Talks.Stored(place, $"{place}/{writer}"))))
            );
            Assert.Single(told, true);
        }

        Assert.Equal(5, (await Store.LoadAsync("car"))!.Version);
    }

    [Fact]
    public async Task What_is_due_is_found_in_its_order_and_changes_with_moves()
    {
        await Store.TryCreateAsync(Talks.Car("b"), Later);
        await Store.TryCreateAsync(Talks.Car("a"));
        await Store.TryCreateAsync(Talks.Car("c"), Due);
        await ReopenAsync();
        Assert.Equal(Due, await Store.NextDueAsync());
        Assert.Equal([new("c", Due)], await Store.ListDueAsync(Due));
        Assert.Empty(await Store.ListDueAsync(Due - Duration.FromTicks(1)));
        Assert.Equal([new("c", Due), new("b", Later)], await Store.ListDueAsync(Later));

        Assert.True(await Store.TryAppendAsync("c", Talks.Stored(1), null));
        Assert.True(await Store.TryAppendAsync("a", Talks.Stored(1), Due));
        await ReopenAsync();
        Assert.Equal([new("a", Due), new("b", Later)], await Store.ListDueAsync(Later));
        Assert.Equal((Due, null), ((await Store.LoadAsync("a"))!.Due, (await Store.ReadAfterAsync("c", 0))!.Due));
    }

    [Fact]
    public async Task Time_passes_once()
    {
        await Store.TryCreateAsync(Talks.Car(), Due);
        await Store.TryAppendAsync("car", Talks.Stored(1, "one"), Due);
        Assert.False(await Store.TryMarkPassedAsync("car", 0, Due, null)); // another move was made
        Assert.False(await Store.TryMarkPassedAsync("car", 1, Later, null));
        var told = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await Store.TryMarkPassedAsync("car", 1, Due, Later)))
        );
        Assert.Single(told, true);
        await ReopenAsync();
        Assert.Equal(Later, await Store.NextDueAsync());
        Assert.True(await Store.TryMarkPassedAsync("car", 1, Later, null));
        await ReopenAsync();
        Assert.Null(await Store.NextDueAsync());
        Assert.Equal([Talks.Stored(1, "one")], (await Store.LoadAsync("car"))!.Moves);
    }

    [Fact]
    public async Task What_is_due_within_a_tick_is_due_at_its_end()
    {
        var due = Due + Duration.FromNanoseconds(1L);
        await Store.TryCreateAsync(Talks.Car(), due);
        Assert.Empty(await Store.ListDueAsync(Due));
        var found = Assert.Single(await Store.ListDueAsync(Due + Duration.FromTicks(1)));
        Assert.True(found.Due >= due);
        Assert.True(await Store.TryMarkPassedAsync("car", 0, found.Due, null));
    }

    [Fact]
    public async Task Writers_of_many_negotiations_do_not_mix_them_up()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(one =>
                    Task.Run(async () =>
                    {
                        await Store.TryCreateAsync(Talks.Car($"car {one}"));
                        for (var version = 1; version <= 10; version++)
                            Assert.True(await Store.TryAppendAsync($"car {one}", Talks.Stored(version, $"{one}/{version}")));
                    })
                )
        );
        await ReopenAsync();
        for (var one = 0; one < 20; one++)
            Assert.Equal(
                Enumerable.Range(1, 10).Select(version => $"{one}/{version}"),
                (await Store.LoadAsync($"car {one}"))!.Moves.Select(move => move.Key!.Value)
            );
    }

    /// <summary>Opens the store of this test; again, the same.</summary>
    protected abstract ValueTask<INegotiationStore> OpenAsync();

    private async Task ReopenAsync()
    {
        await CloseAsync(Store);
        Store = await OpenAsync();
    }

    private async Task<List<string>> ListIdsAsync()
    {
        var all = new List<string>();
        await foreach (var id in Store.ListIdsAsync())
            all.Add(id);
        return all;
    }

    protected static async ValueTask CloseAsync(INegotiationStore store)
    {
        if (store is IAsyncDisposable later)
            await later.DisposeAsync();
        else if (store is IDisposable now)
            now.Dispose();
    }
}
