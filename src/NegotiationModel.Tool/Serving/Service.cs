using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationModel.Hosting;
using NegotiationModel.Mcp;

namespace NegotiationModel.Tool.Serving;

/// <summary>The service: negotiations over HTTP, and the pages of the host.</summary>
internal static class Service
{
    public static async Task<int> RunAsync(Streams streams, Keeping keeping, string? keyFile, string urls)
    {
        using var interruption = new Interruption(streams.Interrupted);
        var tokens = ServiceKey.Open(keyFile);
        await using var database = keeping.Database();
        var store = keeping.Open(database);
        await store.NextDueAsync(); // one that cannot be used says so now
        await using var app = Build(store, tokens, urls);
        try
        {
            await app.StartAsync(interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return ExitCode.Allowed;
        }

        foreach (var url in app.Urls)
            streams.Output.WriteLine(
                $"Ready: {url}/?token={tokens.HostToken()} (keep the token to yourself; negotiations are {keeping.Description}). "
                    + "Ctrl+C ends it."
            );
        if (ListeningAddress.IsOpen(urls))
            streams.WriteError("Other machines can reach this, without encryption: put a proxy with HTTPS before it.");
        streams.Output.Flush();
        await Task.Delay(Timeout.Infinite, interruption.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        await app.StopAsync();
        return ExitCode.Allowed;
    }

    private static WebApplication Build(INegotiationStore store, SeatTokens tokens, string urls)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
        builder.Services.AddSingleton<IHostLifetime, Lifetime>();
        builder.Services.AddNegotiations(options =>
        {
            options.Store = store;
            options.Tokens = tokens;
            options.MayConvene = request => new(HostPages.IsHost(request, tokens));
        });
        builder.Services.AddNegotiationsMcp();
        var app = builder.Build();
        app.MapNegotiations("/negotiations");
        app.MapNegotiationsMcp("/negotiations");
        new HostPages(app.Services.GetRequiredService<INegotiationDesk>(), tokens).Map(app);
        return app;
    }
}
