using Xunit;

namespace NegotiationModel.Tests.Model.Agendas;

public class IssuesFitValues
{
    private enum Venue
    {
        Oslo,
        NewYork,
    }

    [Fact]
    public void A_choice_fits_its_options() =>
        Fits(
            Issue.Choice("venue", "Oslo", "Bern"),
            [Value.Of("Oslo"), Value.Of("Bern")],
            [Value.Of("oslo"), Value.Of(""), Value.Of(1), Value.Of(true)]
        );

    [Fact]
    public void A_choice_of_an_enum_fits_its_members_in_camel_case() =>
        Fits(
            Issue.Enum<Venue>("venue"),
            [Value.Of("oslo"), Value.Of("newYork")],
            [Value.Of("NewYork"), Value.Of("0"), Value.Of(""), Value.Of(0)]
        );

    [Fact]
    public void An_integer_fits_whole_numbers_in_its_range() =>
        Fits(
            Issue.Integer("days", 1, 9, 2),
            [Value.Of(1), Value.Of(3.0m), Value.Of(9)],
            [Value.Of(2), Value.Of(11), Value.Of(1.5m), Value.Of("3")]
        );

    [Fact]
    public void A_number_fits_what_is_in_its_range() =>
        Fits(
            Issue.Number("share", 0, 1, 0.25m),
            [Value.Of(0), Value.Of(0.75m), Value.Of(1)],
            [Value.Of(0.3m), Value.Of(1.25m), Value.Of("0.5")]
        );

    [Fact]
    public void An_amount_fits_what_is_in_its_range() =>
        Fits(
            Issue.Money("price", "EUR", 0, 100),
            [Value.Of(0), Value.Of(99.99m), Value.Of(100)],
            [Value.Of(-0.01m), Value.Of(100.01m), Value.Of("50")]
        );

    [Fact]
    public void An_amount_in_steps_fits_what_is_on_one()
    {
        Fits(
            Issue.Money("price", "JPY", 0, 20_000, step: 1),
            [Value.Of(0), Value.Of(1_234), Value.Of(20_000)],
            [Value.Of(1_234.99m), Value.Of(0.5m)]
        );
        Fits(Issue.Money("price", "EUR", 0.005m, 100, step: 0.01m), [Value.Of(0.005m), Value.Of(99.995m)], [Value.Of(1), Value.Of(99.99m)]);
    }

    [Fact]
    public void A_date_fits_days_of_the_calendar() =>
        Fits(
            Issue.Date("start"),
            [Value.Of("2028-02-29"), Value.Of("-0044-03-15")],
            [Value.Of("2027-02-29"), Value.Of("2028-2-29"), Value.Of(""), Value.Of(2028), Value.DateRange("2028-02-01", "2028-02-29")]
        );

    [Fact]
    public void A_range_of_days_fits_a_first_and_a_last_that_is_not_before_it() =>
        Fits(
            Issue.DateRange("visit"),
            [Value.DateRange("2026-03-02", "2026-03-08"), Value.DateRange("2026-03-02", "2026-03-02")],
            [
                Value.DateRange("2026-03-02", "2026-03-01"),
                Value.DateRange("soon", "2026-03-08"),
                Value.DateRange("2026-03-02", "later"),
                Value.Of("2026-03-02"),
            ]
        );

    [Fact]
    public void A_duration_fits_periods() =>
        Fits(Issue.Duration("notice"), [Value.Of("P30D"), Value.Of("PT2H")], [Value.Of("30 days"), Value.Of(""), Value.Of(30)]);

    [Fact]
    public void Yes_or_no_fits_both() =>
        Fits(Issue.YesNo("public"), [Value.Of(true), Value.Of(false)], [Value.Of("yes"), Value.Of(1), default]);

    [Fact]
    public void A_text_fits_any_words() =>
        Fits(
            Issue.Text("note"),
            [Value.Of("as discussed"), Value.Of(""), default],
            [Value.Of(1), Value.Of(true), Value.DateRange("2026-03-02", "2026-03-08")]
        );

    [Fact]
    public void A_period_may_be_written_in_several_ways()
    {
        var notice = Issue.Duration("notice");
        Assert.True(notice.Same(Value.Of("P1W"), Value.Of("P7D")));
        Assert.True(notice.Same(Value.Of("PT1H"), Value.Of("PT60M")));
        Assert.True(notice.Same(Value.Of("soon"), Value.Of("soon")));
        Assert.False(notice.Same(Value.Of("P1M"), Value.Of("P30D")));
        Assert.False(notice.Same(Value.Of("P1D"), Value.Of("soon")));
        Assert.False(notice.Same(Value.Of("soon"), Value.Of("P0D")));
    }

    [Fact]
    public void Periods_too_long_to_compare_are_the_same_only_when_written_alike()
    {
        var notice = Issue.Duration("notice");
        var (forever, longer) = (Value.Of($"P{int.MaxValue}W"), Value.Of($"P{int.MaxValue}WT{long.MaxValue}H"));
        Assert.True(notice.Fits(longer));
        Assert.True(notice.Same(longer, longer));
        Assert.False(notice.Same(forever, longer));
    }

    [Fact]
    public void Elsewhere_values_are_the_same_when_they_are_written_alike()
    {
        Assert.True(Issue.Money("price", "EUR").Same(Value.Of(9.50m), Value.Of(9.5m)));
        Assert.False(Issue.Text("note").Same(Value.Of("P1W"), Value.Of("P7D")));
    }

    [Fact]
    public void A_sample_fits() =>
        Assert.All(
            new Issue[]
            {
                Issue.Choice("it", "a"),
                Issue.Enum<Venue>("it"),
                Issue.Date("it"),
                Issue.DateRange("it"),
                Issue.Duration("it"),
                Issue.YesNo("it"),
                Issue.Text("it"),
            },
            issue => Assert.True(issue.Fits(issue.Sample))
        );

    [Fact]
    public void An_enum_is_listed_as_a_choice_of_the_same_name() =>
        Assert.Equal(
            Issue.Choice("venue", "oslo", "newYork") with
            {
                Name = "the place",
            },
            (Issue.Enum<Venue>("venue") with { Name = "the place" }).Listed
        );

    private static void Fits(Issue issue, Value[] fitting, Value[] others)
    {
        Assert.All(fitting, value => Assert.True(issue.Fits(value), value.ToString()));
        Assert.All(others, value => Assert.False(issue.Fits(value), value.ToString()));
    }
}
