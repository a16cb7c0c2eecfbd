using System.Diagnostics;
using System.Text;
using NegotiationModel.Hosting;
using NegotiationModel.Orleans.Tests.Kills;
using Xunit;

namespace NegotiationModel.Orleans.Tests;

/// <summary>How many moves a second on two silos, beside raw rows; run by hand, and noted in the page on benchmarks.</summary>
public sealed class Speed(ITestOutputHelper output)
{
    private const int Writers = 64;

    // By hand: NEGOTIATION_SPEED=10, the seconds that each figure takes.
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_SPEED"), out var given) ? given : 0
    );

    [Fact]
    public async Task Of_two_silos_beside_raw_rows()
    {
        Assert.SkipWhen(Span == TimeSpan.Zero, "Run by hand: NEGOTIATION_SPEED names the seconds that each figure takes.");
        TwoSilos.SkipWithoutServers();
        await using var silos = await TwoSilos.StartAsync();
        var json = Encoding.UTF8.GetString(NegotiationJson.Write(Talks.Stored(1).Move));
        await ExecuteAsync(silos, "create table raw (stream text, version integer, move text, primary key (stream, version))");
        Task Insert(int writer, int turn) => ExecuteAsync(silos, $"insert into raw values ('{writer}', {turn}, '{json}')");
        var desk = new NegotiationDesk(new DatabaseStore(silos.Source));
        foreach (var one in new INegotiationDesk[] { desk, silos.Desk })
            for (var writer = 0; writer < Writers; writer++)
            {
                await one.TryConveneAsync(Talks.Car(Id(one, writer)));
                await MoveAsync(one, writer, 0); // each is in memory where it lives
            }

        var raw = await RateAsync(Insert);
        var alone = await RateAsync((writer, turn) => MoveAsync(desk, writer, turn));
        var cluster = await RateAsync((writer, turn) => MoveAsync(silos.Desk, writer, turn));
        var again = await RateAsync((writer, turn) => Insert(Writers + writer, turn));
        output.WriteLine(
            $"raw rows {raw:n0}/s and {again:n0}/s; desk {alone:n0}/s; two silos {cluster:n0}/s; "
                + $"÷ raw {cluster / ((raw + again) / 2):n2}, ÷ desk {cluster / alone:n2}"
        );
    }

    private static async Task MoveAsync(INegotiationDesk desk, int writer, int turn) =>
        Assert.Equal(MoveOutcome.Made, (await desk.MakeAsync(Id(desk, writer), new("seller"), Talks.Offer(9_000 + (turn % 100)))).Outcome);

    private static string Id(INegotiationDesk desk, int writer) => $"{desk.GetType().Name} {writer}";

    private static async Task<double> RateAsync(Func<int, int, Task> act)
    {
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, Writers)
                .Select(writer =>
                    Task.Run(async () =>
                    {
                        var count = 0;
                        for (; watch.Elapsed < Span; count++)
                            await act(writer, count + 1);
                        return count;
                    })
                )
        );
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static async Task ExecuteAsync(TwoSilos silos, string text)
    {
        await using var command = silos.Source.CreateCommand(text);
        await command.ExecuteNonQueryAsync();
    }
}
