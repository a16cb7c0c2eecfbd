using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis;

public class WhatTermsAreWorth
{
    private static readonly MoneyIssue Price = Issue.Money("price", "EUR");
    private static readonly ChoiceIssue Warranty = Issue.Choice("warranty", "none", "1 year");

    private static Preferences Seller =>
        new(
            "seller",
            [
                new("price", 0.75, Valuation.Linear(Value.Of(8_000m), Value.Of(10_000m))),
                new("warranty", 0.25, Valuation.Table(new ValueUtility(Value.Of("none"), 4), new ValueUtility(Value.Of("1 year"), 1))),
            ]
        );

    [
        Theory,
        InlineData(8_000, "none", 1),
        InlineData(10_000, "none", 1.75),
        InlineData(9_000, "1 year", 0.625),
        InlineData(7_000, "1 year", 0.25),
        InlineData(12_000, "1 year", 1)
    ]
    public void Is_the_weighted_sum_of_what_each_value_is_worth(int price, string warranty, double worth) =>
        Assert.Equal(worth, Seller.Utility([Price.Is(price), Warranty.Is(warranty)]));

    [Fact]
    public void Is_nothing_on_an_issue_left_open_or_a_value_not_listed()
    {
        Assert.Equal(0.375, Seller.Utility([Price.Is(9_000)]));
        Assert.Equal(0.375, Seller.Utility([Price.Is(9_000), Warranty.Is("2 years")]));
        Assert.Equal(0, Seller.Utility([]));
    }

    [Fact]
    public void Is_divided_by_the_greatest_of_an_issue_where_evaluations_are_normalized()
    {
        var normalized = Seller with { EvaluationScale = EvaluationScale.DividedByMax };
        Assert.Equal(0.25, normalized.Utility([Warranty.Is("none")]));
        Assert.Equal(0.0625, normalized.Utility([Warranty.Is("1 year")]));
        Assert.Equal(
            0,
            new Preferences("p", [new("warranty", 1, Valuation.Table(new ValueUtility(Value.Of("none"), 0.000009)))])
            {
                EvaluationScale = EvaluationScale.DividedByMax,
            }.Utility([Warranty.Is("none")])
        );
    }

    [Fact]
    public void Grows_by_what_terms_are_worth_together()
    {
        var picky = Seller with { Interactions = [new([Price.Is(9_000), Warranty.Is("none")], -0.5)] };
        Assert.Equal(0.875, picky.Utility([Warranty.Is("none"), Price.Is(9_000)]));
        Assert.Equal(1.75, picky.Utility([Warranty.Is("none"), Price.Is(10_000)]));
        Assert.Equal(0.375, picky.Utility([Price.Is(9_000)]));
    }

    [Theory]
    [
        InlineData("2026-03-01", 0),
        InlineData("2026-03-11", 0.5),
        InlineData("2026-03-21", 1),
        InlineData("2026-02-01", 0),
        InlineData("2027-01-01", 0.25),
        InlineData("2026-03-31", 0.25),
        InlineData("P1D", 0)
    ]
    public void Of_a_date_lies_on_a_curve(string date, double worth) =>
        Assert.Equal(
            worth,
            Valuation
                .Curve(
                    new ValueUtility(Value.Of("2026-03-31"), 0.25),
                    new ValueUtility(Value.Of("2026-03-01"), 0),
                    new ValueUtility(Value.Of("2026-03-21"), 1)
                )
                .UtilityOf(Value.Of(date))
        );

    [Theory, InlineData("P1W", 0.5), InlineData("P7D", 0.5), InlineData("PT336H", 1), InlineData("P1Y", 1), InlineData("P0D", 0)]
    public void Of_a_duration_counts_its_days(string duration, double worth) =>
        Assert.Equal(worth, Valuation.Linear(Value.Of("P0D"), Value.Of("P14D")).UtilityOf(Value.Of(duration)));

    [Fact]
    public void Shrinks_with_rounds_or_with_time()
    {
        Assert.Equal([0.8, 0.4, 0.2], new[] { 0.0, 1, 2 }.Select(rounds => new Discount(0.5, DiscountedBy.Round).Apply(0.8, rounds)));
        Assert.Equal(0.4, new Discount(0.25, DiscountedBy.RelativeTime).Apply(0.8, 0.5), 12);
        Assert.Equal(0.8, Discount.None.Apply(0.8, 1_000));
    }

    [Fact]
    public void Cannot_be_said_by_what_contradicts_itself()
    {
        ValueUtility worth = new(Value.Of("x"), 1);
        Assert.Throws<ArgumentException>(() =>
            new Preferences("p", [new("a", 1, Valuation.Table(worth)), new("a", 1, Valuation.Table(worth))])
        );
        Assert.Throws<ArgumentException>(() => Valuation.Table());
        Assert.Throws<ArgumentException>(() => Valuation.Table(worth, worth));
        Assert.Throws<ArgumentException>(() => Valuation.Curve(new ValueUtility(Value.Of(1m), 1)));
        Assert.Throws<ArgumentException>(() => Valuation.Curve(new ValueUtility(Value.Of(1m), 1), worth));
        Assert.Throws<ArgumentException>(() =>
            Valuation.Curve(new ValueUtility(Value.Of(1m), 1), new ValueUtility(Value.Of("2026-01-01"), 1))
        );
        Assert.Throws<ArgumentException>(() => Valuation.Linear(Value.Of(1m), Value.Of(1.0m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValueUtility(Value.Of("x"), double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IssuePreference("a", double.PositiveInfinity, Valuation.Table(worth)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Preferences("p", []) { Reservation = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Discount(0, DiscountedBy.Round));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Discount(1.1, DiscountedBy.RelativeTime));
        Assert.Throws<ArgumentOutOfRangeException>(() => Discount.None.Apply(1, -1));
    }
}
