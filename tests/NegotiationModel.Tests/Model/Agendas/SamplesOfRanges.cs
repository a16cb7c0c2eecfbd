using Xunit;

namespace NegotiationModel.Tests.Model.Agendas;

/// <summary>Examples of permitted moves put these values down, so they must fit.</summary>
public class SamplesOfRanges
{
    public static TheoryData<decimal?, decimal?, decimal?, decimal> Ranges =>
        new()
        {
            { null, null, null, 0 },
            { 3, 9, null, 3 },
            { 3, 9, 2, 3 },
            { null, 9.5m, null, 9.5m },
            { null, 10, 4, 8 },
            { null, -10, 4, -12 },
            { null, -8, 4, -8 },
            { null, 0, 4, 0 },
        };

    [Theory, MemberData(nameof(Ranges))]
    public void A_sample_is_the_least_value_else_the_greatest_else_0(decimal? min, decimal? max, decimal? step, decimal sample)
    {
        var range = new NumberRange(min, max, step);
        Assert.Equal(sample, range.Sample);
        Assert.True(range.Hold(range.Sample));
    }

    [Fact]
    public void Without_a_step_it_is_the_least_value_and_the_whole_number_next_to_it() =>
        Assert.Equal([0.5m, 1], new NumberRange(0.5m, null, null).Samples());

    [Fact]
    public void Without_a_least_value_it_is_the_whole_number_below_the_greatest() =>
        Assert.Equal([-2], new NumberRange(null, -1.5m, null).Samples());

    [Fact]
    public void On_a_grid_it_is_each_point_up_to_the_greatest_value() =>
        Assert.Equal([0.5m, 0.8m, 1.1m], new NumberRange(0.5m, 1.2m, 0.3m).Samples());

    [Fact]
    public void With_a_greatest_value_alone_it_goes_down_from_there() =>
        Assert.Equal([2.5m, 0, -2.5m], new NumberRange(null, 4, 2.5m).Samples().Take(3));

    [Fact]
    public void Without_ends_it_goes_up_from_0() => Assert.Equal([0, 2.5m, 5], new NumberRange(null, null, 2.5m).Samples().Take(3));

    [Fact]
    public void No_more_than_a_thousand_points_are_looked_at() =>
        Assert.Equal(1_000, new NumberRange(0, null, 1).Samples().Take(2_000).Count());

    [Fact]
    public void It_ends_where_numbers_end() => Assert.Equal([1e27m - 1, 1e27m], new NumberRange(1e27m - 1, null, 1).Samples().Take(5));

    [Fact]
    public void Of_an_integer_it_is_a_whole_number_where_there_is_one()
    {
        Assert.Equal(Value.Of(1), new IntegerIssue("days", 0.2m, null, 0.4m).Sample);
        Assert.Equal(Value.Of(1), new IntegerIssue("days", 0.5m, null, null).Sample);
        Assert.Equal(Value.Of(9), new IntegerIssue("days", null, 9.5m, null).Sample);
        Assert.Equal(Value.Of(0), new IntegerIssue("days", null, 4, 2.5m).Sample);
    }

    [Fact]
    public void Where_no_whole_number_lies_between_the_ends_no_sample_fits()
    {
        var days = new IntegerIssue("days", 0.2m, 0.7m, 0.5m);
        Assert.False(days.Fits(days.Sample));
        Assert.Equal(Value.Of(0.2m), days.Sample);
    }
}
