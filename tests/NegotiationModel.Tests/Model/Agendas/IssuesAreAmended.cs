using Xunit;

namespace NegotiationModel.Tests.Model.Agendas;

public class IssuesAreAmended
{
    private static readonly Issue[] OneOfEach =
    [
        Issue.Choice("it", "a"),
        Issue.Integer("it"),
        Issue.Number("it"),
        Issue.Money("it", "EUR"),
        Issue.Date("it"),
        Issue.DateRange("it"),
        Issue.Duration("it"),
        Issue.YesNo("it"),
        Issue.Text("it"),
    ];

    public static TheoryData<int, int> Pairs =>
        new(from one in Enumerable.Range(0, 9) from other in Enumerable.Range(0, 9) select (one, other));

    [Theory, MemberData(nameof(Pairs))]
    public void An_issue_keeps_its_type(int one, int other) =>
        Assert.Equal(one == other ? OneOfEach[one] : null, OneOfEach[one].Widened(OneOfEach[other]));

    [Fact]
    public void An_amount_is_widened_to_the_union_and_keeps_its_name()
    {
        var wider = Issue.Money("price", "EUR", 5, 10) with { Name = "the price" };
        Assert.Equal(Issue.Money("price", "EUR", 0, 20) with { Name = "the price" }, wider.Widened(Issue.Money("price", "EUR", 0, 20)));
    }

    [Fact]
    public void A_number_is_widened_to_the_union_and_keeps_its_name()
    {
        var wider = Issue.Number("share", 0.5m, 1, 0.5m) with { Name = "the share" };
        Assert.Equal(Issue.Number("share", 0, 2, 0.5m) with { Name = "the share" }, wider.Widened(Issue.Number("share", 0, 2, 0.5m)));
    }

    [Fact]
    public void An_integer_is_widened_to_the_union_and_keeps_its_name()
    {
        var wider = Issue.Integer("days", 5, 10, 5) with { Name = "how long" };
        Assert.Equal(Issue.Integer("days", 0, 20, 5) with { Name = "how long" }, wider.Widened(Issue.Integer("days", 0, 20, 5)));
    }

    [Fact]
    public void A_choice_gains_options_after_those_it_has_and_keeps_its_name()
    {
        var wider = Issue.Choice("venue", "Oslo", "Bern") with { Name = "the place" };
        Assert.Equal(
            Issue.Choice("venue", "Oslo", "Bern", "Rome") with
            {
                Name = "the place",
            },
            wider.Widened(Issue.Choice("venue", "Rome", "Bern"))
        );
    }

    [Fact]
    public void What_would_be_narrower_is_no_amendment()
    {
        Assert.Null(Issue.Money("price", "EUR", 5, 10).Widened(Issue.Money("price", "EUR", 6, 10)));
        Assert.Null(Issue.Number("share", 0, 1).Widened(Issue.Number("share", 0, 0.9m)));
        Assert.Null(Issue.Integer("days", 0, 9).Widened(Issue.Integer("days", 1, 9)));
    }

    [Fact]
    public void An_amount_keeps_its_step()
    {
        var cents = Issue.Money("price", "EUR", 5, 10, 0.01m);
        Assert.Equal(0.01m, cents.Step);
        Assert.Null(cents.Widened(Issue.Money("price", "EUR", 5, 10)));
        Assert.Null(cents.Widened(Issue.Money("price", "EUR", 5, 10, 0.1m)));
        Assert.Equal(Issue.Money("price", "EUR", 4, 11, 0.01m), cents.Widened(Issue.Money("price", "EUR", 4, 11, 0.01m)));
    }

    [Fact]
    public void An_amount_keeps_its_currency() => Assert.Null(Issue.Money("price", "EUR").Widened(Issue.Money("price", "USD")));

    [Fact]
    public void Choices_are_equal_when_they_have_the_same_id_and_the_same_options_in_the_same_order()
    {
        var venue = Issue.Choice("venue", "Oslo", "Bern");
        Assert.Equal(venue, Issue.Choice("venue", "Oslo", "Bern"));
        Assert.Equal(venue.GetHashCode(), Issue.Choice("venue", "Oslo", "Bern").GetHashCode());
        Assert.NotEqual(venue, Issue.Choice("place", "Oslo", "Bern"));
        Assert.NotEqual(venue, Issue.Choice("venue", "Oslo", "Rome"));
        Assert.NotEqual(venue, Issue.Choice("venue", "Bern", "Oslo"));
        Assert.False(venue.Equals(null));
    }

    [Fact]
    public void An_issue_is_called_what_it_was_named_else_by_its_id()
    {
        Assert.Equal("price", Issue.Money("price", "EUR").Name);
        Assert.Equal("the price", (Issue.Money("price", "EUR") with { Name = "the price" }).Name);
        Assert.Equal(Issue.Money("price", "EUR"), Issue.Money("price", "EUR") with { Name = "price" });
    }
}
