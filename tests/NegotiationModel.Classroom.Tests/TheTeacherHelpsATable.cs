using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheTeacherHelpsATable
{
    [Fact]
    public async Task Its_card_has_the_words_that_were_said_and_the_terms_that_were_accepted()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (seller, buyer) = await room.PairAsync();
        await seller.SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("issue-1", "none"), ("do", "offer"));
        await buyer.SendAsync("/seat/move", ("kind", "state"), ("text", "Is the belt new?"));
        Assert.Contains("Mr Ivanenko said: “Is the belt new?”", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);

        await buyer.GoAsync("/seat");
        await buyer.SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        Assert.Matches("Mr Ivanenko accepts p1.*: Price 8000 EUR, Warranty none", (await room.Teacher.GoAsync(room.Home)).Text);
    }

    [Fact]
    public async Task People_play_again_only_where_some_sat()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        await room.JoinAsync("Anna");
        await room.BeginAsync();

        Assert.Contains("Let a bot play Ms Bondar", room.Teacher.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Let people play Mr Ivanenko again", room.Teacher.Text, StringComparison.Ordinal);
        await room.Teacher.SendAsync($"{room.Home}/table/round-1-table-1/bot", ("party", "seller"), ("bot", "yes"));
        Assert.Contains("Let people play Ms Bondar again", room.Teacher.Text, StringComparison.Ordinal);
    }
}
