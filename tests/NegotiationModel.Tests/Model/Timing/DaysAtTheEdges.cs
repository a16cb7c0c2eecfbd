using NegotiationModel.Texts;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Model.Timing;

/// <summary>Days that are not, and times so far off that no zone knows them.</summary>
public class DaysAtTheEdges
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
        Apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];

    private static readonly Instant Afternoon = Instant.FromUtc(2025, 8, 20, 14, 30);

    [Fact]
    public void An_instant_that_is_not_exact_counts_from_the_start_of_its_span_or_from_now()
    {
        Assert.Equal(Instant.FromUtc(2025, 8, 19, 21, 0), ImpreciseInstant.Effective(Afternoon, TimePrecision.Day, Kyiv, default));
        Assert.Equal(Instant.FromUtc(2025, 8, 17, 21, 0), ImpreciseInstant.Effective(Afternoon, TimePrecision.Week, Kyiv, default));
        Assert.Equal(
            Afternoon + Duration.FromHours(1),
            ImpreciseInstant.Effective(Afternoon, TimePrecision.Day, Kyiv, Afternoon + Duration.FromHours(1))
        );
        Assert.Equal(
            Instant.FromUtc(2025, 8, 19, 21, 0),
            ImpreciseInstant.Effective(Afternoon, TimePrecision.Day, Kyiv, Afternoon + Duration.FromDays(1))
        );
        Assert.Equal(Instant.FromUtc(2025, 8, 19, 21, 0), ImpreciseInstant.Effective(Afternoon, TimePrecision.Day, Kyiv, Instant.MaxValue));
    }

    [Theory]
    [InlineData(TimePrecision.Day), InlineData(TimePrecision.Week), InlineData(TimePrecision.Month), InlineData(TimePrecision.Year)]
    public void At_the_ends_of_time_every_instant_is_exact(TimePrecision precision)
    {
        foreach (var at in new[] { Instant.MinValue, Instant.MaxValue })
        {
            Assert.Equal(at, ImpreciseInstant.Effective(at, precision, Kyiv, default));
            Assert.Equal(at.ToString(), NegotiationTexts.English.FormatTime(at, precision, Kyiv));
            Assert.Equal(at.ToString(), NegotiationTexts.English.FormatTime(at, Kyiv));
        }
    }

    [Fact]
    public void Up_to_there_they_have_days()
    {
        var (first, last) = (Instant.MinValue + Duration.FromDays(800), Instant.MaxValue - Duration.FromDays(800));
        Assert.Equal(StartOfDay.Of(first.InZone(Kyiv).Date, Kyiv), ImpreciseInstant.Effective(first, TimePrecision.Day, Kyiv, default));
        Assert.Equal(first - Duration.Epsilon, ImpreciseInstant.Effective(first - Duration.Epsilon, TimePrecision.Day, Kyiv, default));
        Assert.Equal(StartOfDay.Of(last.InZone(Kyiv).Date, Kyiv), ImpreciseInstant.Effective(last, TimePrecision.Day, Kyiv, default));
        Assert.Equal(last + Duration.Epsilon, ImpreciseInstant.Effective(last + Duration.Epsilon, TimePrecision.Day, Kyiv, default));
        Assert.Equal(last, ImpreciseInstant.Effective(last - Duration.Epsilon, TimePrecision.Day, Kyiv, last));
    }

    [Fact]
    public void Up_to_there_they_have_names()
    {
        var (first, last) = (Instant.MinValue + Duration.FromDays(2), Instant.MaxValue - Duration.FromDays(2));
        Assert.Equal(first.InUtc().Date.ToString("d MMM uuuu", null), NegotiationTexts.English.FormatTime(first, DateTimeZone.Utc));
        Assert.Equal("29 Dec 9999", NegotiationTexts.English.FormatTime(last, TimePrecision.Day, DateTimeZone.Utc));
        Assert.Equal(
            (first - Duration.Epsilon).ToString(),
            NegotiationTexts.English.FormatTime(first - Duration.Epsilon, DateTimeZone.Utc)
        );
        Assert.Equal((last + Duration.Epsilon).ToString(), NegotiationTexts.English.FormatTime(last + Duration.Epsilon, DateTimeZone.Utc));
    }

    // Samoa went from the 29th to the 31st of December 2011 to change sides of the date line.
    [Fact]
    public void A_day_that_was_left_out_begins_with_the_next() =>
        Assert.Equal(StartOfDay.Of(new(2011, 12, 31), Apia), StartOfDay.Of(new(2011, 12, 30), Apia));

    [Fact]
    public void A_time_is_a_day_where_it_is_the_start_of_one()
    {
        Assert.Equal("20 Aug 2025", NegotiationTexts.English.FormatTime(Instant.FromUtc(2025, 8, 19, 21, 0), Kyiv));
        Assert.Equal("20 Aug 2025 00:01 Europe/Kyiv", NegotiationTexts.English.FormatTime(Instant.FromUtc(2025, 8, 19, 21, 1), Kyiv));
    }
}
