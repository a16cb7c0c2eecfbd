using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Outcomes;

/// <summary>Where on a continuous range points stand, and which values are considered because somebody names them.</summary>
public class WhereWorthChanges
{
    private static readonly Preferences Seller = new(
        "s",
        [new("a", 1, Curve((0, 0), (200, 0), (400, 0.5), (500, 0.5), (600, 1), (900, 1)))]
    );
    private static readonly Preferences Buyer = new("b", [new("a", 1, Curve((100, 1), (300, 1), (400, 0)))]);

    [Fact]
    public void Points_are_spaced_between_the_outermost_slopes()
    {
        Assert.Equal("0, 200, 300, 400, 500, 600, 900", Values([Seller], points: 5));
        Assert.Equal("100, 300, 350, 400", Values([Buyer], points: 3));
        Assert.Equal("0, 100, 200, 300, 400, 500, 600, 900", Values([Seller, Buyer], points: 3));
        Assert.Equal(
            "0, 300, 325, 350, 375, 400, 500, 600, 700, 800, 900, 1000",
            Values(
                [Buyer with { IssuePreferences = [new("a", 1, Curve((300, 1), (400, 0)))] }],
                points: 5,
                [Terms(0), Terms(500), Terms(600), Terms(700), Terms(800), Terms(900), Terms(1_000)]
            )
        );
    }

    [Fact]
    public void Where_nothing_tells_where_it_changes_the_whole_range_is_looked_at()
    {
        Assert.Equal("0, 500, 1000", Values([new("s", [])], points: 3));
        Assert.Equal("0, 100, 400, 500, 1000", Values([new("s", [new("a", 1, Curve((100, 1), (400, 1)))])], points: 3)); // level
        Assert.Equal("0, 300, 400, 500, 1000", Values([new("s", [new("a", 0, Curve((300, 1), (400, 0)))])], points: 3)); // without weight
        Assert.Equal(
            "0, 70, 300, 400, 500, 1000",
            Values(
                [
                    new("s", [new("a", 1, Curve((300, 1), (400, 0)))]),
                    new("b", [new("a", 1, Valuation.Table(new ValueUtility(Value.Of(70m), 1)))]),
                ],
                points: 3
            )
        );
        Assert.Equal(
            "0, 70, 300, 400, 500, 1000",
            Values([new("s", [new("a", 1, Curve((300, 1), (400, 0)))]) { Interactions = [new(Terms(70), 1)] }], points: 3)
        );
        Assert.Equal("0, 500, 1000", Values([new("s", [new("a", 1, Curve((2_000, 1), (3_000, 0)))])], points: 3)); // outside
        Assert.Equal("0, 500, 1000", Values([new("s", [new("a", 1, Curve((1_000, 1), (3_000, 0)))])], points: 3)); // at its end
    }

    [Fact]
    public void Slopes_that_lead_out_of_the_range_are_cut_off() =>
        Assert.Equal("800, 900, 1000", Values([new("s", [new("a", 1, Curve((800, 1), (3_000, 0)))])], points: 3));

    [Fact]
    public void What_was_offered_is_considered_where_the_agenda_allows_it() =>
        Assert.Equal(
            "100, 123.456789, 300, 400, 777",
            Values([Buyer], points: 2, [Terms(123.456789m), Terms(2_000), Terms(777), Terms(777), [new("b", Value.Of(5m))]])
        );

    [Fact]
    public void A_number_between_two_steps_stands_for_both()
    {
        var steps = Issue.Number("a", 0, 100_000, 10);
        Preferences wants = new("s", [new("a", 1, Curve((1_005, 0), (2_000, 1)))]);
        Assert.Equal("1000, 1010, 1500, 2000", OutcomeSpace.Of([steps], [wants], points: 3).Issues[0].Values.ToString());
    }

    [Fact]
    public void Points_of_small_ranges_keep_their_digits()
    {
        Assert.Equal(
            "0.00001, 0.000015, 0.00002",
            OutcomeSpace.Of([Issue.Number("a", 0.00001m, 0.00002m)], points: 3).Issues[0].Values.ToString()
        );
        Assert.Equal(
            "0, 333.33, 666.67, 1000",
            OutcomeSpace.Of([Issue.Money("a", "EUR", 0, 1_000)], points: 4).Issues[0].Values.ToString()
        );
        Assert.Equal("1, 1.0005, 1.001", OutcomeSpace.Of([Issue.Money("a", "EUR", 1, 1.001m)], points: 3).Issues[0].Values.ToString());
    }

    [Fact]
    public void Ends_as_far_as_numbers_go_overflow_nothing()
    {
        foreach (
            var issue in new Issue[]
            {
                Issue.Number("a", -1e27m, 1e27m),
                Issue.Number("a", -1e27m, 1e27m, 1e-10m),
                Issue.Number("a", 1e27m - 1, 1e27m, 1e-10m),
            }
        )
            Assert.InRange(OutcomeSpace.Of([issue], points: 7).Count, 1, 7);
        Preferences wants = new("s", [new("a", 1, Curve((decimal.MinValue, 0), (decimal.MaxValue, 1)))]);
        foreach (
            var issue in new Issue[] { Issue.Number("a"), Issue.Number("a", step: 1e27m), Issue.Number("a", step: 1), Issue.Integer("a") }
        )
            Assert.InRange(OutcomeSpace.Of([issue], [wants], points: 7).Count, 1, 1_000);
    }

