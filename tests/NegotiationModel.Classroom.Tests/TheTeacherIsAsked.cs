using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheTeacherIsAsked
{
    [Fact]
    public async Task Before_talks_are_over_that_still_go_on()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        foreach (var name in (string[])["Anna", "Boris", "Chen", "Dina"])
            await room.JoinAsync(name);
        await room.BeginAsync();

        await room.Teacher.SendAsync($"{room.Home}/round", ("minutes", "7"));
        Assert.Contains("Begin round 2? 2 tables are still talking.", Words(room), StringComparison.Ordinal);
        await room.Teacher.GoAsync(room.Home);
        Assert.Contains("Round 1 4 people are here.", Words(room), StringComparison.Ordinal);
        await room.Teacher.SendAsync($"{room.Home}/round", ("minutes", "7"));
        await room.Teacher.SendAsync($"{room.Home}/round", ("sure", "yes"));
        Assert.Contains("Round 2 4 people are here. It ends at", Words(room), StringComparison.Ordinal);

        await room.Teacher.SendAsync($"{room.Home}/table/round-2-table-1/end");
        await room.Teacher.SendAsync($"{room.Home}/end");
        Assert.Contains("End round 2? 1 table is still talking.", Words(room), StringComparison.Ordinal);
        await room.Teacher.SendAsync($"{room.Home}/end", ("sure", "yes"));
        Assert.Contains("The round is over.", Words(room), StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_ends_a_round_by_the_big_button_while_it_is_played()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        await room.PairAsync();
        await room.Teacher.GoAsync(room.Home);

        Assert.Matches("class=\"main\" id=\"end-round\"", room.Teacher.Page);
        Assert.Matches("<summary>Begin round 2</summary>", room.Teacher.Page);
        await room.Teacher.SendAsync($"{room.Home}/end", ("sure", "yes"));
        Assert.Matches("class=\"main\" id=\"begin-round\"", room.Teacher.Page);
    }

    private static string Words(ClassRoom room) =>
        string.Join(' ', room.Teacher.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
