using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NegotiationModel.Hosting;

namespace NegotiationModel.Mcp.Tests;

/// <summary>A server on a free port, and language models that sit down there.</summary>
internal sealed class Place : IAsyncDisposable
{
    /// <summary>The revisions of the protocol that are spoken today.</summary>
    public static readonly string[] Revisions = ["2025-11-25", "2026-07-28"];

    private readonly WebApplication app;
    private readonly List<IAsyncDisposable> clients = [];

    private Place(WebApplication app, SeatTokens tokens, ManualTime time) => (this.app, Tokens, Time) = (app, tokens, time);

    public SeatTokens Tokens { get; }

    public ManualTime Time { get; }

    public Uri Address => new(app.Urls.First());

    public NegotiationDesk Desk => app.Services.GetRequiredService<NegotiationDesk>();

    /// <summary>A document on the agenda that its moves made, so that what the parties want can be read without them.</summary>
    public static NegotiationDocument OnItsAgenda(NegotiationDocument document)
    {
        bool IsListed(PartyId party) => document.Setting.Parties.Any(one => one.Id == party);

        return document with
        {
            Setting = document.Setting with { Agenda = [.. document.Talks().Agenda.Select(item => item.Issue)] },
            Preferences = [.. document.Preferences.Where(one => IsListed(one.Party))],
            Sheets = [.. document.Sheets.Where(one => IsListed(one.Party))],
        };
    }

    public static async Task<Place> StartAsync(NegotiationDocument document, Action<McpEndpointOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var (tokens, time) = (SeatTokens.Temporary(), new ManualTime(document.Setting.ConvenedAt));
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddNegotiations(options => (options.Tokens, options.RequestsPerSecondPerSeat) = (tokens, 10_000));
        builder.Services.AddNegotiationsMcp(configure);
        var app = builder.Build();
        app.MapNegotiations("/negotiations");
        app.MapNegotiationsMcp("/negotiations");
        await app.StartAsync();
        var place = new Place(app, tokens, time);
        await place.Desk.TryConveneAsync(OnItsAgenda(document) with { Moves = [] });
        foreach (var move in document.Moves)
        {
            await place.Desk.MakeAsync(document.Setting.Id, new(move.By, move.Representative), move);
        }

        return place;
    }

    /// <summary>A model on a seat; <paramref name="person"/> answers for the person beside it.</summary>
    public async Task<McpClient> SitAsync(string id, SeatId seat, string revision, Func<string, string?>? person = null)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.Create(id, seat));
        var transport = new HttpClientTransport(
            new() { Endpoint = new(Address, $"/negotiations/{id}/mcp"), TransportMode = HttpTransportMode.StreamableHttp },
            http,
            ownsHttpClient: true
        );
        var client = await McpClient.CreateAsync(transport, Options(revision, person));
        clients.Add(client);
        return client;
    }

    public static McpClientOptions Options(string revision, Func<string, string?>? person = null)
    {
        var options = new McpClientOptions { ProtocolVersion = revision };
        if (person is not null)
        {
            options.Capabilities = new() { Elicitation = new() { Form = new() } };
            options.Handlers.ElicitationHandler = (asked, _) => new(Answered(person(asked!.Message)));
        }

        return options;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in clients)
            await client.DisposeAsync();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static ElicitResult Answered(string? answer) =>
        answer is null
            ? new() { Action = "decline" }
            : new()
            {
                Action = "accept",
                Content = new Dictionary<string, System.Text.Json.JsonElement>
                {
                    ["answer"] = System.Text.Json.JsonDocument.Parse($"\"{answer}\"").RootElement,
                },
            };
}
