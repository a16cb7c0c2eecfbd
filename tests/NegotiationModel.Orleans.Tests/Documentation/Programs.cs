using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using NegotiationModel.Hosting;
using NegotiationModel.Orleans.Tests.Tournaments;
using NegotiationModel.Tournaments;
using Npgsql;
using StackExchange.Redis;

namespace NegotiationModel.Orleans.Tests.Documentation;

/// <summary>The programs that the package's page shows.</summary>
internal static class Programs
{
    public static void Web(string[] args)
    {
        // begin web
        var builder = WebApplication.CreateBuilder(args);
        builder.UseOrleans(silo =>
        {
            silo.UseRedisClustering("localhost:6379");
            silo.UseRedisReminderService(options => options.ConfigurationOptions = ConfigurationOptions.Parse("localhost:6379"));
            silo.UseNegotiations(options => options.Store = new DatabaseStore(NpgsqlDataSource.Create("Host=localhost;Database=talks")));
        });
        builder.Services.AddNegotiations();
        var app = builder.Build();
        app.MapNegotiations("/negotiations");
        app.Run();
        // end web
    }

    public static async Task<TournamentResult> Dealt(ISiloBuilder silo, IClusterClient cluster)
    {
        // begin tournament
        silo.UseNegotiations(options => options.Tournaments["spring"] = () => Spring());
        // and in a client
        var result = await cluster.RunTournamentAsync("spring", Spring());
        // end tournament
        return result;
    }

    private static Tournament Spring() => Contests.Small();
}
