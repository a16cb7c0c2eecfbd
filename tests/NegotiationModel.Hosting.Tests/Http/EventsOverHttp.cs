using System.Net;
using NodaTime;
using Xunit;

namespace NegotiationModel.Hosting.Tests.Http;

public sealed class EventsOverHttp
{
    [Fact]
    public async Task Moves_and_time_come_as_they_happen_and_go_on_where_one_left_off()
    {
        await using var server = await Server.StartAsync();
        await server.Desk.TryConveneAsync(Talks.Car());
        await server.MoveAsync("seller", Talks.Offer(9_000, Talks.Monday + Duration.FromHours(1)));
        using var listening = await OpenAsync(server);
        Assert.Equal("text/event-stream", $"{listening.Content.Headers.ContentType}");
        using var lines = new StreamReader(await listening.Content.ReadAsStreamAsync());
        Assert.Equal(("1", "move"), await NextAsync(lines));
        await server.MoveAsync("buyer", Talks.Buyer.Proposes(Talks.Price.Is(7_000)));
        Assert.Equal(("2", "move"), await NextAsync(lines));
        await Task.Delay(100); // until the timer waits
        server.Time.Advance(Duration.FromHours(1));
        Assert.Equal(("2", "time"), await NextAsync(lines));

        using var again = await OpenAsync(server, "1");
        using var rest = new StreamReader(await again.Content.ReadAsStreamAsync());
        Assert.Equal(("2", "move"), await NextAsync(rest));
        using var wrong = await OpenAsync(server, "first");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_stream_ends_with_the_application()
    {
        var server = await Server.StartAsync();
        await server.Desk.TryConveneAsync(Talks.Car());
        using var listening = await OpenAsync(server);
        var stopping = server.DisposeAsync().AsTask();
        Assert.Same(stopping, await Task.WhenAny(stopping, Task.Delay(TimeSpan.FromSeconds(15))));
    }

    [Fact]
    public async Task A_seat_has_so_many_streams_and_gets_them_back()
    {
        await using var server = await Server.StartAsync(options => options.StreamsPerSeat = 1);
        await server.Desk.TryConveneAsync(Talks.Car());
        using (var first = await OpenAsync(server))
        {
            Assert.Equal(HttpStatusCode.OK, first.StatusCode);
            using var second = await OpenAsync(server);
            Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        }

        for (var tries = 0; ; tries++)
        {
            using var third = await OpenAsync(server);
            if (third.StatusCode == HttpStatusCode.OK)
                break;
            Assert.True(tries < 100, "The place is not given back.");
            await Task.Delay(20);
        }
    }

    [Fact]
    public async Task What_ends_while_a_step_is_waited_for_is_no_error()
    {
        var server = await Server.StartAsync(desk: desk => new SlowToEnd(desk));
        await server.Desk.TryConveneAsync(Talks.Car());
        using (await OpenAsync(server))
        {
            await Task.Delay(100); // until it waits for a step
            await server.DisposeAsync();
        }

        Assert.Empty(server.Errors.Told);
    }

    private static Task<HttpResponseMessage> OpenAsync(Server server, string? last = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/negotiations/car/events");
        request.Headers.Authorization = new("Bearer", server.Tokens.Create("car", new("buyer")));
        if (last is not null)
            request.Headers.TryAddWithoutValidation("Last-Event-ID", last);
        return server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static async Task<(string Id, string Event)> NextAsync(StreamReader lines)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var (id, name) = ("", "");
        while (await lines.ReadLineAsync(patience.Token) is { } line)
            if (line.StartsWith("id: ", StringComparison.Ordinal))
                id = line[4..];
            else if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line[7..];
            else if (line.Length == 0 && id.Length > 0)
                return (id, name);
        throw new EndOfStreamException();
    }
}
