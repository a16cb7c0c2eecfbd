using System.Text.RegularExpressions;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Serving;

public sealed partial class TheServiceOfTheTool
{
    [Fact]
    public async Task Says_in_one_line_that_it_is_ready_and_ends_when_it_is_interrupted()
    {
        await using var serve = await Serve.StartAsync();
        Assert.Equal(1, serve.Line.Count(one => one == '\n'));
        Assert.Contains("kept in memory, and gone when this ends", serve.Line, StringComparison.Ordinal);
        Assert.Equal("", serve.Errors);
        Assert.Equal(0, await serve.InterruptAsync());
    }

    [Fact]
    public async Task Tells_nothing_to_who_has_not_the_token_of_the_host()
    {
        await using var serve = await Serve.StartAsync();
        Assert.Equal(303, await serve.PostAsync($"/begin?scenario=used-car&token={serve.Token}"));
        var seat = Seat().Match((await serve.GetAsync($"/?token={serve.Token}")).Body).Groups[2].Value;
        foreach (var token in new[] { "", "?token=", $"?token={seat}", $"?token={serve.Token}x" })
        foreach (var path in new[] { "/", "/replays/used-car", "/replays/none" })
        {
            var (status, body) = await serve.GetAsync(path + token);
            Assert.Equal(401, status);
            Assert.DoesNotContain("car", body, StringComparison.Ordinal);
        }

        Assert.Equal(401, await serve.PostAsync($"/begin?scenario=used-car&token={seat}"));
    }

    [Fact]
    public async Task Lists_negotiations_with_their_replays_and_the_address_of_each_seat()
    {
        await using var serve = await Serve.StartAsync();
        foreach (var scenario in Scenario.All)
            Assert.Equal(303, await serve.PostAsync($"/begin?scenario={scenario.Id}&token={serve.Token}"));
        var (_, list) = await serve.GetAsync($"/?token={serve.Token}");
        Assert.Equal(Scenario.All.Count, Replay().Count(list));
        foreach (var link in Replay().Matches(list).Concat(Seat().Matches(list)))
            Assert.Equal(200, (await serve.GetAsync(link.Groups[1].Value)).Status);
        Assert.DoesNotContain("expired", list, StringComparison.Ordinal); // they begin now, whenever they were
        Assert.Equal(400, await serve.PostAsync($"/begin?scenario=none&token={serve.Token}"));
        Assert.Equal(404, (await serve.GetAsync($"/replays/none?token={serve.Token}")).Status);
    }

    [Fact]
    public async Task Shows_a_hundred_on_a_page()
    {
        using var folder = new TemporaryFolder();
        using (var store = FolderStore.Open(folder.Path))
            for (var number = 1; number <= 150; number++)
                await store.TryCreateAsync(Talks.Car($"car-{number:000}"));
        await using var serve = await Serve.StartAsync("--data", folder.Path);
        var (_, first) = await serve.GetAsync($"/?token={serve.Token}");
        Assert.Equal(100, Replay().Count(first));
        var (_, second) = await serve.GetAsync(More().Match(first).Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal));
        Assert.Equal(50, Replay().Count(second));
    }

    [Theory]
    [InlineData("--data", "talks")]
    [InlineData("--sqlite", "talks.db")]
    public async Task Keeps_negotiations_and_with_a_key_also_the_tokens(string option, string name)
    {
        using var folder = new TemporaryFolder();
        string[] args = [option, folder.File(name), "--key", folder.File("key")];
        string before;
        await using (var serve = await Serve.StartAsync(args))
        {
            foreach (var scenario in Scenario.All)
                Assert.Equal(303, await serve.PostAsync($"/begin?scenario={scenario.Id}&token={serve.Token}"));
            Assert.Contains("kept in", serve.Line, StringComparison.Ordinal);
            (_, before) = await serve.GetAsync($"/?token={serve.Token}");
            Assert.Equal(Scenario.All.Count, Replay().Count(before));
        }

        await using var again = await Serve.StartAsync(args);
        Assert.Equal(before, (await again.GetAsync($"/?token={again.Token}")).Body);
    }

    [Fact]
    public async Task Keeps_negotiations_in_PostgreSQL()
    {
        Databases.SkipWithoutPostgres();
        var (source, name) = await Databases.PostgresAsync();
        try
        {
            await source.DisposeAsync();
            using var folder = new TemporaryFolder();
            var server = Environment.GetEnvironmentVariable(Databases.Variable);
            string[] args = ["--postgres", $"{server};Database={name}", "--key", folder.File("key")];
            string before;
            await using (var serve = await Serve.StartAsync(args))
            {
                Assert.Contains("kept in PostgreSQL", serve.Line, StringComparison.Ordinal);
                Assert.Equal(303, await serve.PostAsync($"/begin?scenario=used-car&token={serve.Token}"));
                (_, before) = await serve.GetAsync($"/?token={serve.Token}");
                Assert.Single(Replay().Matches(before));
            }

            await using var again = await Serve.StartAsync(args);
            Assert.Equal(before, (await again.GetAsync($"/?token={again.Token}")).Body);
        }
        finally
        {
            await Databases.DropAsync(name);
        }
    }

    [Fact]
    public async Task Says_that_others_can_reach_it()
    {
        await using var serve = await Serve.StartAsync("--urls", "http://0.0.0.0:0");
        Assert.Contains("Other machines can reach this", serve.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, "one place", "--data", "a", "--sqlite", "b")]
    [InlineData(64, "--urls takes", "--urls", "https://127.0.0.1:1")]
    [InlineData(64, "--urls takes", "--urls", "http://127.0.0.1:5080;nonsense")]
    [InlineData(64, "not nothing", "--data", "")]
    [InlineData(69, "cannot begin", "--sqlite", "/dev/null/talks.db")]
    [InlineData(69, "cannot begin", "--data", "/dev/null/talks")]
    [InlineData(69, "cannot begin", "--postgres", "nonsense")]
    [InlineData(69, "cannot begin", "--postgres", "Host=127.0.0.1;Port=1;Username=x;Timeout=2")]
    [InlineData(69, "has no key", "--key", "/dev/null")]
    [InlineData(69, "cannot begin", "--key", "/dev/null/key")]
    public void Says_why_it_cannot_begin(int exit, string why, params string[] args)
    {
        var (found, error) = Serve.Fails(args);
        Assert.Equal(exit, found);
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    [GeneratedRegex("""href="(/replays/[^"]+)""")]
    private static partial Regex Replay();

    [GeneratedRegex("""href="(/negotiations/[^"?]+\?token=([^"]+))""")]
    private static partial Regex Seat();

    [GeneratedRegex("""href="([^"]+)">More<""")]
    private static partial Regex More();
}
