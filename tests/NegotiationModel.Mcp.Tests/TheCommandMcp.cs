using System.IO.Pipelines;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NegotiationModel.Tool;
using Xunit;

namespace NegotiationModel.Mcp.Tests;

public sealed class TheCommandMcp
{
    [Theory, InlineData("2025-11-25"), InlineData("2026-07-28")]
    public async Task Gives_a_seat_over_the_standard_streams(string revision)
    {
        using var folder = new Folder();
        string[] shared = ["--sqlite", folder.File("talks.db")];
        await using var spokesman = await Seat.TakeAsync(revision, ["moscow-kyiv", "--as", "russia", "--through", "peskov", .. shared]);
        await using var other = await Seat.TakeAsync(revision, ["moscow-kyiv", "--as", "ukraine", .. shared]);
        Assert.Equal("Nothing happened yet.", (await spokesman.Client.AskAsync("replay")).Text());
        Assert.StartsWith("Made.", (await other.Client.MakeAsync(Said("ukraine"))).Text(), StringComparison.Ordinal);
        Assert.Contains("We are ready.", (await spokesman.Client.AskAsync("replay")).Text(), StringComparison.Ordinal);
        Assert.Equal("otherSeat", (await spokesman.Client.MakeAsync(Said("ukraine"))).Code());
        Assert.Equal(0, await other.LeaveAsync());
    }

    [Theory]
    [InlineData(2, "no such file", "nothing.json", "--as", "buyer")]
    [InlineData(64, "There is no party byer. Did you mean buyer? There are", "used-car", "--as", "byer")]
    [InlineData(64, "There is no party x.", "used-car", "--as", "buyer", "--ratifier", "x")]
    [InlineData(64, "There is no representative x.", "used-car", "--as", "buyer", "--through", "x")]
    [InlineData(64, "'--as' is required", "used-car")]
    [InlineData(64, "not nothing", "used-car", "--as", "")]
    [InlineData(69, "cannot be taken", "used-car", "--as", "buyer", "--sqlite", "/dev/null/x")]
    public void Says_what_is_wrong(int exit, string why, params string[] args)
    {
        var error = new StringWriter();
        var streams = new Streams(() => Stream.Null, new StreamWriter(new MemoryStream()), error, null);
        Assert.Equal(exit, CommandLine.Run(["mcp", .. args], streams));
        Assert.Contains(why, error.ToString(), StringComparison.Ordinal);
    }

    private static Move Said(string party) => Party.Principal(party).Says("We are ready.");

    private sealed class Folder : IDisposable
    {
        private readonly string path = Directory.CreateTempSubdirectory("negotiation-mcp-").FullName;

        public string File(string name) => Path.Combine(path, name);

        public void Dispose() => Directory.Delete(path, recursive: true);
    }

    private sealed class Seat(McpClient client, Pipe input, Task<int> running) : IAsyncDisposable
    {
        public McpClient Client => client;

        public static async Task<Seat> TakeAsync(string revision, string[] args)
        {
            var (input, output) = (new Pipe(), new Pipe());
            var streams = new Streams(() => input.Reader.AsStream(), new StreamWriter(output.Writer.AsStream()), new StringWriter(), null);
            var running = Task.Run(() => CommandLine.Run(["mcp", .. args], streams));
            var transport = new StreamClientTransport(input.Writer.AsStream(), output.Reader.AsStream());
            return new(await McpClient.CreateAsync(transport, Place.Options(revision)), input, running);
        }

        // The client ends as a process does: its stream ends.
        public async Task<int> LeaveAsync()
        {
            await input.Writer.CompleteAsync();
            return await running.WaitAsync(TimeSpan.FromSeconds(20));
        }

        public async ValueTask DisposeAsync()
        {
            await LeaveAsync();
            await client.DisposeAsync();
        }
    }
}
