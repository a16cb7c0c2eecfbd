using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationModel.Hosting;
using NegotiationModel.Orleans.Tests.Tournaments;
using NegotiationModel.Reports;
using Xunit;

[assembly: AssemblyFixture(typeof(NegotiationModel.Orleans.Tests.OneSilo))]

namespace NegotiationModel.Orleans.Tests;

/// <summary>A cluster of one silo in this process, all of it in memory, and a client that has heard of nothing.</summary>
public sealed class OneSilo : IAsyncLifetime
{
    private readonly IHost silo,
        client;

    public OneSilo()
    {
        var (port, gateway) = (Ports.Free(), Ports.Free());
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleans(made =>
            made.UseLocalhostClustering(port, gateway)
                .UseInMemoryReminderService()
                .UseNegotiations(options =>
                {
                    options.Store = Store;
                    options.Desk = new()
                    {
                        KeepsMoveTimes = true,
                        OnChanged = step =>
                        {
                            Told.Enqueue(step);
                            return ValueTask.CompletedTask;
                        },
                    };
                    options.Tournaments["small"] = () => Contests.Small();
                    options.Tournaments["failing"] = Contests.Failing;
                })
        );
        silo = builder.Build();
        var other = Host.CreateApplicationBuilder();
        other.Logging.ClearProviders();
        other.UseOrleansClient(made => made.UseLocalhostClustering(gateway).UseNegotiations());
        client = other.Build();
    }

    public INegotiationStore Store { get; } = new MemoryStore();

    /// <summary>What the desks of the silo told.</summary>
    public ConcurrentQueue<ReplayStep> Told { get; } = new();

    public IClusterClient Cluster => client.Services.GetRequiredService<IClusterClient>();

    /// <summary>The desk that an application finds among its services.</summary>
    public INegotiationDesk Desk => client.Services.GetRequiredService<INegotiationDesk>();

    /// <summary>The desk that the silo itself finds.</summary>
    public INegotiationDesk DeskOfSilo => silo.Services.GetRequiredService<INegotiationDesk>();

    public async ValueTask InitializeAsync()
    {
        await silo.StartAsync();
        await client.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await client.StopAsync();
        await silo.StopAsync();
        client.Dispose();
        silo.Dispose();
    }
}
