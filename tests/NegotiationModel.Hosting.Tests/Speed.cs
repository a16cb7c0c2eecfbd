using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Xunit;

namespace NegotiationModel.Hosting.Tests;

/// <summary>How many moves a second, beside what the same costs by itself; run by hand, and noted in the page on benchmarks.</summary>
public sealed class Speed(ITestOutputHelper output)
{
    private const int Writers = 64;

    // By hand: NEGOTIATION_SPEED=10, the seconds that each figure takes.
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_SPEED"), out var given) ? given : 0
    );

    private static readonly SeatId Seller = new("seller");

    [Fact]
    public async Task In_memory()
    {
        Assert.SkipWhen(Span == TimeSpan.Zero, "Run by hand: NEGOTIATION_SPEED names the seconds that each figure takes.");
        var bare = Rate(1, _ => Task.CompletedTask, Ruled);
        var desk = await RateAsync(new MemoryStore(), 1);
        var many = await RateAsync(new MemoryStore(), Writers);
        output.WriteLine(
            $"rule {await bare:n0}/s; desk {desk:n0}/s; desk, {Writers} writers {many:n0}/s; desk ÷ rule {desk / await bare:n2}"
        );
    }

    [Fact]
    public async Task In_sqlite()
    {
        Assert.SkipWhen(Span == TimeSpan.Zero, "Run by hand: NEGOTIATION_SPEED names the seconds that each figure takes.");
        using var folder = new TemporaryFolder();
        await using var source = Databases.Sqlite(folder.File("talks.db"));
        await Compare("SQLite", source);
    }

    [Fact]
    public async Task In_postgres()
    {
        Assert.SkipWhen(Span == TimeSpan.Zero, "Run by hand: NEGOTIATION_SPEED names the seconds that each figure takes.");
        Databases.SkipWithoutPostgres();
        var (source, name) = await Databases.PostgresAsync();
        await using (source)
            await Compare("PostgreSQL", source);
        await Databases.DropAsync(name);
    }

    // Rows of the same size, each in a transaction of its own, by one writer and by as many as write at the desk; and the store alone.
    private async Task Compare(string name, DbDataSource source)
    {
        await Execute(source, "create table raw (stream text, version integer, move text, primary key (stream, version))");
        var json = Encoding.UTF8.GetString(NegotiationJson.Write(Talks.Stored(1).Move));
        var version = 0;
        Task Insert(int writer) => Execute(source, $"insert into raw values ('{writer}', {Interlocked.Increment(ref version)}, '{json}')");
        var alone = await Rate(1, _ => Task.CompletedTask, Insert);
        var raw = name == "SQLite" ? alone : await Rate(Writers, _ => Task.CompletedTask, Insert);
        await using var store = new DatabaseStore(source);
        var places = new int[Writers];
        var append = await Rate(
            Writers,
            async writer => await store.TryCreateAsync(Talks.Car($"store {writer}")),
            async writer => await store.TryAppendAsync($"store {writer}", Talks.Stored(++places[writer]))
        );
        var desk = await RateAsync(store, Writers);
        output.WriteLine(
            $"{name}: raw rows, one writer {alone:n0}/s, {Writers} writers {raw:n0}/s; store {append:n0}/s; desk {desk:n0}/s; "
                + $"desk ÷ raw {desk / raw:n2}, desk ÷ store {desk / append:n2}"
        );
    }

    private static async Task<double> RateAsync(INegotiationStore store, int writers)
    {
        var desk = new NegotiationDesk(store, new() { MaxMoves = int.MaxValue });
        return await Rate(
            writers,
            async writer => await desk.TryConveneAsync(Talks.Car($"desk {writer}")),
            async writer =>
            {
                var answer = await desk.MakeAsync($"desk {writer}", Seller, Talks.Offer());
                if (answer.Outcome != MoveOutcome.Made)
                    throw new InvalidOperationException($"{answer}");
            }
        );
    }

    private Task Ruled(int writer)
    {
        talks ??= Negotiation.Convene(Talks.Car().Setting);
        talks = talks.Rule(Talks.Offer() with { At = Talks.Monday }).Talks;
        return Task.CompletedTask;
    }

    private Negotiation? talks;

    private static async Task<double> Rate(int writers, Func<int, Task> begin, Func<int, Task> act)
    {
        for (var writer = 0; writer < writers; writer++)
            await begin(writer);
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, writers)
                .Select(writer =>
                    Task.Run(async () =>
                    {
                        var count = 0;
                        for (; watch.Elapsed < Span; count++)
                            await act(writer);
                        return count;
                    })
                )
        );
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task Execute(DbDataSource source, string text)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }
}
