using System.IO.Pipelines;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NegotiationModel.Hosting;
using Xunit;

namespace NegotiationModel.Mcp.Tests;

public sealed class OverStreams
{
    [Theory, InlineData("2025-11-25"), InlineData("2026-07-28")]
    public async Task A_seat_is_the_same(string revision)
    {
        var desk = new NegotiationDesk(new MemoryStore(), clock: new ManualTime(Cases.Monday));
        await desk.TryConveneAsync(Cases.Car());
        var (to, from) = (new Pipe(), new Pipe());
        var options = new McpServerOptions();
        options.UseSeat(desk, new("car", new("seller", "clerk")) { SeatsDecidedByUser = [new("seller")] });
        await using var transport = new StreamServerTransport(to.Reader.AsStream(), from.Writer.AsStream());
        await using var server = McpServer.Create(transport, options);
        using var end = new CancellationTokenSource();
        var running = server.RunAsync(end.Token);

        await using var client = await McpClient.CreateAsync(
            new StreamClientTransport(to.Writer.AsStream(), from.Reader.AsStream()),
            Place.Options(revision, _ => "make the move")
        );
        Assert.StartsWith("Made.", (await client.MakeAsync(Cases.Offer(Cases.Seller, 9_000))).Text(), StringComparison.Ordinal);
        Assert.Equal(1, (await desk.FindAsync("car"))!.Version);
        await end.CancelAsync();
        await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(5)));
    }
}