    [Fact]
    public void Issues_say_whether_they_are_sampled()
    {
        Preferences wants = new("s", [new("a", 1, Curve((1, 0), (3, 1)))]);
        foreach (
            var issue in new Issue[]
            {
                Issue.Choice("a", "x"),
                Issue.YesNo("a"),
                Issue.Integer("a", 0, 999),
                Issue.Number("a", 0, 1, 0.5m),
                Issue.Number("a", 3, 3),
            }
        )
            Assert.False(OutcomeSpace.Of([issue]).IsSampled);
        foreach (
            var issue in new Issue[]
            {
                Issue.Integer("a", 0, 1_000),
                Issue.Number("a", 0, 4),
                Issue.Money("a", "EUR", 0, 4),
                Issue.Integer("a"),
                Issue.Integer("a", 0),
                Issue.Integer("a", max: 5),
                Issue.Text("a"),
            }
        )
            Assert.True(OutcomeSpace.Of([Issue.Choice("b", "x"), issue], [wants]).IsSampled, issue.ToString());
        Assert.Equal(
            [false, true],
            OutcomeSpace.Of([Issue.Choice("b", "x"), Issue.Text("a")], [wants]).Issues.Select(issue => issue.IsSampled)
        );
    }

    [Fact]
    public void Durations_of_one_length_are_considered_once_where_one_is_only_offered()
    {
        Preferences wants = new(
            "s",
            [new("a", 1, Valuation.Table(new ValueUtility(Value.Of("P7D"), 1), new ValueUtility(Value.Of("P1M"), 1)))]
        );
        Assert.Equal(
            "P7D, P10D, P1M",
            OutcomeSpace
                .Of(
                    [Issue.Duration("a")],
                    [wants],
                    offers:
                    [
                        [new("a", Value.Of("P1W"))],
                        [new("a", Value.Of("P10D"))],
                        [new("a", Value.Of("P10D"))],
                    ]
                )
                .Issues[0]
                .Values.ToString()
        );
        Preferences both = new(
            "s",
            [new("a", 1, Valuation.Table(new ValueUtility(Value.Of("P7D"), 1), new ValueUtility(Value.Of("P1W"), 1)))]
        );
        Assert.Equal(2, OutcomeSpace.Of([Issue.Duration("a")], [both]).Count);
    }

    [Fact]
    public void An_agenda_that_lacks_what_preferences_name_is_refused_by_name()
    {
        Preferences wants = new(
            "s",
            [new("a", 1, Valuation.Table(new ValueUtility(Value.Of("x"), 1), new ValueUtility(Value.Of("y"), 1)))]
        );
        Assert.StartsWith(
            "The preferences of s name the issue a, which is not on the agenda (b). ",
            Refused([Issue.Choice("b", "x")], wants),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The preferences of s name y, which is not among the options of the issue a (x, z). ",
            Refused([Issue.Choice("a", "x", "z")], wants),
            StringComparison.Ordinal
        );
        Assert.Contains("OutcomeSpace.Of(document)", Refused([Issue.Choice("b", "x")], wants), StringComparison.Ordinal);
        Assert.StartsWith(
            "The preferences of s name the issue c",
            Refused(
                [Issue.Choice("a", "x", "y")],
                wants with
                {
                    Interactions = [new([new("a", Value.Of("x")), new("c", Value.Of("x"))], 1)],
                }
            ),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The preferences of s name z",
            Refused([Issue.Choice("a", "x", "y")], wants with { Interactions = [new([new("a", Value.Of("z"))], 1)] }),
            StringComparison.Ordinal
        );
        Assert.Equal(2, OutcomeSpace.Of([Issue.Choice("a", "x", "y")], [wants]).Count);
        Assert.Equal(2, OutcomeSpace.Of([Issue.Choice<Letter>("a")], [wants]).Count);

        static string Refused(ValueList<Issue> agenda, Preferences wants) =>
            Assert.Throws<ArgumentException>("agenda", () => OutcomeSpace.Of(agenda, [wants])).Message;
    }

    [Fact]
    public void Offers_that_are_null_are_refused() =>
        Assert.Throws<ArgumentException>("offers", () => OutcomeSpace.Of([Issue.YesNo("a")], offers: [null!]));

    private enum Letter
    {
        X,
        Y,
    }

    private static string Values(ValueList<Preferences> preferences, int points, ValueList<Terms> offers = default) =>
        OutcomeSpace.Of([Issue.Number("a", 0, 1_000)], preferences, points, offers).Issues[0].Values.ToString();

    private static Terms Terms(decimal value) => [new("a", Value.Of(value))];

    private static ValueCurve Curve(params (decimal At, double Worth)[] points) =>
        Valuation.Curve([.. points.Select(point => new ValueUtility(Value.Of(point.At), point.Worth))]);
}
