using Microsoft.AspNetCore.Builder;
using ModelContextProtocol.Server;
using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp.Tests.Documentation;

/// <summary>The programs of the package's page, line by line, so that they compile.</summary>
internal static class Programs
{
    public static void Web(string[] args)
    {
        // begin web
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddNegotiations();
        builder.Services.AddNegotiationsMcp(options =>
            options.SeatFor = (id, seat) => new McpSeat(id, seat) { SeatsDecidedByUser = [new SeatId(seat.Party)] }
        );
        var app = builder.Build();
        app.MapNegotiations("/negotiations");
        app.MapNegotiationsMcp("/negotiations");
        app.Run();
        // end web
    }

    public static async Task Streams()
    {
        // begin streams
        var desk = new NegotiationDesk(FolderStore.Open("talks"));
        var options = new McpServerOptions();
        options.UseSeat(desk, new McpSeat("bike", new SeatId("buyer")));
        await using var server = McpServer.Create(new StdioServerTransport(options), options);
        await server.RunAsync();
        // end streams
    }
}
