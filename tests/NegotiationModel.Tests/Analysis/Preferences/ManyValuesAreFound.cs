using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis;

/// <summary>A table of many values answers as one of a few, which is looked through.</summary>
public class ManyValuesAreFound
{
    private static readonly Value[] All =
    [
        .. Enumerable
            .Range(0, 40)
            .SelectMany(at =>
                new[]
                {
                    Value.Of(at / 4m),
                    Value.Of($"option {at}"),
                    Value.Of($"P{at}D"),
                    Value.DateRange($"2026-01-{1 + (at % 28):00}", $"2027-01-{1 + (at % 27):00}"),
                }
            )
            .Distinct(),
        Value.Of(true),
        Value.Of(false),
        Value.Of(""),
        Value.Of("P"),
        Value.Of("P2W"),
        Value.Of("P1M"),
        Value.Of("PT24H"),
        Value.Of("2026-03-02"),
    ];

    [Fact]
    public void As_written_and_durations_by_their_length()
    {
        ValueUtility[] worths = [.. All.Select((value, at) => new ValueUtility(value, at + 1))];
        var many = Valuation.Table([.. worths]);
        foreach (
            var value in (Value[])
                [
                    .. All,
                    Value.Of(2.50m),
                    Value.Of(99m),
                    Value.Of("P1W"),
                    Value.Of("P1Y"),
                    Value.Of("PT48H"),
                    Value.Of("option"),
                    Value.DateRange("2026-01-01", "2027-01-02"),
                ]
        )
            Assert.Equal(Looked(worths, value), many.UtilityOf(value));
        Assert.Equal(many.UtilityOf(Value.Of("P7D")), many.UtilityOf(Value.Of("P1W")));
    }

    // Two, where a table is looked through, and one for the duration of a length that was given first.
    private static double Looked(ValueUtility[] worths, Value value)
    {
        foreach (var one in worths)
            if (one.Value == value)
                return one.Utility;
        foreach (var one in worths)
            if (Valuation.Table(one).UtilityOf(value) is not 0 and var utility)
                return utility;
        return 0;
    }

    [Fact]
    public void Beyond_all_there_is_nothing()
    {
        var many = Valuation.Table([.. All.Select(value => new ValueUtility(value, 1))]);
        foreach (
            var beyond in new[]
            {
                Value.Of(1e9m),
                Value.Of(-1e9m),
                Value.Of("~"),
                Value.DateRange("9999-01-01", "9999-12-31"),
                Value.DateRange("0001-01-01", "0001-12-31"),
            }
        )
            Assert.Equal(0, many.UtilityOf(beyond));
    }

    // Seven days are no seven, and the first place is one like any other.
    [Theory]
    [InlineData(0), InlineData(1), InlineData(19)]
    public void A_duration_is_found_among_numbers_wherever_it_stands(int place)
    {
        List<ValueUtility> worths = [.. Enumerable.Range(0, 20).Select(number => new ValueUtility(Value.Of(number), 1))];
        Assert.Equal(0, Valuation.Table([.. worths]).UtilityOf(Value.Of("P7D")));
        worths.Insert(place, new(Value.Of("P7D"), 2));
        Assert.Equal(2, Valuation.Table([.. worths]).UtilityOf(Value.Of("P1W")));
        Assert.Equal(0, Valuation.Table([.. worths]).UtilityOf(Value.Of("P8D")));
    }

    [Theory]
    [InlineData(3), InlineData(20)]
    public void What_stands_often_is_told_once_for_each_time_too_many(int count) =>
        Assert.Equal(
            Enumerable.Range(1, count - 1),
            WorthCheck.OfTable([.. Enumerable.Repeat<Value?>(Value.Of("x"), count)]).Select(problem => problem.At).Order()
        );

    [Theory]
    [InlineData(2), InlineData(12), InlineData(13), InlineData(100)]
    public void A_value_that_stands_twice_is_seen_wherever_it_stands(int count)
    {
        var random = new Random(count);
        for (var turn = 0; turn < 50; turn++)
        {
            ValueUtility[] worths = [.. All.OrderBy(_ => random.Next()).Take(count).Select(value => new ValueUtility(value, 1))];
            Assert.NotNull(Valuation.Table([.. worths]));
            worths[random.Next(1, count)] = worths[0];
            Assert.Throws<ArgumentException>(() => Valuation.Table([.. worths]));
        }
    }

    [Theory]
    [InlineData(2), InlineData(12), InlineData(13), InlineData(100)]
    public void Two_points_at_one_value_are_seen_wherever_they_stand(int count)
    {
        var random = new Random(count);
        ValueUtility[] points = [.. Enumerable.Range(0, count).OrderBy(_ => random.Next()).Select(at => new ValueUtility(Value.Of(at), 1))];
        Assert.NotNull(Valuation.Curve([.. points]));
        points[random.Next(1, count)] = points[0];
        Assert.Throws<ArgumentException>(() => Valuation.Curve([.. points]));
    }

    [Fact]
    public void A_date_before_the_common_era_is_a_date() =>
        Assert.Equal(0.5, Valuation.Linear(Value.Of("-0010-01-01"), Value.Of("0010-01-01")).UtilityOf(Value.Of("0000-01-01")), 2);

    [Fact]
    public void Numbers_that_are_too_great_and_a_discount_of_nothing_are_refused()
    {
        Assert.Equal(-1e15, new ValueUtility(Value.Of("x"), -1e15).Utility);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValueUtility(Value.Of("x"), 1.1e15));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Preferences("p", []) { Discount = default });
    }
}
