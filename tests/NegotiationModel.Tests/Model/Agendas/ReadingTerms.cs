using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Model.Agendas;

public class ReadingTerms
{
    private enum Venue
    {
        Oslo,
        NewYork,
    }

    [Fact]
    public void What_is_put_on_an_issue_is_read_through_it_in_its_own_type()
    {
        Read(Issue.Choice("it", "a", "b"), "b");
        Read(Issue.Enum<Venue>("it"), Venue.NewYork);
        Assert.Equal(Enum.GetValues<Venue>(), Issue.Enum<Venue>("it").Options);
        Read(Issue.Integer("it"), long.MinValue);
        Read(Issue.Integer("it"), long.MaxValue);
        Read(Issue.Number("it"), 0.25m);
        Read(Issue.Money("it", "EUR"), 9_000.50m);
        Read(Issue.Date("it"), new LocalDate(2026, 4, 1));
        Read(Issue.DateRange("it"), new DateInterval(new(2026, 4, 1), new(2026, 4, 1)));
        Read(Issue.Duration("it"), Period.FromDays(30));
        Read(Issue.YesNo("it"), true);
        Read(Issue.YesNo("it"), false);
        Read(Issue.Text("it"), "as discussed");
    }

    [Fact]
    public void The_short_form_reads_the_same()
    {
        Terms terms =
        [
            Issue.Text("text").Is("words"),
            Issue.Number("number").Is(0.5m),
            Issue.Integer("integer").Is(7),
            Issue.YesNo("flag").Is(true),
            Issue.Date("date").Is(new(2026, 4, 1)),
            Issue.DateRange("range").Is(new(new(2026, 4, 1), new(2026, 4, 2))),
            Issue.Duration("period").Is(Period.FromHours(2)),
        ];
        Assert.Equal(
            ("words", 0.5m, 7L, true),
            (terms[Issue.Text("text")], terms[Issue.Number("number")], terms[Issue.Integer("integer")], terms[Issue.YesNo("flag")])
        );
        Assert.Equal(new LocalDate(2026, 4, 1), terms[Issue.Date("date")]);
        Assert.Equal(new DateInterval(new(2026, 4, 1), new(2026, 4, 2)), terms[Issue.DateRange("range")]);
        Assert.Equal(Period.FromHours(2), terms[Issue.Duration("period")]);
    }

    [Fact]
    public void What_is_of_another_type_is_not_read()
    {
        ReadsNone(Issue.Choice("it", "a"), Value.Of(1), Value.Of(true));
        ReadsNone(Issue.Enum<Venue>("it"), Value.Of("NewYork"), Value.Of("elsewhere"), Value.Of(1));
        ReadsNone(Issue.Integer("it"), Value.Of("1"), Value.Of(0.5m), Value.Of(long.MaxValue + 1m), Value.Of(long.MinValue - 1m));
        ReadsNone(Issue.Number("it"), Value.Of("1"), Value.Of(true));
        ReadsNone(Issue.Money("it", "EUR"), Value.Of("1"), Value.Of(true));
        ReadsNone(Issue.Date("it"), Value.Of("tomorrow"), Value.Of(2026));
        ReadsNone(Issue.DateRange("it"), Value.Of("2026-04-01"), Value.DateRange("2026-04-02", "2026-04-01"));
        ReadsNone(Issue.Duration("it"), Value.Of("a month"), Value.Of(30));
        ReadsNone(Issue.YesNo("it"), Value.Of("yes"), Value.Of(1));
        ReadsNone(Issue.Text("it"), Value.Of(1), Value.Of(true));
    }

    [Fact]
    public void What_the_terms_do_not_say_is_not_read()
    {
        Terms terms = [Issue.Text("note").Is("words")];
        Assert.False(terms.TryGet(Issue.Text("other"), out _));
        var error = Assert.Throws<KeyNotFoundException>(() => terms[Issue.Money("price", "EUR")]);
        Assert.Equal("The terms (note: words) say nothing on price.", error.Message);
        error = Assert.Throws<KeyNotFoundException>(() => terms[Issue.Money("note", "EUR")]);
        Assert.Equal("The terms (note: words) say words on note, which is no value of it.", error.Message);
    }

    [Fact]
    public void Nothing_is_read_through_no_issue() =>
        Assert.Throws<ArgumentNullException>(() => Terms.Empty.TryGet((Issue<bool>)null!, out _));

    private static void Read<T>(Issue<T> issue, T value)
    {
        Terms terms = [issue.Is(value)];
        Assert.Equal(value, terms.Get(issue));
        Assert.True(issue.Fits(terms[0].Value));
    }

    private static void ReadsNone<T>(Issue<T> issue, params Value[] values) =>
        Assert.All(values, value => Assert.False(Terms.Create(new Term(issue.Id, value)).TryGet(issue, out _), value.ToString()));
}
