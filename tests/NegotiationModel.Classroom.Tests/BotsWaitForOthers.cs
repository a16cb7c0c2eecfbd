using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class BotsWaitForOthers
{
    [Fact]
    public async Task A_bot_answers_an_offer_once()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var alone = await room.JoinAsync("Anna");
        await room.BeginAsync();
        await alone.GoAsync("/seat");
        Assert.Contains("A used car: Ms Bondar", alone.Text, StringComparison.Ordinal);

        await alone.SendAsync("/seat/move", [.. Dear("20000")]);
        await UntilAsync(alone, "(p2)");
        await Task.Delay(500); // many pauses of a bot
        Assert.DoesNotContain("(p3)", (await alone.GoAsync("/seat")).Text, StringComparison.Ordinal);
        await alone.SendAsync("/seat/move", ("kind", "state"), ("text", "Come on."));
        await Task.Delay(300);
        Assert.DoesNotContain("(p3)", (await alone.GoAsync("/seat")).Text, StringComparison.Ordinal); // nor talk is answered
        await alone.SendAsync("/seat/move", [.. Dear("19900")]);

        await UntilAsync(alone, "accepted", "rejected", "(p4)");
    }

    [Fact]
    public async Task A_bot_opens_after_a_quiet_time_where_nobody_has_offered()
    {
        await using var room = await ClassRoom.OpenEagerAsync(Scenario.UsedCar.Read());
        var alone = await room.JoinAsync("Anna");
        await room.BeginAsync();

        await UntilAsync(alone, "offers (p1)");
        await Task.Delay(500);
        Assert.DoesNotContain("(p2)", (await alone.GoAsync("/seat")).Text, StringComparison.Ordinal);
    }

    // Else they would have agreed among themselves before anybody has looked.
    [Fact]
    public async Task Bots_answer_what_a_person_does_and_not_each_other_on_and_on()
    {
        var price = Issue.Integer("price", 0, 20);
        Party[] parties = [Party.Principal("seller"), Party.Principal("broker"), Party.Principal("buyer")];
        var document = new NegotiationDocument(new(Protocol.Diplomacy, [.. parties], [price]), [])
        {
            Preferences = [.. parties.Select((party, at) => party.Wants(price.Worth(1, at == 2 ? 20 : 0, at == 2 ? 0 : 20)))],
        };
        await using var room = await ClassRoom.OpenAsync(document);
        var alone = await room.JoinAsync("Anna");
        await room.BeginAsync();
        await alone.GoAsync("/seat");
        await alone.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "10"), ("do", "offer"));
        await UntilAsync(alone, "(p2)", "accepts", "rejects");
        await Task.Delay(1_000); // many pauses of a bot
        await alone.GoAsync("/seat");
        var moves = alone.Page.Split("<li class=\"other\">").Length - 1;
        Assert.InRange(moves, 1, 2); // of two bots
    }

    [Theory]
    [InlineData("linear")]
    [InlineData("boulware")]
    public async Task A_bot_answers_each_offer_with_another_of_its_own(string bots)
    {
        await using var room = await ClassRoom.OpenWithAsync(bots, Scenario.UsedCar.Read());
        var alone = await room.JoinAsync("Anna");
        await room.BeginAsync();
        await alone.GoAsync("/seat");
        for (var offer = 0; offer < 6; offer++)
        {
            await alone.SendAsync("/seat/move", [.. Dear($"{20000 - offer}")]);
            await UntilAsync(alone, $"(p{(2 * offer) + 2})");
        }

        Assert.DoesNotContain("rejected", alone.Text, StringComparison.Ordinal);
        var said = alone.Page.Split("<li class=\"other\">")[1..].Select(Terms).ToList();
        Assert.Equal(6, said.Count);
        Assert.Equal(6, said.Distinct().Count());
    }

    // What is in brackets behind the id: "(price 5000, …)".
    private static string Terms(string move) => move.Split('(')[2].Split(')')[0];

    private static (string, string)[] Dear(string price) =>
        [("kind", "propose"), ("issue-0", price), ("issue-1", "none"), ("issue-2", "2026-03-31"), ("do", "offer")];

    private static async Task UntilAsync(Browser browser, params string[] words)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            await browser.GoAsync("/seat");
            if (words.Any(one => browser.Text.Contains(one, StringComparison.Ordinal)))
                return;
            await Task.Delay(50);
        }

        Assert.Fail($"None of {string.Join(", ", words)} on the page:\n{browser.Text}");
    }
}
