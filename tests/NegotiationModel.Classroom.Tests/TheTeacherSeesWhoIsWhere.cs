using System.Net;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TheTeacherSeesWhoIsWhere
{
    [Fact]
    public async Task By_table_and_role()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read(), "Dina");
        await room.PairAsync();
        await room.JoinAsync("Chen");
        await room.Teacher.GoAsync(room.Home);

        Assert.Contains(">table 1, Ms Bondar</td>", room.Teacher.Page, StringComparison.Ordinal);
        Assert.Contains(">table 1, Mr Ivanenko</td>", room.Teacher.Page, StringComparison.Ordinal);
        Assert.Contains(">waits for the next round</td>", room.Teacher.Page, StringComparison.Ordinal);
        Assert.Contains(">not here yet</td>", room.Teacher.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_how_a_table_that_agreed_nothing_ended()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        var (first, _) = await room.PairAsync();
        await first.SendAsync("/seat/move", ("kind", "state"), ("text", "Hello."));
        await room.Teacher.GoAsync(room.Home);
        Assert.Contains("1 move,", room.Teacher.Text, StringComparison.Ordinal);

        await room.Teacher.SendAsync($"{room.Home}/end", ("sure", "yes"));

        Assert.Contains("Table 1: no agreement", room.Teacher.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_shows_the_code_to_the_class_without_the_rest()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        await room.JoinAsync("Anna");
        var address = $"/class/{room.Server.Code}"; // it holds no secret: all see it
        Assert.Contains($"href=\"{address}\"", (await room.Teacher.GoAsync(room.Home)).Page, StringComparison.Ordinal);

        await room.Teacher.GoAsync(address);

        Assert.Contains(room.Server.Code, room.Teacher.Text, StringComparison.Ordinal);
        Assert.Contains("class=\"scan\"", room.Teacher.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", room.Teacher.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(room.Home, room.Teacher.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await room.Browse().GoAsync("/class/zzzzzz")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await room.Browse().GoAsync($"{room.Home}/join")).Status);
    }
}
