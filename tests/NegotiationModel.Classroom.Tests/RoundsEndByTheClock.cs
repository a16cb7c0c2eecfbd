using NegotiationModel.Hosting.Tests;
using NodaTime;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class RoundsEndByTheClock
{
    [Fact]
    public async Task At_its_time_and_not_before()
    {
        var clock = new ManualTime(SystemClock.Instance.GetCurrentInstant());
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read(), clock);
        var (seller, _) = await room.PairAsync("20");

        await AdvanceAsync(clock, Duration.FromMinutes(19));
        Assert.DoesNotContain("The round is over", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);
        await AdvanceAsync(clock, Duration.FromMinutes(1) + Duration.FromSeconds(1));

        await UntilAsync(room, "The round is over");
        Assert.Contains("Table 1: no agreement", room.Teacher.Text, StringComparison.Ordinal);
        Assert.Contains("The round is over: no agreement.", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("expired", seller.Text, StringComparison.Ordinal);
        Assert.Contains("My debrief", (await seller.GoAsync("/seat")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Offer this", seller.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Also_where_those_at_a_table_put_the_end_of_their_talks_off()
    {
        var clock = new ManualTime(SystemClock.Instance.GetCurrentInstant());
        var document = Scenario.JobOffer.Read();
        await using var room = await ClassRoom.OpenAsync(document, clock);
        var (first, _) = await room.PairAsync("20");
        await first.SendAsync("/seat/move", ("kind", "setDeadline"), ("do", "lift"));

        await AdvanceAsync(clock, Duration.FromMinutes(21));

        await UntilAsync(room, "The round is over");
        Assert.Contains("The round is over: no agreement.", (await first.GoAsync("/seat")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Also_while_the_class_did_not_run()
    {
        var clock = new ManualTime(SystemClock.Instance.GetCurrentInstant());
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read(), clock);
        await room.PairAsync("20");
        await room.RestartAsync(() => clock.Advance(Duration.FromHours(1)));

        await UntilAsync(room, "The round is over");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("2,5")]
    [InlineData("0")]
    [InlineData("1441")]
    public async Task Minutes_that_are_no_whole_number_begin_nothing(string minutes)
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read());
        await room.JoinAsync("Anna");

        await room.BeginAsync(minutes: minutes);

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, room.Teacher.Status);
        Assert.Contains(
            $"a whole number from 1 to 1440 is expected, and “{minutes}” is there",
            room.Teacher.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("No round yet", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);
        await room.BeginAsync(minutes: " 5 ");
        Assert.Contains("It ends at", room.Teacher.Text, StringComparison.Ordinal);
    }

    // The clock must be waited for before it goes on.
    private static async Task AdvanceAsync(ManualTime clock, Duration by)
    {
        for (var tries = 0; clock.Waiting == 0 && tries < 200; tries++)
            await Task.Delay(10);
        await Task.Delay(50);
        clock.Advance(by);
    }

    private static async Task UntilAsync(ClassRoom room, string words)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if ((await room.Teacher.GoAsync(room.Home)).Text.Contains(words, StringComparison.Ordinal))
                return;
            await Task.Delay(25);
        }

        Assert.Contains(words, room.Teacher.Text, StringComparison.Ordinal);
    }
}
