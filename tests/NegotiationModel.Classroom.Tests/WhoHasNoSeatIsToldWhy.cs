using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class WhoHasNoSeatIsToldWhy
{
    [Fact]
    public async Task Who_comes_while_a_round_is_played()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        await room.PairAsync();

        var late = await room.JoinAsync("Chen");
        Assert.Contains("Round 1 has begun without you, and you have a place in round 2.", late.Text, StringComparison.Ordinal);
        var stamp = Stamp(late);
        await room.Teacher.GoAsync(room.Home);
        await room.Teacher.SendAsync($"{room.Home}/end", ("sure", "yes"));
        Assert.Contains("Round 1 is over, and you have a place in round 2.", (await late.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.NotEqual(stamp, Stamp(late));
    }

    [Fact]
    public async Task Whom_the_teacher_takes_out()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, _) = await room.PairAsync();
        var (anna, stamp) = (seller.Text.Contains("You are Anna", StringComparison.Ordinal) ? "0" : "1", Stamp(seller));
        await room.Teacher.GoAsync(room.Home);
        await room.Teacher.SendAsync($"{room.Home}/leave", ("person", anna));

        Assert.Contains("From the next round on you have no seat", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.NotEqual(stamp, Stamp(seller));
        await room.BeginAsync();
        Assert.Contains("the teacher has taken you out of the rounds", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        stamp = Stamp(seller);
        await room.Teacher.GoAsync(room.Home);
        await room.Teacher.SendAsync($"{room.Home}/back", ("person", anna));
        Assert.Contains("Round 2 has begun without you", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.NotEqual(stamp, Stamp(seller));
    }

    [Theory]
    [InlineData("Observers", "You watch this table", 1)]
    [InlineData("DoubledSeats", "You share this seat with ", 2)]
    public async Task Who_watches_or_shares(string remainder, string words, int people)
    {
        var document = Scenario.UsedCar.Read();
        await using var room = await ClassRoom.OpenAsync(document);
        Browser[] all = [await room.JoinAsync("Anna"), await room.JoinAsync("Boris"), await room.JoinAsync("Chen")];
        await room.BeginAsync(remainder);
        foreach (var one in all)
            await one.GoAsync("/seat");

        var told = all.Where(one => one.Text.Contains(words, StringComparison.Ordinal)).ToList();
        Assert.Equal(people, told.Count);
        var isWatching = remainder == "Observers";
        foreach (var one in told)
        {
            Assert.Equal(isWatching, one.Text.Contains(document.Brief!.Split('.')[0], StringComparison.Ordinal));
            Assert.DoesNotContain("For you alone", one.Text, StringComparison.Ordinal);
            Assert.Equal(2, one.Page.Split("<h1").Length); // one
        }
    }

    private static string Stamp(Browser browser) => browser.Page.Split("data-stamp=\"")[1].Split('"')[0];
}
