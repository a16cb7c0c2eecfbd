using NegotiationModel.Hosting.Tests;
using NodaTime;
using Xunit;

namespace NegotiationModel.Classroom.Tests;

public sealed class TimesAreTold
{
    private static readonly Instant Begun = Instant.FromUtc(2030, 3, 4, 10, 0, 25),
        End = Begun + Duration.FromMinutes(20);

    [Fact]
    public async Task Of_the_end_to_the_second_and_for_the_script_to_count_down()
    {
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read(), new ManualTime(Begun));
        var (seller, _) = await room.PairAsync("20");
        await room.Teacher.GoAsync(room.Home);

        Assert.Contains("The round ends at 10:20:25", seller.Text, StringComparison.Ordinal);
        Assert.Contains("It ends at 10:20:25", room.Teacher.Text, StringComparison.Ordinal);
        foreach (var page in (string[])[seller.Page, room.Teacher.Page])
        {
            Assert.Contains($"data-until=\"{End.ToUnixTimeMilliseconds()}\"", page, StringComparison.Ordinal);
            Assert.Contains($"data-now=\"{Begun.ToUnixTimeMilliseconds()}\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_quiet_tables_one_minute_is_one()
    {
        var clock = new ManualTime(Begun);
        await using var room = await ClassRoom.OpenAsync(Scenario.UsedCar.Read(), clock);
        await room.PairAsync();
        Assert.Contains("quiet for 0 minutes", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);

        clock.Advance(Duration.FromSeconds(61));
        Assert.Matches("quiet for 1 minute\\b", (await room.Teacher.GoAsync(room.Home)).Text);
        Assert.Contains($"data-since=\"{Begun.ToUnixTimeMilliseconds()}\"", room.Teacher.Page, StringComparison.Ordinal);
        clock.Advance(Duration.FromSeconds(61));
        Assert.Contains("quiet for 2 minutes", (await room.Teacher.GoAsync(room.Home)).Text, StringComparison.Ordinal);
    }
}
