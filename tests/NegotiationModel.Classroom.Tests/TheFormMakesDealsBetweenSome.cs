using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheFormMakesDealsBetweenSome
{
    [Fact]
    public async Task Who_is_left_out_has_no_part_in_it_until_they_join()
    {
        await using var room = await ClassRoom.OpenAsync(Coast());
        var (north, south, east) = await ThreeAsync(room);
        await north.SendAsync("/seat/move", Offer(("between-south", "on"), ("open", "on")));
        await south.GoAsync("/seat");
        Assert.Contains("Between North and South alone.", south.Text, StringComparison.Ordinal);
        Assert.Contains("Others may join the agreement later.", south.Text, StringComparison.Ordinal);
        await east.GoAsync("/seat");
        Assert.Contains("Between North and South alone.", east.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Worth to you", east.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"accept-p1\"", east.Page, StringComparison.Ordinal);
        await south.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));

        await south.GoAsync("/seat");
        Assert.DoesNotContain("Join agreement", ButtonsOf(south.Page), StringComparison.Ordinal);
        await east.GoAsync("/seat");
        Assert.Contains("Join agreement a1</button>", east.Page, StringComparison.Ordinal);
        await east.SendAsync("/seat/move", ("kind", "accept"), ("subject", "a1"));
        Assert.Contains("accedes to a1", east.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Join agreement", ButtonsOf(east.Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "Nothing was agreed. You have your walk-away of 20 points.")]
    [InlineData(true, "Agreed: Fish 9. It is worth 90 points to you; your walk-away was 20.")]
    public async Task What_others_agreed_is_worth_nothing_to_who_stayed_outside(bool joins, string words)
    {
        await using var room = await ClassRoom.OpenAsync(Coast());
        var (north, south, east) = await ThreeAsync(room);
        await north.SendAsync("/seat/move", Offer(("between-south", "on"), ("open", "on")));
        await south.GoAsync("/seat");
        await south.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        await east.GoAsync("/seat");
        if (joins)
            await east.SendAsync("/seat/move", ("kind", "accept"), ("subject", "a1"));
        await room.Teacher.GoAsync(room.Home);
        await room.Teacher.SendAsync($"{room.Home}/end", ("sure", "yes"));

        Assert.Contains(words, (await east.GoAsync("/seat")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_all_are_to_agree_names_nobody()
    {
        await using var room = await ClassRoom.OpenAsync(Coast());
        var (north, south, _) = await ThreeAsync(room);
        await north.SendAsync("/seat/move", Offer());
        Assert.DoesNotContain("alone.", (await south.GoAsync("/seat")).Text, StringComparison.Ordinal);
    }

    private static string ButtonsOf(string page) => page.Split("What you may not do now")[0];

    private static (string, string)[] Offer(params (string, string)[] more) =>
        [("kind", "propose"), ("issue-0", "9"), ("do", "offer"), .. more];

    private static async Task<(Browser, Browser, Browser)> ThreeAsync(ClassRoom room)
    {
        Browser[] people = [await room.JoinAsync("Anna"), await room.JoinAsync("Boris"), await room.JoinAsync("Chen")];
        await room.BeginAsync();
        foreach (var person in people)
            await person.GoAsync("/seat");
        Browser Of(string role) => people.Single(person => person.Text.Contains($": {role}", StringComparison.Ordinal));
        return (Of("North"), Of("South"), Of("East"));
    }

    private static NegotiationDocument Coast()
    {
        var fish = Issue.Integer("Fish", 0, 10);
        return new(
            new(
                Protocol.Diplomacy,
                [
                    Party.Principal("north") with
                    {
                        Name = "North",
                    },
                    Party.Principal("south") with
                    {
                        Name = "South",
                    },
                    Party.Principal("east") with
                    {
                        Name = "East",
                    },
                ],
                [fish]
            ),
            []
        )
        {
            Preferences =
            [
                .. ((string[])["north", "south", "east"]).Select(id => new Preferences(id, [fish.Worth(1, worst: 0, best: 10)])
                {
                    Reservation = 0.2,
                }),
            ],
        };
    }
}
