using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class EverybodyHasADebrief
{
    [Fact]
    public async Task When_the_talks_are_over_and_not_before()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        Assert.DoesNotContain("My debrief: round", (await seller.GoAsync("/seat/debrief")).Text, StringComparison.Ordinal);

        await PlayAsync(seller, buyer);

        await seller.GoAsync("/seat/debrief");
        Assert.Contains(
            "Agreed after 3 offers: Price: 7000 EUR",
            seller.Text.Replace("price", "Price", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("You first gave way in p3", seller.Text, StringComparison.Ordinal);
        Assert.Contains("Mr Ivanenko made one offer, p2", seller.Text, StringComparison.Ordinal);
        Assert.Contains("What did you want to know of the other side", seller.Text, StringComparison.Ordinal);
        Assert.Contains("<svg", (await seller.GoAsync("/seat/offers.svg?round=1")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_earlier_rounds_too()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        await PlayAsync(seller, buyer);
        await room.BeginAsync();

        Assert.Contains("My debrief: round 1", (await seller.GoAsync("/seat/debrief?round=1")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("My debrief: round", (await seller.GoAsync("/seat/debrief")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("My debrief: round", (await seller.GoAsync("/seat/debrief?round=7")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_it_learns_that_the_next_round_has_begun()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        await PlayAsync(seller, buyer);
        await seller.GoAsync("/seat/debrief");
        Assert.DoesNotContain("has begun", seller.Text, StringComparison.Ordinal);
        Assert.Contains("data-events=\"/seat/events\"", seller.Page, StringComparison.Ordinal);
        var fetched = seller.Page.Split("data-address=\"")[1].Split('"')[0]; // it stays with its round
        var stamp = seller.Page.Split("data-stamp=\"")[1].Split('"')[0];

        await room.BeginAsync();

        await seller.GoAsync(fetched);
        Assert.Contains("My debrief: round 1", seller.Text, StringComparison.Ordinal);
        Assert.Contains("Round 2 has begun.", seller.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"data-stamp=\"{stamp}\"", seller.Page, StringComparison.Ordinal); // so the script fetches it
    }

    [Fact]
    public async Task It_says_which_offers_of_the_seat_others_made()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        Browser[] all = [await room.JoinAsync("Anna"), await room.JoinAsync("Boris"), await room.JoinAsync("Chen")];
        await room.BeginAsync("DoubledSeats");
        foreach (var one in all)
            await one.GoAsync("/seat");
        var shared = all.Where(one => one.Text.Contains("You share this seat", StringComparison.Ordinal)).ToList();
        var name = shared[0].Text.Split("You are ")[1].Split('.')[0];
        var seat = shared[0].Text.Contains("car: Ms Bondar", StringComparison.Ordinal) ? "seller" : "buyer";
        await OfferAsync(shared[0], "7400");
        var at = $"{room.Home}/table/round-1-table-1/{seat}";
        await room.Teacher.GoAsync(at);
        await room.Teacher.SendAsync($"{at}/move", ("kind", "propose"), ("issue-0", "7500"), ("issue-1", "none"), ("do", "offer"));
        await room.Teacher.GoAsync(room.Home);
        await room.Teacher.SendAsync($"{room.Home}/end", ("sure", "yes"));

        Assert.Contains("p2 was made by the teacher.", (await shared[0].GoAsync("/seat/debrief")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("p1 was made by", shared[0].Text, StringComparison.Ordinal);
        Assert.Contains($"p1 was made by {name}.", (await shared[1].GoAsync("/seat/debrief")).Text, StringComparison.Ordinal);
        var other = all.Except(shared).Single();
        Assert.DoesNotContain("was made by", (await other.GoAsync("/seat/debrief")).Text, StringComparison.Ordinal);
    }

    // The pages are the same to the byte, whatever the other side wants: so nothing of that can be in them.
    [Fact]
    public async Task Nothing_of_the_other_sheet_is_in_it()
    {
        var document = Scenario.UsedCar.Read();
        var other = document with
        {
            Preferences = [.. document.Preferences.Select(one => one.Party == "buyer" ? one with { Reservation = 0.123 } : one)],
            Sheets = [.. document.Sheets.Select(one => one.Party == "buyer" ? new RoleSheet(one.Party, "Something else.") : one)],
        };
        Assert.NotEqual(document.Preferences, other.Preferences);

        Assert.Equal(await ServedAsync(document), await ServedAsync(other));
    }

    private static async Task<string> ServedAsync(NegotiationDocument document)
    {
        await using var room = await ClassRoom.OpenAsync(document);
        var (seller, buyer) = await room.PairAsync();
        await PlayAsync(seller, buyer);
        await seller.GoAsync("/seat/debrief");
        Assert.Contains("My debrief: round 1", seller.Text, StringComparison.Ordinal);
        var page = seller.Page.Replace("You are Boris", "You are Anna", StringComparison.Ordinal);
        return page + (await seller.GoAsync("/seat/offers.svg")).Page;
    }

    private static async Task PlayAsync(Browser seller, Browser buyer)
    {
        await OfferAsync(seller, "9000");
        await OfferAsync(buyer, "6000");
        await OfferAsync(seller, "7000");
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p3"));
    }

    private static async Task OfferAsync(Browser person, string price)
    {
        await person.GoAsync("/seat");
        await person.SendAsync(
            "/seat/move",
            ("kind", "propose"),
            ("issue-0", price),
            ("issue-1", "none"),
            ("issue-2", "2026-03-09"),
            ("do", "offer")
        );
    }
}
