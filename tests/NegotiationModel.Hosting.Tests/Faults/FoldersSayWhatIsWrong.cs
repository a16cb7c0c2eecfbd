using Xunit;

namespace NegotiationModel.Hosting.Tests.Faults;

public sealed class FoldersSayWhatIsWrong : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_no_folder()
    {
        File.WriteAllText(folder.File("talks"), "");
        Assert.Contains(
            "talks cannot be used",
            Assert.Throws<StoreException>(() => FolderStore.Open(folder.File("talks"))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_is_used_by_one_process_at_a_time()
    {
        using (FolderStore.Open(folder.Path))
            Assert.Contains(
                "another process uses it",
                Assert.Throws<StoreException>(() => FolderStore.Open(folder.Path)).Message,
                StringComparison.Ordinal
            );
        FolderStore.Open(folder.Path).Dispose();
    }

    [Fact]
    public async Task A_broken_document_is_told_to_who_asks_for_it_and_harms_no_other()
    {
        File.WriteAllText(folder.File("broken.json"), """{ "format": "negotiation/1", "id": 7 }""");
        using var store = FolderStore.Open(folder.Path);
        Assert.True(await store.TryCreateAsync(Talks.Car()));
        var wrong = await Assert.ThrowsAsync<StoreException>(async () => await store.LoadAsync("broken"));
        Assert.Contains("broken.json cannot be read", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("$.id", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await store.LoadAsync("car"))!.Version);
    }

    [Fact]
    public async Task A_line_that_no_store_wrote_is_named()
    {
        await WithCar(async store => Assert.True(await store.TryAppendAsync("car", Talks.Stored(1, "one"))));
        File.AppendAllText(folder.File("car.state"), "nothing\n");
        await WithCar(async store =>
        {
            var wrong = await Assert.ThrowsAsync<StoreException>(async () => await store.LoadAsync("car"));
            Assert.Contains("car.state, line 3", wrong.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Half_a_line_and_a_line_ahead_of_the_document_were_never_acknowledged()
    {
        await WithCar(async store => Assert.True(await store.TryAppendAsync("car", Talks.Stored(1, "one"), Talks.Monday)));
        File.AppendAllText(folder.File("car.state"), "{\"version\":2,\"key\":\"two\",\"digest\":\"\"}\n{\"versi");
        await WithCar(async store =>
        {
            Assert.Equal(Talks.Monday, (await store.LoadAsync("car"))!.Due);
            Assert.True(await store.TryMarkPassedAsync("car", 1, Talks.Monday, null));
            Assert.True(await store.TryAppendAsync("car", Talks.Stored(2, "other")));
        });
        await WithCar(async store =>
        {
            Assert.Equal(["one", "other"], (await store.LoadAsync("car"))!.Moves.Select(move => move.Key!.Value));
            Assert.True(await store.TryAppendAsync("car", Talks.Stored(3, "two")));
        });
    }

    [Fact]
    public async Task A_document_that_somebody_puts_there_is_a_negotiation_to_look_at()
    {
        var scenario = Scenario.UsedCar.Read();
        File.WriteAllBytes(folder.File("from elsewhere.json"), NegotiationJson.Write(scenario));
        await WithCar(async store =>
        {
            var loaded = (await store.LoadAsync(scenario.Setting.Id))!;
            Assert.Equal((scenario.Moves.Count, scenario.Setting.ConvenedAt), (loaded.Version, loaded.Due));
            Assert.True(await store.TryMarkPassedAsync(scenario.Setting.Id, loaded.Version, loaded.Due!.Value, null));
        });
        await WithCar(async store => Assert.Null((await store.LoadAsync(scenario.Setting.Id))!.Due));
    }

    [Fact]
    public async Task Two_documents_of_one_id_are_both_named()
    {
        File.WriteAllBytes(folder.File("a.json"), NegotiationJson.Write(Talks.Car("boat")));
        File.WriteAllBytes(folder.File("b.json"), NegotiationJson.Write(Talks.Car("boat")));
        await WithCar(async store =>
        {
            var wrong = await Assert.ThrowsAsync<StoreException>(async () => await store.LoadAsync("boat"));
            Assert.Contains("a.json and ", wrong.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_full_disk_loses_nothing_and_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no device here that is full.");
        await WithCar(async store =>
        {
            Assert.True(await store.TryAppendAsync("car", Talks.Stored(1, "one")));
            File.CreateSymbolicLink(folder.File("car.json.new"), "/dev/full");
            var wrong = await Assert.ThrowsAsync<StoreException>(async () => await store.TryAppendAsync("car", Talks.Stored(2, "two")));
            Assert.Contains("car.json cannot be written", wrong.Message, StringComparison.Ordinal);
            File.Delete(folder.File("car.json.new"));
        });
        await WithCar(async store =>
        {
            Assert.Equal([Talks.Stored(1, "one")], (await store.LoadAsync("car"))!.Moves);
            Assert.True(await store.TryAppendAsync("car", Talks.Stored(2, "two")));
        });
    }

    private async Task WithCar(Func<FolderStore, Task> act)
    {
        using var store = FolderStore.Open(folder.Path);
        await store.TryCreateAsync(Talks.Car());
        await act(store);
    }
}
