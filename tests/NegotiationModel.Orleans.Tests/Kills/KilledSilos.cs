using System.Diagnostics;
using NegotiationModel.Hosting;
using NegotiationModel.Orleans.Tests.Tournaments;
using NodaTime;
using Xunit;

namespace NegotiationModel.Orleans.Tests.Kills;

/// <summary>Silos are killed while they work: every move that was acknowledged is in the log once, and nobody waits for long.</summary>
public sealed class KilledSilos(ITestOutputHelper output)
{
    private const int Writers = 64;

    // By hand: NEGOTIATION_KILLS=20 NEGOTIATION_TABLES=1000 NEGOTIATION_MOVES=100, and in NEGOTIATION_KILL_DATABASE a command that kills
    // the database and starts it again.
    private static readonly int Kills = Given("NEGOTIATION_KILLS", 1),
        Tables = Given("NEGOTIATION_TABLES", 64),
        Moves = Given("NEGOTIATION_MOVES", 20);

    private static readonly string? KillDatabase = Environment.GetEnvironmentVariable("NEGOTIATION_KILL_DATABASE");

    private readonly int[,] versions = new int[Tables, Moves];
    private int acknowledged,
        again;
    private long longest;

    [Fact]
    public async Task Lose_nothing_that_was_acknowledged()
    {
        TwoSilos.SkipWithoutServers();
        await using var silos = await TwoSilos.StartAsync();
        await KeepTryingAsync(async () => await silos.Desk.TryConveneAsync(Talks.Car(Id(0))));
        var watching = WatchAsync(silos.Desk, Id(0));
        var watch = Stopwatch.StartNew();
        var writing = Parallel.ForEachAsync(
            Enumerable.Range(0, Tables),
            new ParallelOptions { MaxDegreeOfParallelism = Writers },
            async (table, _) => await WriteAsync(silos.Desk, table)
        );
        for (var kill = 0; kill < Kills; kill++)
        {
            while (Volatile.Read(ref acknowledged) < (long)Tables * Moves * (kill + 1) / (Kills + 2) && !writing.IsCompleted)
                await Task.Delay(20);
            await silos.KillAsync(kill % 2);
            if (kill == Kills / 2 && KillDatabase is not null)
                await Process.Start("/bin/sh", ["-c", KillDatabase]).WaitForExitAsync();
            await silos.StartAsync(kill % 2);
        }

        await writing.WaitAsync(TimeSpan.FromMinutes(20));
        output.WriteLine(
            $"{acknowledged:n0} moves on {Tables:n0} tables, {Kills} kills, {again:n0} sent again, longest wait "
                + $"{Stopwatch.GetElapsedTime(0, longest).TotalSeconds:n1} s, {acknowledged / watch.Elapsed.TotalSeconds:n0}/s"
        );
        await CheckAsync(silos);
        Assert.Equal(Enumerable.Range(0, Moves), await watching.WaitAsync(TimeSpan.FromMinutes(2))); // each once, whoever was killed
        Assert.InRange(Stopwatch.GetElapsedTime(0, longest).TotalSeconds, 0, 60); // a busy machine; by hand it is written down
    }

    [Fact]
    public async Task Do_not_change_the_result_of_a_tournament()
    {
        TwoSilos.SkipWithoutServers();
        await using var silos = await TwoSilos.StartAsync();
        var dealt = silos.Cluster.RunTournamentAsync("long", Contests.Small(200, 200));
        await Task.Delay(TimeSpan.FromSeconds(0.5));
        Assert.False(dealt.IsCompleted);
        await silos.KillAsync(0);
        Assert.Equal(DealtOut.Json(Contests.Small(200, 200).Run()), DealtOut.Json(await dealt));
    }

    [Fact]
    public async Task Let_happen_what_was_due_after_all_of_them_were_down()
    {
        TwoSilos.SkipWithoutServers();
        await using var silos = await TwoSilos.StartAsync();
        await silos.Desk.TryConveneAsync(Talks.Car());
        var expires = SystemClock.Instance.GetCurrentInstant() + Duration.FromSeconds(3);
        await silos.Desk.MakeAsync("car", new("seller"), Talks.Offer(9_000, expires));
        await silos.KillAsync(0);
        await silos.KillAsync(1);
        await Task.Delay(TimeSpan.FromSeconds(3));
        await using var store = new DatabaseStore(silos.Source);
        Assert.NotNull((await store.LoadAsync("car"))!.Due);
        await silos.StartAsync(0);
        for (var watch = Stopwatch.StartNew(); (await store.LoadAsync("car"))!.Due is not null; await Task.Delay(100))
            Assert.InRange(watch.Elapsed.TotalSeconds, 0, 120);
    }

    private static async Task<List<int>> WatchAsync(INegotiationDesk desk, string id)
    {
        var seen = new List<int>();
        await foreach (var step in desk.WatchAsync(id))
        {
            seen.Add(step.Index);
            if (seen.Count == Moves)
                break;
        }

        return seen;
    }

    private async Task WriteAsync(INegotiationDesk desk, int table)
    {
        await KeepTryingAsync(async () => await desk.TryConveneAsync(Talks.Car(Id(table))));
        for (var move = 0; move < Moves; move++)
        {
            var (party, begun) = (move % 2 == 0 ? Talks.Seller : Talks.Buyer, Stopwatch.GetTimestamp());
            var offer = party.Proposes(Talks.Price.Is(9_000 + move));
            var answer = await KeepTryingAsync(async () => await desk.MakeAsync(Id(table), new(party.Id), offer, $"{move}"));
            Assert.Equal(MoveOutcome.Made, answer.Outcome);
            versions[table, move] = answer.Version;
            Interlocked.Increment(ref acknowledged);
            InterlockedMax(Stopwatch.GetTimestamp() - begun);
        }
    }

    private async Task<T> KeepTryingAsync<T>(Func<Task<T>> act)
    {
        while (true)
            try
            {
                return await act();
            }
            catch (StoreException)
            {
                Interlocked.Increment(ref again);
                await Task.Delay(200);
            }
    }

    private async Task CheckAsync(TwoSilos silos)
    {
        await using var store = new DatabaseStore(silos.Source);
        for (var table = 0; table < Tables; table++)
        {
            var stored = (await store.LoadAsync(Id(table)))!;
            Assert.Equal(Moves, stored.Version); // each once
            Assert.Equal(Enumerable.Range(0, Moves).Select(move => $"{move}"), stored.Moves.Select(one => one.Key!.Value.Split('\n')[0]));
            Assert.Equal(Enumerable.Range(0, Moves).Select(move => versions[table, move]), stored.Moves.Select(one => one.Version));
            var replayed = stored.Document with { Moves = [.. stored.Moves.Select(one => one.Move)] };
            Assert.All(replayed.Play(), ruling => Assert.True(ruling.IsPermitted, ruling.ToString()));
        }
    }

    private void InterlockedMax(long wait)
    {
        for (var known = Volatile.Read(ref longest); wait > known; known = Volatile.Read(ref longest))
            Interlocked.CompareExchange(ref longest, wait, known);
    }

    private static string Id(int table) => $"car {table}";

    private static int Given(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), out var given) ? given : otherwise;
}
