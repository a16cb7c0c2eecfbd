using System.Net;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class AClassIsPlayed
{
    [Fact]
    public async Task From_joining_to_an_agreement()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (first, second) = (await room.JoinAsync("Anna"), await room.JoinAsync("Boris"));
        Assert.Contains("The teacher will begin the first round.", first.Text, StringComparison.Ordinal);
        await room.BeginAsync();
        var (seller, buyer) = await SeatsAsync(first, second);

        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("issue-1", "6 months"), ("do", "offer"));
        Assert.Equal(HttpStatusCode.OK, seller.Status);
        await buyer.GoAsync("/seat");
        Assert.Contains("Ms Bondar offers (p1)", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("Worth to you", buyer.Text, StringComparison.Ordinal);
        await buyer.SendAsync("/seat/move", ("kind", "state"), ("text", "That is <much>."));
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));

        Assert.Contains("Agreed: Price 8000 EUR, Warranty 6 months.", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.Contains("That is &lt;much&gt;.", seller.Page, StringComparison.Ordinal);
        Assert.Contains("concluded", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_move()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.JobOffer.Read() with { Preferences = [] });
        var browser = await room.JoinAsync("");
        await room.BeginAsync();
        await browser.GoAsync("/seat");
        var fields = browser.Fields("/seat/move", ("kind", "state"), ("text", "Hello, once."));

        await browser.PostAsync("/seat/move", fields);
        await browser.PostAsync("/seat/move", fields);

        Assert.Equal(2, browser.Page.Split("Hello, once.").Length);
    }

    [Fact]
    public async Task Who_is_late_is_told_and_loses_nothing_that_was_filled_in()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (first, second) = (await room.JoinAsync("Anna"), await room.JoinAsync("Boris"));
        await room.BeginAsync();
        var (seller, buyer) = await SeatsAsync(first, second);
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("do", "offer"));

        await buyer.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "6123"), ("do", "offer"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, buyer.Status);
        Assert.Contains("The talks have gone on since you loaded the page", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"6123\"", buyer.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("offers (p2)", buyer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_or_is_not_allowed_is_told()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (first, second) = (await room.JoinAsync("Anna"), await room.JoinAsync("Boris"));
        await room.BeginAsync();
        var (seller, _) = await SeatsAsync(first, second);

        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "much"), ("do", "offer"));
        Assert.Contains("Price: a number such as 7500 or 0.5 is expected, and “much” is there.", seller.Text, StringComparison.Ordinal);
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "30000"), ("do", "offer"));
        Assert.Contains("20000", seller.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, seller.Status);
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("do", "worth"));
        Assert.Matches("This package is worth [0-9.]+ points to you", seller.Text);
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_not_read()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        using var browser = new Browser(new Uri($"http://127.0.0.1:{room.Server.TeacherAddress.Port}/"));

        await browser.PostAsync("/join", new() { ["code"] = room.Server.Code, ["name"] = "Anna" });

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("0 people are here", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_the_teacher_without_the_address()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var browser = await room.JoinAsync("Anna");

        foreach (var address in (string[])["/teacher/x", "/teacher/x/events", $"/teacher/{room.Server.Code}"])
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GoAsync(address)).Status);
    }

    [Fact]
    public async Task A_bot_plays_with_who_is_left_over()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var alone = await room.JoinAsync("Anna");
        await room.BeginAsync();
        await alone.GoAsync("/seat");
        await alone.SendAsync(
            "/seat/move",
            ("kind", "propose"),
            ("issue-0", "100"),
            ("issue-1", "1 year"),
            ("issue-2", "2026-03-10"),
            ("do", "offer")
        );

        for (var tries = 0; !alone.Text.Contains("Mr Ivanenko accepted", StringComparison.Ordinal) && tries < 100; tries++)
        {
            await Task.Delay(50);
            await alone.GoAsync("/seat");
        }

        Assert.Contains("Agreed: Price 100 EUR", alone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seat_that_no_bot_can_play_stays_empty_and_the_teacher_moves_for_it()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.Coalition.Read());
        await room.JoinAsync("Anna");
        await room.BeginAsync();
        Assert.Contains("a bot (linear)", room.Teacher.Text, StringComparison.Ordinal);
        Assert.Matches(@":\s+(nobody|Anna)", room.Teacher.Text);
        var seat = $"{room.Home}/table/round-1-table-1/convenor";

        await room.Teacher.GoAsync(seat);
        await room.Teacher.SendAsync($"{seat}/move", ("kind", "state"), ("text", "Welcome, all of you."));

        Assert.Contains("Welcome, all of you.", room.Teacher.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_teacher_says_something_lets_a_bot_play_and_ends_a_table()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (first, second) = (await room.JoinAsync("Anna"), await room.JoinAsync("Boris"));
        await room.BeginAsync();
        var (seller, _) = await SeatsAsync(first, second);
        var table = $"{room.Home}/table/round-1-table-1";

        await room.Teacher.SendAsync($"{table}/tell", ("note", "Five minutes left."));
        Assert.Contains("Said to table 1.", room.Teacher.Text, StringComparison.Ordinal);
        Assert.Contains("id=\"do-round-1-table-1\" open", room.Teacher.Page, StringComparison.Ordinal);
        Assert.Matches("name=\"note\" maxlength=\"300\" value(=\"\")? ?/?>", room.Teacher.Page);
        Assert.DoesNotContain("Said to table", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);
        Assert.Contains("Five minutes left.", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        await room.Teacher.SendAsync($"{table}/bot", ("party", "seller"), ("bot", "yes"));
        Assert.DoesNotContain("Offer this", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.Contains("The teacher lets a bot play your seat; you are watching.", seller.Text, StringComparison.Ordinal);
        await room.Teacher.SendAsync($"{table}/bot", ("party", "seller"), ("bot", "no"));
        Assert.DoesNotContain("lets a bot play", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.Contains("Offer this", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        await room.Teacher.SendAsync($"{table}/end");

        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("do", "offer"));
        Assert.Contains("The teacher ended this table.", seller.Text, StringComparison.Ordinal);
    }

    private static async Task<(Browser Seller, Browser Buyer)> SeatsAsync(Browser one, Browser other)
    {
        await one.GoAsync("/seat");
        await other.GoAsync("/seat");
        return one.Text.Contains("A used car: Ms Bondar", StringComparison.Ordinal) ? (one, other) : (other, one);
    }
}
