using Xunit;

namespace NegotiationModel.Tests.Model.Agendas;

public class RangesGrowWider
{
    private static readonly NumberRange Narrow = new(10, 20, 5);

    [Fact]
    public void The_wider_of_two_ranges_is_their_union() => Assert.Equal(new(0, 30, 5), Narrow.Widened(new(0, 30, 5)));

    [Fact]
    public void A_range_is_no_narrower_than_itself() => Assert.Equal(Narrow, Narrow.Widened(Narrow));

    [Fact]
    public void An_end_may_go() => Assert.Equal(new(null, null, 5), Narrow.Widened(new(null, null, 5)));

    [Fact]
    public void Nothing_is_wider_than_no_ends_but_no_ends_are() =>
        Assert.Equal(
            [null, null, default(NumberRange)],
            new[] { new(0, null, null), new(null, 9, null), default(NumberRange) }.Select(other => default(NumberRange).Widened(other))
        );

    [Theory, InlineData(11, 20), InlineData(10, 19), InlineData(5, 15), InlineData(15, 25)]
    public void No_end_comes_nearer(int min, int max) => Assert.Null((Narrow with { Step = null }).Widened(new(min, max, null)));

    [Fact]
    public void The_step_stays_as_it_is() =>
        Assert.All(new decimal?[] { null, 1, 10 }, step => Assert.Null(Narrow.Widened(new(0, 30, step))));

    [Fact]
    public void Where_there_was_none_no_step_is_brought_in() => Assert.Null((Narrow with { Step = null }).Widened(Narrow));

    [Fact]
    public void A_missing_least_value_counts_as_0()
    {
        Assert.Equal(new(null, 9, 2), new NumberRange(null, 8, 2).Widened(new(null, 9, 2)));
        Assert.Equal(new(null, null, 3), new NumberRange(6, 9, 3).Widened(new(null, null, 3)));
        Assert.Null(new NumberRange(7, 10, 3).Widened(new(null, null, 3)));
    }

    [Fact]
    public void What_was_a_step_remains_one() => Assert.Null(Narrow.Widened(new(8, 28, 5)));

    [Fact]
    public void Without_a_least_value_the_grid_is_counted_from_0()
    {
        Assert.Equal(new(null, 20, 5), Narrow.Widened(new(null, 20, 5)));
        Assert.Null(new NumberRange(11, 21, 5).Widened(new(null, 21, 5)));
        Assert.Equal(new(-7, null, 5), new NumberRange(13, null, 5).Widened(new(-7, null, 5)));
    }
}
