using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis;

/// <summary>Cents count however great the amounts are.</summary>
public class GreatAmounts
{
    private const decimal Much = 1e18m;

    [Theory]
    [
        InlineData(0, 0),
        InlineData(0.01, 0.25),
        InlineData(0.02, 0.5),
        InlineData(0.03, 0.75),
        InlineData(0.04, 1),
        InlineData(-0.01, 0),
        InlineData(0.05, 1)
    ]
    public void A_line_of_four_cents(double cents, double worth) =>
        Assert.Equal(worth, Valuation.Linear(Value.Of(Much), Value.Of(Much + 0.04m)).UtilityOf(Value.Of(Much + (decimal)cents)));

    [Fact]
    public void Prices_a_cent_apart_are_two_to_an_analysis()
    {
        OutcomeSpace space = new(new IssueValues("price", [Value.Of(Much), Value.Of(Much + 0.01m), Value.Of(Much + 0.02m)]));
        var problem = BargainingProblem.Of(
            space,
            [
                new("seller", [new("price", 1, Valuation.Linear(Value.Of(Much), Value.Of(Much + 0.02m)))]),
                new("buyer", [new("price", 1, Valuation.Linear(Value.Of(Much + 0.02m), Value.Of(Much)))]),
            ]
        );
        Assert.Equal([new([1, 0], 2), new([0.5, 0.5], 1), new([0, 1], 0)], problem.Frontier);
        Assert.Equal([1], problem.Nash.Points.Select(point => point.OutcomeIndex));
    }

    [Fact]
    public void The_farthest_numbers_have_a_middle()
    {
        var whole = Valuation.Linear(Value.Of(decimal.MinValue), Value.Of(decimal.MaxValue));
        Assert.Equal(
            (0, 0.5, 1),
            (whole.UtilityOf(Value.Of(decimal.MinValue)), whole.UtilityOf(Value.Of(0m)), whole.UtilityOf(Value.Of(decimal.MaxValue)))
        );
        Assert.Equal(0.75, whole.UtilityOf(Value.Of(decimal.MaxValue / 2)), 12);
    }

    [Fact]
    public void A_part_is_found_as_in_doubles_where_numbers_are_small() =>
        Assert.Equal(0.2 / 0.7, Valuation.Linear(Value.Of(0.1m), Value.Of(0.8m)).UtilityOf(Value.Of(0.3m)));
}
