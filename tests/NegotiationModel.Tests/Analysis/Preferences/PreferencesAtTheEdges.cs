using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis;

public class PreferencesAtTheEdges
{
    private static ValueUtility X => new(Value.Of("x"), 1);

    // What is greatest need not stand first, nor last, nor at the end of the curve.
    [Fact]
    public void The_greatest_worth_is_found_wherever_it_stands()
    {
        Assert.Equal(
            3,
            Valuation.Table(new ValueUtility(Value.Of("a"), 1), new ValueUtility(Value.Of("b"), 3), new ValueUtility(Value.Of("c"), 2)).Max
        );
        Assert.Equal(
            3,
            Valuation.Curve(new ValueUtility(Value.Of(1m), 1), new ValueUtility(Value.Of(2m), 3), new ValueUtility(Value.Of(3m), 2)).Max
        );
        Assert.Equal(-1, Valuation.Table(new ValueUtility(Value.Of("a"), -2), new ValueUtility(Value.Of("b"), -1)).Max);
        Assert.Equal(-1, Valuation.Curve(new ValueUtility(Value.Of(1m), -2), new ValueUtility(Value.Of(2m), -1)).Max);
    }

    [Fact]
    public void Normalized_worths_are_shares_of_the_greatest_from_a_hundred_thousandth_on()
    {
        IssuePreference Of(double greatest) =>
            new("a", 2, Valuation.Table(new ValueUtility(Value.Of("x"), greatest), new ValueUtility(Value.Of("y"), greatest / 2)));
        Assert.Equal(1, Of(0.00001).Utility(Value.Of("y"), EvaluationScale.DividedByMax));
        Assert.Equal(0, Of(0.000009).Utility(Value.Of("x"), EvaluationScale.DividedByMax));
        Assert.Equal(0.00001, Of(0.00001).Utility(Value.Of("y"), EvaluationScale.Raw));
    }

    [Fact]
    public void Lines_and_curves_are_told_apart()
    {
        Assert.True(Valuation.Linear(Value.Of(8m), Value.Of(2m)).IsLinear);
        foreach (
            ValueList<ValueUtility> points in new ValueList<ValueUtility>[]
            {
                [new(Value.Of(0m), 1), new(Value.Of(1m), 0)],
                [new(Value.Of(0m), 0), new(Value.Of(1m), 2)],
                [new(Value.Of(0m), 0), new(Value.Of(1m), 1), new(Value.Of(2m), 1)],
            }
        )
            Assert.False(Valuation.Curve(points).IsLinear);
    }

    [Fact]
    public void Valuations_are_equal_by_what_they_say()
    {
        Valuation table = Valuation.Table(X),
            curve = Valuation.Linear(Value.Of(0m), Value.Of(1m));
        Assert.Equal(Valuation.Table(X), table);
        Assert.Equal(Valuation.Table(X).GetHashCode(), table.GetHashCode());
        Assert.NotEqual(Valuation.Table(X with { Utility = 2 }), table);
        Assert.Equal(Valuation.Curve(new ValueUtility(Value.Of(0m), 0), new ValueUtility(Value.Of(1m), 1)), curve);
        Assert.Equal(Valuation.Linear(Value.Of(0m), Value.Of(1m)).GetHashCode(), curve.GetHashCode());
        Assert.NotEqual(Valuation.Linear(Value.Of(0m), Value.Of(2m)), curve);
        Assert.False(Valuation.Table(X).Equals(null));
        Assert.False(Valuation.Linear(Value.Of(0m), Value.Of(1m)).Equals(null));
    }

    [Fact]
    public void Numbers_are_taken_up_to_their_bounds()
    {
        Assert.Equal(1e15, new ValueUtility(Value.Of("x"), 1e15).Utility);
        Assert.Equal(1e15, new IssuePreference("a", 1e15, Valuation.Table(X)).Weight);
        Assert.Equal(1, new Discount(1, DiscountedBy.RelativeTime).Factor);
        Assert.Equal(0.8, new Discount(0.5, DiscountedBy.Round).Apply(0.8, 0));
        Assert.Equal((1, DiscountedBy.Round), (Discount.None.Factor, Discount.None.By));
        Assert.Throws<ArgumentOutOfRangeException>("Utility", () => X with { Utility = -1.1e15 });
        Assert.Throws<ArgumentOutOfRangeException>(
            "Weight",
            () => new IssuePreference("a", 1, Valuation.Table(X)) with { Weight = double.NaN }
        );
        Assert.Throws<ArgumentOutOfRangeException>("Utility", () => new Interaction([], 2e15));
        Assert.Throws<ArgumentOutOfRangeException>("Factor", () => Discount.None with { Factor = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("elapsed", () => Discount.None.Apply(1, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("Reservation", () => new Preferences("p", []) { Reservation = -2e15 });
        Assert.Throws<ArgumentOutOfRangeException>("Discount", () => new Preferences("p", []) { Discount = default });
    }

    [Fact]
    public void Terms_are_needed()
    {
        Assert.Throws<ArgumentNullException>("terms", () => new Preferences("p", []).Utility((Terms)null!));
        Assert.Throws<ArgumentNullException>("terms", () => new Interaction([], 1).AppliesTo(null!));
        Assert.True(new Interaction([], 1).AppliesTo([]));
    }

    // As documents may have a week where it was seven days.
    [Fact]
    public void Terms_hold_together_where_durations_are_as_long()
    {
        var together = new Interaction([new("term", Value.Of("P7D")), new("where", Value.Of("Kyiv"))], 1);
        Assert.True(together.AppliesTo([new("where", Value.Of("Kyiv")), new("term", Value.Of("P1W"))]));
        Assert.False(together.AppliesTo([new("where", Value.Of("Kyiv")), new("term", Value.Of("P8D"))]));
        Assert.False(together.AppliesTo([new("term", Value.Of("P7D"))]));
    }

    [Fact]
    public void What_contradicts_itself_is_told_with_its_place()
    {
        Assert.StartsWith(
            "There are two interests in the issue a.",
            Refused(() => new Preferences("p", [new("a", 1, Valuation.Table(X)), new("a", 1, Valuation.Table(X))])),
            StringComparison.Ordinal
        );
        Assert.StartsWith("A table must name at least one value.", Refused(() => Valuation.Table()), StringComparison.Ordinal);
        Assert.StartsWith("A table: the value x stands twice.", Refused(() => Valuation.Table(X, X)), StringComparison.Ordinal);
        Assert.StartsWith(
            "A curve must have at least two points.",
            Refused(() => Valuation.Curve(new ValueUtility(Value.Of(1m), 1))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A curve, at x: must be a number, a date or a duration.",
            Refused(() => Valuation.Curve(new ValueUtility(Value.Of(1m), 1), X)),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A curve, at x: must be a number, a date or a duration.",
            Refused(() => Valuation.Curve(X, new ValueUtility(Value.Of(1m), 1))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A curve, at 2026-01-01: must be one of numbers, as the first is.",
            Refused(() => Valuation.Curve(new ValueUtility(Value.Of(1m), 1), new ValueUtility(Value.Of("2026-01-01"), 1))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A curve, at 1: another point is at 1 as well.",
            Refused(() => Valuation.Linear(Value.Of(1m), Value.Of(1.0m))),
            StringComparison.Ordinal
        );
    }

    private static string Refused(Func<object> made) => Assert.ThrowsAny<ArgumentException>(made).Message;
}
