using System.Diagnostics;
using Npgsql;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Kills;

/// <summary>A process is killed while it writes: what it acknowledged is in the log once, and nothing else is damaged.</summary>
public sealed class KilledWriters
{
    // A hundred by hand: NEGOTIATION_KILLS=100.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_KILLS"), out var given) ? given : 3;

    [Theory]
    [InlineData("sqlite", "talks.db")]
    [InlineData("folder", "talks")]
    public async Task Lose_nothing_that_was_acknowledged(string kind, string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Processes are killed by signal.");
        using var folder = new TemporaryFolder();
        var where = $"{kind}|{folder.File(name)}";
        var acknowledged = new List<string>();
        var draw = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.AddRange(await WriteUntilKilled(where, 1 + draw.Next(60)));
            await Check(where, acknowledged);
        }

        Assert.True(acknowledged.Count >= Kills);
    }

    // By hand NEGOTIATION_KILL_DATABASE is a command that kills the server and starts it again, once in the middle of it all.
    [Fact]
    public async Task Lose_nothing_in_PostgreSQL()
    {
        Databases.SkipWithoutPostgres();
        var (source, name) = await Databases.PostgresAsync();
        await source.DisposeAsync();
        var where = $"postgres|{Environment.GetEnvironmentVariable(Databases.Variable)};Database={name}";
        try
        {
            var (acknowledged, draw) = (new List<string>(), new Random(7));
            for (var kill = 0; kill < Kills; kill++)
            {
                var isDatabase = kill == Kills / 2 && Environment.GetEnvironmentVariable("NEGOTIATION_KILL_DATABASE") is not null;
                acknowledged.AddRange(await WriteUntilKilled(where, isDatabase ? 500 : 1 + draw.Next(60), isDatabase));
                await Check(where, acknowledged);
            }

            Assert.True(acknowledged.Count >= Kills);
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await Databases.DropAsync(name);
        }
    }

    // Waits until so many moves were acknowledged, and kills in the middle of the next.
    private static async Task<List<string>> WriteUntilKilled(string where, int moves, bool killsDatabase = false)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!)
            {
                Environment = { [Writer.Variable] = where },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var wrong = process.StandardError.ReadToEndAsync();
        var told = new List<string>();
        if (killsDatabase)
            _ = KillDatabaseAsync();
        while (told.Count < moves && await process.StandardOutput.ReadLineAsync() is { } line)
            told.Add(line);
        Assert.True(told.Count == moves, process.HasExited ? await wrong : "The writer ended early.");
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync(); // what was acknowledged before the signal came
        await process.WaitForExitAsync();
        told.AddRange(rest.Split('\n')[..^1]);
        return told;
    }

    private static async Task KillDatabaseAsync()
    {
        await Task.Delay(300);
        using var killing = Process.Start("/bin/sh", ["-c", Environment.GetEnvironmentVariable("NEGOTIATION_KILL_DATABASE")!]);
        await killing.WaitForExitAsync();
    }

    private static async Task Check(string where, List<string> acknowledged)
    {
        var store = Writer.Open(where);
        var kept = new HashSet<string>();
        await foreach (var id in store.ListIdsAsync())
        {
            var loaded = (await store.LoadAsync(id))!;
            Assert.All(loaded.Moves, move => Assert.True(kept.Add($"{id} {move.Version} {move.Key!.Value}")));
            var replayed = loaded.Document with { Moves = [.. loaded.Moves.Select(move => move.Move)] };
            Assert.All(replayed.Play(), ruling => Assert.True(ruling.IsPermitted, ruling.ToString()));
            Assert.True(loaded.Version == 0 || loaded.Due == Talks.Monday);
        }

        Assert.Empty(acknowledged.Except(kept));
        if (store is IAsyncDisposable later)
            await later.DisposeAsync();
        (store as IDisposable)?.Dispose();
    }
}
