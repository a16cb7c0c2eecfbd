using NegotiationModel.Play;
using NegotiationModel.Texts;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Timing;

/// <summary>A session that is played without a date counts from the epoch. Who reads its story is told how long after the beginning
/// something was done, and no date that nobody said.</summary>
public class TalksWithoutADate
{
    private static readonly Negotiation Played = Session
        .Begin(Scenario.Find("used-car")!, [Strategies.Boulware, Strategies.Conceder], new SessionOptions { MaxRounds = 40 })
        .Run()
        .Talks;

    private static readonly Setting Undated = new(Protocol.Contract, [Seller, Buyer], [Price]);

    [Fact]
    public void Are_told_by_how_long_they_last()
    {
        var story = string.Join('\n', Played.Story());

        Assert.StartsWith("Ms Bondar proposes p1", story, StringComparison.Ordinal);
        Assert.Contains("\nafter 1 minute: Mr Ivanenko proposes p2", story, StringComparison.Ordinal);
        Assert.Contains("\nafter 1 hour and 4 minutes: Ms Bondar proposes", story, StringComparison.Ordinal);
        Assert.Contains("\nчерез 2 хвилини: ", string.Join('\n', Played.Story(NegotiationTexts.Ukrainian)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(90, "after 1 minute and 30 seconds")]
    [InlineData(86_400 * 3, "after 3 days")]
    [InlineData(86_400 * 364, "after 364 days")]
    [InlineData(86_400 * 365, "1 Jan 1971 00:00")]
    public void Count_up_to_a_year(int seconds, string told) =>
        Assert.Equal(told, Narration.FormatTime(Instant.FromUnixTimeSeconds(seconds), TimePrecision.Exact, Undated));

    [Fact]
    public void Have_the_dates_that_moves_say() =>
        Assert.StartsWith(
            "2 Mar 2026 09:00: Ms Bondar proposes p1",
            Negotiation
                .Convene(Protocol.Contract, [Seller, Buyer], [Price])
                .Make(Seller.Proposes(Price.Is(9)) with { At = Monday })
                .Story()
                .First(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Are_not_those_convened_at_a_date_of_that_year()
    {
        var surrender = Instant.FromUtc(1970, 1, 15, 16, 0);
        var dated = Undated with { ConvenedAt = surrender - Duration.FromDays(1) };

        Assert.Equal("15 Jan 1970 16:00", Narration.FormatTime(surrender, TimePrecision.Exact, dated));
        Assert.Equal("15 Jan 1970", Narration.FormatTime(surrender, TimePrecision.Day, Undated));
        Assert.Equal("15 Jan 1970 16:00 UTC", NegotiationTexts.English.FormatLimit(surrender, dated));
    }

    [Fact]
    public void Have_a_deadline_so_long_after_their_beginning()
    {
        var deadline = Instant.FromUnixTimeSeconds(7_200);

        Assert.Equal("2 hours after the beginning", NegotiationTexts.English.FormatLimit(deadline, Undated));
        Assert.Equal("через 2 години від початку", NegotiationTexts.Ukrainian.FormatLimit(deadline, Undated));
    }
}
