using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NegotiationModel.Hosting.Tests.Http;

/// <summary>A server on a free port, as an application would have it, and a client that talks to it.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly WebApplication app;

    private Server(WebApplication app, SeatTokens tokens, ManualTime time, ErrorLog errors)
    {
        (this.app, Tokens, Time, Errors) = (app, tokens, time, errors);
        Client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new(app.Urls.First()) };
    }

    public SeatTokens Tokens { get; }

    public ManualTime Time { get; }

    public HttpClient Client { get; }

    public ErrorLog Errors { get; }

    public NegotiationDesk Desk => app.Services.GetRequiredService<NegotiationDesk>();

    public static async Task<Server> StartAsync(
        Action<NegotiationsOptions>? configure = null,
        Func<INegotiationDesk, INegotiationDesk>? desk = null
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var errors = new ErrorLog();
        builder.Logging.ClearProviders().AddProvider(errors);
        var (tokens, time) = (SeatTokens.Temporary(), new ManualTime(Talks.Monday));
        builder.Services.AddSingleton<TimeProvider>(time);
        if (desk is not null)
            builder.Services.AddSingleton(provider => desk(provider.GetRequiredService<NegotiationDesk>()));
        builder.Services.AddNegotiations(options =>
        {
            options.Tokens = tokens;
            options.MayConvene = request => new(request.Request.Headers["X-Host"] == "yes");
            options.RequestsPerSecondPerSeat = 10_000;
            configure?.Invoke(options);
        });
        var app = builder.Build();
        app.MapNegotiations("/negotiations");
        await app.StartAsync();
        return new(app, tokens, time, errors);
    }

    /// <summary>Sends a request; "seller" and "buyer" send their token at the car.</summary>
    public async Task<Answer> SendAsync(
        string method,
        string path,
        string? by = null,
        string? json = null,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(new(method), $"/negotiations{path}");
        if (by is not null)
            request.Headers.Authorization = new("Bearer", Tokens.Create("car", new(by)));
        if (json is not null)
            request.Content = new StringContent(json, new MediaTypeHeaderValue("application/json"));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        return new(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            $"{response.Headers.ETag}",
            $"{response.Content.Headers.ContentType?.MediaType}"
        );
    }

    public Task<Answer> MoveAsync(string by, Move move, string seen = "*", string? key = null) =>
        SendAsync(
            "POST",
            "/car/moves",
            by,
            Encoding.UTF8.GetString(NegotiationJson.Write(move)),
            [("If-Match", seen), .. key is null ? [] : new[] { ("Idempotency-Key", key) }]
        );

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        Client.Dispose();
        await app.DisposeAsync();
    }

    internal sealed record Answer(int Status, string Body, string Tag, string Type)
    {
        public JsonNode Json => JsonNode.Parse(Body)!;

        public string? Code => (string?)Json["code"];
    }
}
