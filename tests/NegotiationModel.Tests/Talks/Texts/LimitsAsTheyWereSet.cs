using NegotiationModel.Texts;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>A day as a limit includes that day, and is told so.</summary>
public class LimitsAsTheyWereSet
{
    private static readonly Instant EndOfThe10th = Instant.FromUtc(2026, 3, 11, 0, 0);

    private static readonly NegotiationTexts English = NegotiationTexts.English,
        Ukrainian = NegotiationTexts.Ukrainian;

    [Fact]
    public void The_end_of_a_day_is_told_by_that_day()
    {
        Assert.Equal("through 10 Mar 2026", English.FormatUntil(EndOfThe10th, DateTimeZone.Utc));
        Assert.Equal("the end of 10 Mar 2026", English.FormatLimit(EndOfThe10th, DateTimeZone.Utc));
        Assert.Equal("до кінця 10 березня 2026", Ukrainian.FormatUntil(EndOfThe10th, DateTimeZone.Utc));
        Assert.Equal("кінець дня 10 березня 2026", Ukrainian.FormatLimit(EndOfThe10th, DateTimeZone.Utc));
    }

    [Fact]
    public void Within_a_day_it_is_told_with_its_time_and_seconds_where_there_are_some()
    {
        Assert.Equal("until 11 Mar 2026 02:00 UTC+02", English.FormatUntil(EndOfThe10th, DateTimeZone.ForOffset(Offset.FromHours(2))));
        Assert.Equal("11 Mar 2026 00:00:01 UTC", English.FormatLimit(EndOfThe10th + Duration.FromSeconds(1), DateTimeZone.Utc));
        Assert.Equal("11 Mar 2026 00:00:00 UTC", English.FormatLimit(EndOfThe10th + Duration.FromMilliseconds(500), DateTimeZone.Utc));
        Assert.Equal("до 11 березня 2026 02:00 UTC+02", Ukrainian.FormatUntil(EndOfThe10th, DateTimeZone.ForOffset(Offset.FromHours(2))));
        Assert.Equal("11 березня 2026 02:00 UTC+02", Ukrainian.FormatLimit(EndOfThe10th, DateTimeZone.ForOffset(Offset.FromHours(2))));
    }

    // In Cairo the clocks went forward at midnight on 26 April 2024: the day began at one.
    [Fact]
    public void A_day_that_begins_at_another_hour_begins_there_too()
    {
        var cairo = DateTimeZoneProviders.Tzdb["Africa/Cairo"];
        Assert.Equal("through 25 Apr 2024", English.FormatUntil(cairo.AtStartOfDay(new(2024, 4, 26)).ToInstant(), cairo));
    }

    [Fact]
    public void In_moves_and_in_conditions()
    {
        Assert.Equal(
            "proposes terms (price: 9000), firm through 10 Mar 2026, open through 10 Mar 2026",
            English.DescribeAction(Seller.Proposes(Price.Is(9_000)) with { Expires = EndOfThe10th, FirmUntil = EndOfThe10th })
        );
        Assert.Equal("sets the deadline to the end of 10 Mar 2026", English.DescribeAction(Seller.SetsDeadline(EndOfThe10th)));
        Assert.Equal("suspends the talks through 10 Mar 2026", English.DescribeAction(Seller.Suspends(EndOfThe10th)));
        Assert.Equal(
            "a loan (by the end of 10 Mar 2026)",
            English.DescribeCondition(new ConditionDefinition("a loan") { Due = EndOfThe10th })
        );
    }

    [Fact]
    public void In_refusals()
    {
        var story = Table(new Protocol()).When(Seller.Proposes(Price.Is(9_000)) with { Expires = EndOfThe10th, FirmUntil = EndOfThe10th });
        Assert.Equal(
            "p1 was open through 10 Mar 2026 and has expired.",
            story.Talks.Rule(Buyer.Accepts("p1") with { At = EndOfThe10th }).Refusal!.Message
        );
        Assert.Equal("p1 is a firm offer through 10 Mar 2026.", story.Talks.Rule(Seller.Withdraws("p1")).Refusal!.Message);
    }

    [Fact]
    public void Moves_a_second_apart_are_told_apart()
    {
        var story = Table(new Protocol()).When(Seller.Suspends() with { At = Monday + Duration.FromSeconds(30) });
        Assert.Equal(
            "The move is dated 2 Mar 2026 09:00 UTC, before 2 Mar 2026 09:00:30 UTC, up to which the talks have already gone.",
            story.Talks.Rule(Buyer.Resumes() with { At = Monday }).Refusal!.Message
        );
    }
}
