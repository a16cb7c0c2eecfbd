using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis;

/// <summary>What lies between two values is measured: numbers as they are, dates and durations by their days.</summary>
public class HowValuesAreMeasured
{
    // The average year of the Gregorian calendar has 365.2425 days.
    [Theory]
    [
        InlineData("P1Y", 365.2425),
        InlineData("P2Y", 730.485),
        InlineData("P1M", 30.436875),
        InlineData("P12M", 365.2425),
        InlineData("P3W", 21),
        InlineData("P5D", 5)
    ]
    [
        InlineData("PT6H", 0.25),
        InlineData("PT36M", 0.025),
        InlineData("PT864S", 0.01),
        InlineData("P1Y1M1W1DT12H", 404.179375),
        InlineData("P-1D", -1)
    ]
    [InlineData("PT43200000s", 0.5), InlineData("PT432000000000t", 0.5), InlineData("PT43200000000000n", 0.5), InlineData("P0D", 0)]
    public void A_duration_by_its_days(string duration, double days) =>
        Assert.Equal(days, (double)ValueScale.Of(Value.Of(duration))!.Value, 1e-9);

    [Theory]
    [
        InlineData("2000-01-01", 0),
        InlineData("2000-01-02", 1),
        InlineData("1999-12-31", -1),
        InlineData("2001-01-01", 366),
        InlineData("2026-11-27", 9827)
    ]
    public void A_date_by_the_days_since_2000(string date, double days) => Assert.Equal((decimal)days, ValueScale.Of(Value.Of(date)));

    [Fact]
    public void What_cannot_be_measured_is_told_apart()
    {
        Assert.Null(ValueScale.Of(Value.Of("Kyiv")));
        Assert.Null(ValueScale.Of(Value.Of(true)));
        Assert.Null(ValueScale.Of(Value.DateRange("2026-01-01", "2026-02-01")));
        Assert.Equal(2.5m, ValueScale.Of(Value.Of(2.5m)));
    }

    [Theory]
    [
        InlineData("P7D", "P1W", true),
        InlineData("P1Y", "P12M", true),
        InlineData("PT24H", "P1D", true),
        InlineData("P7D", "P8D", false),
        InlineData("P7D", "Kyiv", false),
        InlineData("Paris", "Prague", false),
        InlineData("Paris", "Paris", true)
    ]
    public void Durations_of_one_length_are_the_same(string one, string other, bool same)
    {
        Assert.Equal(same, ValueScale.Same(Value.Of(one), Value.Of(other)));
        Assert.Equal(same, ValueScale.Same(Value.Of(other), Value.Of(one)));
    }

    // A number and a date may measure the same and are not: a day count is no date.
    [Fact]
    public void A_number_is_no_date_and_a_date_no_duration()
    {
        Assert.False(ValueScale.Same(Value.Of(1m), Value.Of("2000-01-02")));
        Assert.False(ValueScale.Same(Value.Of("P1D"), Value.Of("2000-01-02")));
        Assert.False(ValueScale.Same(Value.Of("P1D"), Value.Of(1m)));
        var dates = Valuation.Linear(Value.Of("2000-01-01"), Value.Of("2000-01-11"));
        Assert.Equal(0.5, dates.UtilityOf(Value.Of("2000-01-06")));
        Assert.Equal(0, dates.UtilityOf(Value.Of(5m)));
        Assert.Equal(0, dates.UtilityOf(Value.Of("P5D")));
        Assert.Equal(0, Valuation.Linear(Value.Of(0m), Value.Of(10m)).UtilityOf(Value.Of("P5D")));
    }
}
