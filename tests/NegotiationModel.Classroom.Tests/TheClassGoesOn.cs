using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheClassGoesOn
{
    [Fact]
    public async Task After_a_restart_everybody_is_where_they_were()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var browser = await room.JoinAsync("Anna");
        await room.BeginAsync("Observers");
        await browser.GoAsync("/seat");
        await browser.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("do", "offer"));
        var personal = browser.Page.Split("<strong class=\"code\">")[1][..6];
        var code = room.Server.Code;

        await room.RestartAsync();

        Assert.True(room.Server.WasResumed);
        Assert.Equal(code, room.Server.Code);
        Assert.Contains("1 person is here", room.Teacher.Text, StringComparison.Ordinal);
        var other = await room.Browse().GoAsync("/");
        await other.SendAsync("/return", ("personal", $" {personal.ToUpperInvariant()} "));
        Assert.Contains("8000 EUR", other.Text, StringComparison.Ordinal);
        Assert.Contains("You are Anna.", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_expected_gets_a_place_under_that_name_and_nobody_else_does()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read(), "Anna", "Boris");

        await room.JoinAsync("anna");
        var second = await room.JoinAsync("Anna");

        Assert.Contains(
            "<option value=\"Boris\">",
            (await room.Browse().GoAsync($"/?code={room.Server.Code}")).Page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Boris", (await room.Browse().GoAsync("/")).Page, StringComparison.Ordinal);
        Assert.Contains("Somebody is here as Anna.", second.Text, StringComparison.Ordinal);
        Assert.Contains("1 person is here", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happens_is_told_at_once()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (one, other) = (await room.JoinAsync("Anna"), await room.JoinAsync("Boris"));
        await room.BeginAsync();
        await one.GoAsync("/seat");
        using var events = new StreamReader(await other.ListenAsync("/seat/events"));
        var before = await NextAsync(events);

        await one.SendAsync("/seat/move", ("kind", "state"), ("text", "Good morning."));

        Assert.NotEqual(before, await NextAsync(events));
    }

    private static async Task<string> NextAsync(StreamReader events)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (await events.ReadLineAsync(limit.Token) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line;
        throw new InvalidOperationException("The events ended.");
    }
}
