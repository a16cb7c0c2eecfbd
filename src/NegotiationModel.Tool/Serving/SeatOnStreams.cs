using System.IO.Pipelines;
using ModelContextProtocol.Server;
using NegotiationModel.Hosting;
using NegotiationModel.Mcp;

namespace NegotiationModel.Tool.Serving;

/// <summary>A seat on the standard streams, until they end.</summary>
internal static class SeatOnStreams
{
    public static async Task<int> RunAsync(Streams streams, Keeping keeping, NegotiationDocument document, McpSeat seat)
    {
        using var interruption = new Interruption(streams.Interrupted);
        await using var database = keeping.Database();
        var store = keeping.Open(database);
        try
        {
            var desk = new NegotiationDesk(store);
            await desk.TryConveneAsync(document.BegunNow(), interruption.Token); // or others have begun it
            var options = new McpServerOptions();
            options.UseSeat(desk, seat);
            var output = PipeWriter.Create(streams.Bytes(), new StreamPipeWriterOptions(leaveOpen: true)); // the command closes it
            await using var transport = new StreamServerTransport(streams.Input(), output.AsStream());
            await using var server = McpServer.Create(transport, options);
            await server.RunAsync(interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            // it was told to end
        }
        finally
        {
            await ((store as IAsyncDisposable)?.DisposeAsync() ?? default);
        }

        return ExitCode.Allowed;
    }
}
