using System.Net;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class ResultsAreTaken
{
    [Fact]
    public async Task They_are_hidden_until_the_teacher_wants_them()
    {
        await using var room = await AgreedAsync();
        Assert.DoesNotContain("ends.svg", room.Teacher.Page, StringComparison.Ordinal);

        await room.Teacher.SendAsync($"{room.Home}/results");

        Assert.Contains("ends.svg", room.Teacher.Page, StringComparison.Ordinal);
        Assert.Matches(@"Ms Bondar : a?.*points", room.Teacher.Text.ReplaceLineEndings(" "));
        foreach (
            var (address, holds) in ((string, string)[])[("ends.svg", "<svg"), ("debrief", "<h1"), ("results.csv", "round,table,status")]
        )
            Assert.Contains(holds, (await room.Browse().GoAsync($"{room.Home}/{address}")).Page, StringComparison.Ordinal);
        Assert.Contains(
            $"href=\"{room.Home}\">Back to the class",
            (await room.Browse().GoAsync($"{room.Home}/debrief")).Page,
            StringComparison.Ordinal
        );
        Assert.StartsWith("PK", (await room.Browse().GoAsync($"{room.Home}/documents.zip")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_at_a_time_or_all()
    {
        await using var room = await AgreedAsync();
        await room.BeginAsync();
        await room.Teacher.SendAsync($"{room.Home}/end", ("sure", "yes"));

        await room.Teacher.SendAsync($"{room.Home}/results", ("show", "yes"), ("round", "2"));
        Assert.Contains("The table did not agree.", room.Teacher.Text, StringComparison.Ordinal);
        await room.Teacher.SendAsync($"{room.Home}/results", ("show", "no"));
        await room.Teacher.SendAsync($"{room.Home}/results", ("show", "yes"), ("round", "1"));
        Assert.Contains("The table agreed.", room.Teacher.Text, StringComparison.Ordinal);
        Assert.Contains("debrief?round=1", room.Teacher.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"show-results\"", room.Teacher.Page, StringComparison.Ordinal); // one of the two buttons is there
        await room.Teacher.SendAsync($"{room.Home}/results", ("show", "no"));
        Assert.DoesNotContain("id=\"hide-results\"", room.Teacher.Page, StringComparison.Ordinal);
        await room.Teacher.SendAsync($"{room.Home}/results", ("show", "yes"), ("round", "all"));
        Assert.Contains("1 of 2 tables agreed", room.Teacher.Text, StringComparison.Ordinal);

        Assert.Contains(
            "debrief of round 2, table 1",
            (await room.Browse().GoAsync($"{room.Home}/debrief?round=2")).Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "round 2, table 1 no (not closed)",
            Words((await room.Browse().GoAsync($"{room.Home}/debrief")).Text),
            StringComparison.Ordinal
        );
        Assert.Contains("\n2,1,not closed,no", (await room.Browse().GoAsync($"{room.Home}/results.csv")).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_that_still_talk_are_not_counted()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        foreach (var name in (string[])["Anna", "Boris", "Chen", "Dina"])
            await room.JoinAsync(name);
        await room.BeginAsync();
        await room.Teacher.SendAsync($"{room.Home}/table/round-1-table-2/end");

        await room.Teacher.SendAsync($"{room.Home}/results", ("show", "yes"));

        Assert.Contains("1 of 2 tables is over; it did not agree.", room.Teacher.Text, StringComparison.Ordinal);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public async Task What_is_erased_is_gone()
    {
        await using var room = await AgreedAsync();
        await room.Teacher.SendAsync($"{room.Home}/erase", ("word", "no"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, room.Teacher.Status);
        await room.Teacher.GoAsync(room.Home);
        using var events = new StreamReader(await room.Teacher.ListenAsync($"{room.Home}/events"));

        await room.Teacher.SendAsync($"{room.Home}/erase", ("word", "erase"));
        Assert.DoesNotContain("Back", room.Teacher.Text, StringComparison.Ordinal);
        Assert.Contains("<style>:root{", room.Teacher.Page, StringComparison.Ordinal); // nobody answers for the style any more
        Assert.Contains("event: ended", await events.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(10)), StringComparison.Ordinal);
        await room.Server.WaitAsync().WaitAsync(TimeSpan.FromSeconds(10));

        Assert.True(room.Server.IsErased);
        Assert.DoesNotContain("Anna Unforgettable", room.Kept(), StringComparison.Ordinal);
        await room.RestartAsync();
        Assert.False(room.Server.WasResumed);
    }

    private static async Task<ClassRoom> AgreedAsync()
    {
        var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        Browser[] people = [await room.JoinAsync("Anna Unforgettable"), await room.JoinAsync("Boris")];
        await room.BeginAsync();
        foreach (var person in people)
            await person.GoAsync("/seat");
        await people[0].SendAsync("/seat/move", ("kind", "propose"), ("issue-0", "8000"), ("issue-1", "none"), ("do", "offer"));
        await people[1].GoAsync("/seat");
        await people[1].SendAsync("/seat/move", ("kind", "accept"), ("subject", "p1"));
        await room.Teacher.GoAsync(room.Home);
        return room;
    }
}
