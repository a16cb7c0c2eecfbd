using NegotiationModel.Analysis;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Analysis;

public class InterestsAreTypedByTheirIssue
{
    private static readonly Party Seller = Party.Principal("seller");

    private enum Colour
    {
        Red,
        DarkBlue,
    }

    [Fact]
    public void A_worst_and_a_best_value_make_a_straight_line()
    {
        Assert.Equal(
            new("price", 0.6, Valuation.Linear(Value.Of(7_000), Value.Of(10_000))),
            Issue.Money("price", "EUR").Worth(0.6, worst: 7_000, best: 10_000)
        );
        Assert.Equal(new("units", 0.6, Valuation.Linear(Value.Of(5), Value.Of(1))), Issue.Integer("units").Worth(0.6, worst: 5, best: 1));
        Assert.Equal(
            new("share", 0.6, Valuation.Linear(Value.Of(0.5m), Value.Of(1))),
            Issue.Number("share").Worth(0.6, worst: 0.5m, best: 1)
        );
        Assert.Equal(
            new("delivery", 0.6, Valuation.Linear(Value.Of("2026-05-01"), Value.Of("2026-03-01"))),
            Issue.Date("delivery").Worth(0.6, worst: new LocalDate(2026, 5, 1), best: new LocalDate(2026, 3, 1))
        );
        Assert.Equal(
            new("term", 0.6, Valuation.Linear(Value.Of("P30D"), Value.Of("P14D"))),
            Issue.Duration("term").Worth(0.6, worst: Period.FromDays(30), best: Period.FromDays(14))
        );
    }

    [Fact]
    public void Points_of_numbers_make_a_curve() =>
        Assert.Equal(
            new(
                "price",
                1,
                Valuation.Curve(
                    new ValueUtility(Value.Of(7_000), 0),
                    new ValueUtility(Value.Of(8_000), 0.8),
                    new ValueUtility(Value.Of(10_000), 1)
                )
            ),
            Issue.Money("price", "EUR").Worth(1, (7_000, 0), (8_000, 0.8), (10_000, 1))
        );

    [Fact]
    public void Options_members_and_answers_make_a_table()
    {
        Assert.Equal(
            new("warranty", 0.3, Valuation.Table(new ValueUtility(Value.Of("none"), 1), new ValueUtility(Value.Of("1 year"), 0))),
            Issue.Choice("warranty", "none", "1 year").Worth(0.3, ("none", 1), ("1 year", 0))
        );
        Assert.Equal(
            new("colour", 0.3, Valuation.Table(new ValueUtility(Value.Of("red"), 1), new ValueUtility(Value.Of("darkBlue"), 0.5))),
            Issue.Enum<Colour>("colour").Worth(0.3, (Colour.Red, 1), (Colour.DarkBlue, 0.5))
        );
        Assert.Equal(
            new("insured", 0.3, Valuation.Table(new ValueUtility(Value.Of(true), 1), new ValueUtility(Value.Of(false), 0.2))),
            Issue.YesNo("insured").Worth(0.3, yes: 1, no: 0.2)
        );
    }

    [Fact]
    public void A_party_wants_what_its_interests_say()
    {
        var price = Issue.Integer("price").Worth(1, worst: 0, best: 10);
        Assert.Equal(new Preferences("seller", [price]) { Reservation = 0.4 }, Seller.Wants(price) with { Reservation = 0.4 });
        Assert.Throws<ArgumentException>(() => Seller.Wants(price, price));
    }

    [Fact]
    public void Too_few_values_are_told()
    {
        Assert.Contains("at least one value", Assert.Throws<ArgumentException>(() => Issue.Choice("warranty", "none").Worth(1)).Message);
        Assert.Contains(
            "another point is at 5",
            Assert.Throws<ArgumentException>(() => Issue.Integer("units").Worth(1, worst: 5, best: 5)).Message
        );
    }
}
