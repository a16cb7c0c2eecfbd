using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Outcomes;

/// <summary>Which values of an issue outcomes are made of.</summary>
public class WhatIsLookedAt
{
    [Theory]
    [InlineData(999, 1_000), InlineData(1_000, 5)]
    public void Every_step_where_they_are_fewer_than_a_thousand(int most, int count)
    {
        Assert.Equal(count, Values(Issue.Integer("a", 0, most)).Count);
        Assert.Equal(count, Values(Issue.Number("a", -0.5m, (most / 2m) - 0.5m, 0.5m)).Count);
    }

    [Theory]
    [InlineData(5, "0, 250, 500, 750, 1000"), InlineData(2, "0, 1000"), InlineData(4, "0, 333, 666, 1000")]
    public void Else_points_on_steps(int points, string values) =>
        Assert.Equal(values, Values(Issue.Integer("a", 0, 1_000), points: points).ToString());

    [Fact]
    public void Points_of_whole_numbers_are_on_their_steps() =>
        Assert.Equal("0, 333330, 666660, 1000000", Values(Issue.Integer("a", 0, 1_000_000, 10), points: 4).ToString());

    // 2,001 is no step of two from 0: the last step below it is.
    [Fact]
    public void The_last_point_is_a_step_too() =>
        Assert.Equal("0, 1000, 2000", Values(Issue.Number("a", 0, 2_001, 2), points: 3).ToString());

    // Steps are counted from the least value, else from 0.
    [Fact]
    public void What_is_named_between_two_steps_stands_for_both()
    {
        var wants = new Preferences(
            "p",
            [new("a", 1, Valuation.Table(new ValueUtility(Value.Of(8), 0), new ValueUtility(Value.Of(9_992), 1)))]
        );
        Assert.Equal("1, 6, 11, 9991, 9996, 10001", Values(Issue.Integer("a", 1, 10_001, 5), wants, points: 2).ToString());
        Assert.Equal("5, 10, 9990, 9995", Values(Issue.Number("a", step: 5), wants, points: 2).ToString());
    }

    [Fact]
    public void Without_steps_points_have_four_digits_and_the_ends_all()
    {
        Assert.Equal("0, 0.3333, 0.6667, 1", Values(Issue.Number("a", 0, 1), points: 4).ToString());
        Assert.Equal("0.1, 0.35, 0.600000001", Values(Issue.Number("a", 0.1m, 0.600000001m), points: 3).ToString());
        Assert.Equal("-100.5, 0, 100.5", Values(Issue.Money("a", "EUR", -100.5m, 100.5m), points: 3).ToString());
    }

    [Fact]
    public void Where_there_is_no_bound_what_is_named_farthest_is_one()
    {
        var wants = new Preferences(
            "p",
            [
                new(
                    "a",
                    1,
                    Valuation.Curve(
                        new ValueUtility(Value.Of(30m), 0),
                        new ValueUtility(Value.Of(10m), 1),
                        new ValueUtility(Value.Of(17m), 0.5)
                    )
                ),
            ]
        );
        Assert.Equal("10, 15, 17, 20, 25, 30", Values(Issue.Money("a", "EUR"), wants).ToString());
        Assert.Equal("0, 2500, 5000, 7500", Values(Issue.Money("a", "EUR", 0, 9_000, 2_500)).ToString());
        Assert.Equal("10, 15, 17, 20, 25, 30", Values(Issue.Money("a", "EUR", min: 0), wants).ToString());
        Assert.Equal("10, 16.67, 17, 23.33, 30", Values(Issue.Money("a", "EUR", max: 40), wants, points: 4).ToString());
        Assert.Equal(21, Values(Issue.Integer("a"), wants).Count);
    }

    // Named twice, by two parties, or in terms that are worth something together: once is enough.
    [Fact]
    public void What_is_named_is_looked_at_once_however_it_is_named()
    {
        var city = Valuation.Table(new ValueUtility(Value.Of("Kyiv"), 1), new ValueUtility(Value.Of("Oslo"), 2));
        Preferences preferences = new("p", [new("where", 1, city)]),
            other = new("q", [new("where", 1, Valuation.Table(new ValueUtility(Value.Of("Oslo"), 1)))]);
        var together = other with
        {
            Interactions = [new([new("where", Value.Of("Rome")), new("a", Value.Of("x"))], 1), new([new("a", Value.Of("y"))], 1)],
        };
        Assert.Equal(
            ["Kyiv, Oslo, Rome", "x, y"],
            OutcomeSpace.Of([Issue.Text("where"), Issue.Text("a")], [preferences, together]).Issues.Select(issue => Joined(issue.Values))
        );
        Assert.Equal("Kyiv, Oslo", Joined(OutcomeSpace.Of([Issue.Text("where")], [preferences, other]).Issues[0].Values));
    }

    [Fact]
    public void What_does_not_fit_the_issue_is_left_out()
    {
        var wants = new Preferences(
            "p",
            [new("a", 1, Valuation.Curve(new ValueUtility(Value.Of(3.5m), 0), new ValueUtility(Value.Of(50m), 1)))]
        );
        Assert.Equal("0, 1, 2, 3, 4", Values(Issue.Integer("a", 0, 4), wants).ToString());
        Assert.Equal("3.5, 4", Values(Issue.Number("a", 0, 4), wants, points: 2).ToString());
    }

    [Fact]
    public void Of_an_issue_of_which_nothing_is_known_there_is_nothing_to_look_at()
    {
        foreach (
            var issue in new Issue[]
            {
                Issue.Money("a", "EUR"),
                Issue.Integer("a", min: 1),
                Issue.Number("a", max: 1),
                Issue.Date("a"),
                Issue.Text("a"),
            }
        )
            Assert.StartsWith(
                "The issue a has neither options nor bounds",
                Assert.Throws<ArgumentException>("preferences", () => Values(issue)).Message,
                StringComparison.Ordinal
            );
    }

    private static ValueList<Value> Values(Issue issue, Preferences? wants = null, int points = 5) =>
        OutcomeSpace.Of([issue], wants is null ? default : [wants], points).Issues[0].Values;

    private static string Joined(ValueList<Value> values) =>
        string.Join(", ", values.Select(value => value.ToString()).Order(StringComparer.Ordinal));
}
