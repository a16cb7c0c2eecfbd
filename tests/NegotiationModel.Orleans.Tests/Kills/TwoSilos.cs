using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationModel.Hosting;
using Npgsql;
using Orleans.Configuration;
using StackExchange.Redis;
using Xunit;

namespace NegotiationModel.Orleans.Tests.Kills;

/// <summary>A cluster of two processes that can be killed, and a client in this one.</summary>
internal sealed class TwoSilos : IAsyncDisposable
{
    /// <summary>The variable that names a server of Redis, as StackExchange.Redis reads it.</summary>
    public const string Redis = "NEGOTIATION_REDIS";

    private readonly Process?[] silos = new Process?[2];
    private readonly string cluster = $"negotiation{Guid.NewGuid():n}";
    private readonly string redis = Environment.GetEnvironmentVariable(Redis)!;
    private readonly string database;
    private readonly IHost client;

    private TwoSilos()
    {
        database = new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Databases.Variable))
        {
            Database = cluster,
        }.ToString();
        Source = NpgsqlDataSource.Create(database);
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(made =>
        {
            made.UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis));
            made.UseNegotiations();
            made.Services.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (cluster, cluster));
            made.Services.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2));
            // What was sent to a silo that was killed is sent again after so long.
            made.Services.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(6));
        });
        client = builder.Build();
    }

    public NpgsqlDataSource Source { get; }

    public INegotiationDesk Desk => client.Services.GetRequiredService<INegotiationDesk>();

    public IClusterClient Cluster => client.Services.GetRequiredService<IClusterClient>();

    public static void SkipWithoutServers()
    {
        Databases.SkipWithoutPostgres();
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable(Redis) is not { Length: > 0 },
            $"There is no Redis here: {Redis} names no server."
        );
    }

    public static async Task<TwoSilos> StartAsync()
    {
        var all = new TwoSilos();
        await Databases.ExecuteAsync($"create database {all.cluster}");
        await Task.WhenAll(all.StartAsync(0), all.StartAsync(1));
        await all.client.StartAsync();
        return all;
    }

    /// <summary>Starts a silo, and waits until it is a member.</summary>
    public async Task StartAsync(int number)
    {
        var silo = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!)
            {
                Environment = { [SiloProcess.Variable] = $"{cluster}|{Ports.Free()}|{Ports.Free()}|{redis}|{database}" },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        silos[number] = silo;
        Assert.Equal(SiloProcess.Ready, await silo.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2)));
    }

    /// <summary>Ends a silo in the middle of what it does.</summary>
    public async Task KillAsync(int number)
    {
        using var silo = silos[number]!;
        silo.Kill();
        await silo.WaitForExitAsync();
        silos[number] = null;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await client.StopAsync();
            client.Dispose();
        }
        finally
        {
            foreach (var number in new[] { 0, 1 })
                if (silos[number] is not null)
                    await KillAsync(number);
            await Source.DisposeAsync();
            await Databases.ExecuteAsync($"drop database {cluster} with (force)");
        }
    }
}
