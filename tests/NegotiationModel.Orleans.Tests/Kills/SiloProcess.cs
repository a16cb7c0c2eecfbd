using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationModel.Hosting;
using NegotiationModel.Orleans.Tests.Tournaments;
using Npgsql;
using Orleans.Configuration;
using StackExchange.Redis;

namespace NegotiationModel.Orleans.Tests.Kills;

/// <summary>This program started again as a silo of a cluster, with its members and reminders in Redis and negotiations in
/// PostgreSQL.</summary>
internal static class SiloProcess
{
    /// <summary>The variable that makes the program a silo: cluster, ports, Redis, database.</summary>
    public const string Variable = "NEGOTIATION_SILO";

    /// <summary>What it says when it is a member of the cluster.</summary>
    public const string Ready = "ready";

    /// <summary>Is a silo, where the program was started for that, until its input ends.</summary>
    public static async Task<bool> RanAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } given)
            return false;
        var parts = given.Split('|');
        await using var source = NpgsqlDataSource.Create(parts[4]);
        await using var store = new DatabaseStore(source);
        using var silo = Silo(parts[0], int.Parse(parts[1]), int.Parse(parts[2]), parts[3], store);
        await silo.StartAsync();
        Console.WriteLine(Ready);
        while (await Console.In.ReadLineAsync() is not null)
        {
            // until whoever started it ends
        }

        return true;
    }

    private static IHost Silo(string cluster, int port, int gateway, string redis, INegotiationStore store)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo =>
        {
            silo.ConfigureEndpoints(IPAddress.Loopback, port, gateway);
            silo.UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis));
            silo.UseRedisReminderService(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis));
            silo.Services.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (cluster, cluster));
            silo.Services.Configure<ClusterMembershipOptions>(options =>
            {
                options.ProbeTimeout = TimeSpan.FromSeconds(1.5);
                options.NumMissedProbesLimit = 3;
                options.NumVotesForDeathDeclaration = 1; // of two there is one other
                options.TableRefreshTimeout = TimeSpan.FromSeconds(5);
            });
            silo.UseNegotiations(options =>
            {
                options.Store = store;
                options.Tournaments["long"] = () => Contests.Small(200, 200);
            });
        });
        return builder.Build();
    }
}
