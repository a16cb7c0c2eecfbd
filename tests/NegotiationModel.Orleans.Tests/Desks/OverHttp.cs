using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NegotiationModel.Hosting;
using Xunit;

namespace NegotiationModel.Orleans.Tests.Desks;

/// <summary>An application that has the services of a cluster answers HTTP through it.</summary>
public sealed class OverHttp(OneSilo silo)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_move_arrives_at_the_cluster(bool isAddedFirst)
    {
        var (builder, tokens, id) = (WebApplication.CreateSlimBuilder(), SeatTokens.Temporary(), $"http {isAddedFirst}");
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        if (isAddedFirst)
            builder.Services.AddSingleton(silo.Desk);
        builder.Services.AddNegotiations(options => options.Tokens = tokens);
        if (!isAddedFirst)
            builder.Services.AddSingleton(silo.Desk);
        await using var app = builder.Build();
        app.MapNegotiations("/negotiations");
        await app.StartAsync();
        await silo.Desk.TryConveneAsync(Talks.Car(id));

        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(app.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = new("Bearer", tokens.Create(id, new("seller")));
        client.DefaultRequestHeaders.IfMatch.Add(EntityTagHeaderValue.Any);
        var move = Encoding.UTF8.GetString(NegotiationJson.Write(Talks.Offer()));
        using var made = await client.PostAsync($"/negotiations/{id}/moves", Json(move));
        Assert.Equal(1, (int)JsonNode.Parse(await made.Content.ReadAsStringAsync())!["version"]!);
        Assert.Equal(1, (await silo.Store.LoadAsync(id))!.Version);
        using var refused = await client.PostAsync(
            $"/negotiations/{id}/moves",
            Json("""{"type":"accept","by":"seller","proposal":"p1"}""")
        );
        Assert.Equal("ownProposal", (string?)JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["code"]);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/negotiations/health")).StatusCode);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
