using System.Net;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class EverybodySeesTheResults
{
    private const string Link = "The results of the class";

    [Fact]
    public async Task While_they_are_shown()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await AgreedAsync(room);
        var address = $"/class/{room.Server.Code}/results";
        Assert.DoesNotContain(Link, (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.Contains("No results are shown now.", (await seller.GoAsync(address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", (await seller.GoAsync($"/class/{room.Server.Code}/ends.svg")).Page, StringComparison.Ordinal);

        await ShowAsync(room, "yes");
        Assert.Contains($"href=\"{address}\"", room.Teacher.Page, StringComparison.Ordinal);
        foreach (var page in (string[])["/seat", "/seat/debrief"])
            Assert.Contains($"href=\"{address}\"", (await buyer.GoAsync(page)).Page, StringComparison.Ordinal);
        await buyer.GoAsync(address);
        Assert.Contains("The table agreed.", buyer.Text, StringComparison.Ordinal);
        Assert.Contains("<svg", (await buyer.GoAsync($"/class/{room.Server.Code}/ends.svg")).Page, StringComparison.Ordinal);

        await ShowAsync(room, "no");
        Assert.DoesNotContain(Link, (await buyer.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.Contains("No results are shown now.", (await buyer.GoAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_names_codes_or_the_teachers_address()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, _) = await AgreedAsync(room);
        var personal = (await seller.GoAsync("/seat")).Page.Split("<strong class=\"code\">")[1][..6];
        await ShowAsync(room, "yes");

        var stranger = await room.Browse().GoAsync($"/class/{room.Server.Code}/results");
        Assert.Contains("The table agreed.", stranger.Text, StringComparison.Ordinal);
        var all = stranger.Page + (await stranger.GoAsync($"/class/{room.Server.Code}/ends.svg")).Page;
        foreach (var secret in (string[])["Anna", "Boris", personal, room.Home])
            Assert.DoesNotContain(secret, all, StringComparison.Ordinal);
        foreach (var page in (string[])["results", "ends.svg", "events"])
            Assert.Equal(HttpStatusCode.NotFound, (await room.Browse().GoAsync($"/class/zzzzzz/{page}")).Status);
    }

    // The picture tells what others want: who still talks must not see it.
    [Fact]
    public async Task Not_while_a_table_talks()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var people = new List<Browser>();
        foreach (var name in (string[])["Anna", "Boris", "Chen", "Dina"])
            people.Add(await room.JoinAsync(name));
        await room.BeginAsync();
        await room.Teacher.SendAsync($"{room.Home}/table/round-1-table-2/end");
        await ShowAsync(room, "yes");
        Assert.Contains("once no table talks any more", room.Teacher.Text, StringComparison.Ordinal);

        foreach (var person in people)
        {
            Assert.DoesNotContain(Link, (await person.GoAsync("/seat")).Text, StringComparison.Ordinal);
            Assert.Contains(
                "No results are shown now.",
                (await person.GoAsync($"/class/{room.Server.Code}/results")).Text,
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("<svg", (await person.GoAsync($"/class/{room.Server.Code}/ends.svg")).Page, StringComparison.Ordinal);
        }

        await room.Teacher.SendAsync($"{room.Home}/end", ("sure", "yes"));
        Assert.Contains(Link, (await people[0].GoAsync("/seat")).Text, StringComparison.Ordinal);
        await room.BeginAsync();
        Assert.DoesNotContain(Link, (await people[0].GoAsync("/seat")).Text, StringComparison.Ordinal);
    }

    private static async Task ShowAsync(ClassRoom room, string show)
    {
        await room.Teacher.GoAsync(room.Home);
        await room.Teacher.SendAsync($"{room.Home}/results", ("show", show));
    }

    private static async Task<(Browser Seller, Browser Buyer)> AgreedAsync(ClassRoom room)
    {
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("issue-1", "none"), ("do", "offer"));
        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        return (seller, buyer);
    }
}
