using System.Text.Json;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Agendas;

public class TermsSayTheSame
{
    // Up to a dozen terms are looked through; beyond that there is a table.
    public static TheoryData<int> Counts => [0, 1, 2, 11, 12, 13, 40];

    [Theory, MemberData(nameof(Counts))]
    public void In_whatever_order_they_were_put_down(int count)
    {
        var (there, back) = (Some(count), Terms.Create([.. Some(count).Reverse()]));
        Assert.Equal(there, back);
        Assert.Equal(there.GetHashCode(), back.GetHashCode());
        Assert.True(there.Equals((object)back));
        Assert.True(there == back);
        Assert.False(there != back);
    }

    [Theory, MemberData(nameof(Counts))]
    public void But_not_when_one_says_more(int count)
    {
        Assert.NotEqual(Some(count), Some(count + 1));
        Assert.NotEqual(Some(count + 1), Some(count));
        Assert.NotEqual(Some(count).GetHashCode(), Some(count + 1).GetHashCode());
    }

    [Fact]
    public void But_not_with_other_values_or_on_other_issues()
    {
        Terms terms = [Price.Is(9_000), Warranty.Is("none")];
        Assert.NotEqual(terms, [Price.Is(9_000), Warranty.Is("1 year")]);
        Assert.NotEqual(terms, [Price.Is(9_000), Issue.Text("note").Is("none")]);
        Assert.False(terms.Equals(null));
        Assert.False(terms == null);
        Assert.True(terms != [Price.Is(9_000)]);
        Assert.True((Terms?)null == null);
        Assert.True(JsonSerializer.Deserialize<Terms>(JsonSerializer.Serialize(terms)) == terms);
        Assert.False(terms.Equals((object)"price: 9000, warranty: none"));
    }

    [Fact]
    public void Every_term_counts_in_the_hash_code() =>
        Assert.Distinct(
            Enumerable
                .Range(0, 200)
                .Select(number => Terms.Create(Warranty.Is("none"), Price.Is(number), Handover.Is(new(2026, 4, 1))).GetHashCode())
        );

    [Theory, MemberData(nameof(Counts))]
    public void Each_is_found_by_its_issue_and_no_other(int count)
    {
        var terms = Some(count);
        Assert.Equal(count, terms.Count);
        Assert.All(Enumerable.Range(0, count), at => Assert.Equal(Value.Of(at), terms.Find($"issue {at}")));
        Assert.All(Enumerable.Range(0, count), at => Assert.Equal(at, terms.IndexOf($"issue {at}")));
        Assert.Null(terms.Find("elsewhere"));
        Assert.Equal(-1, terms.IndexOf("elsewhere"));
    }

    [Theory, InlineData(2), InlineData(12), InlineData(13), InlineData(40)]
    public void Two_things_on_one_issue_are_an_error(int count) =>
        Assert.All(
            [0, count - 2],
            again =>
            {
                var error = Assert.Throws<ArgumentException>(() =>
                    Terms.Create([.. Some(count - 1), new Term($"issue {again}", Value.Of("again"))])
                );
                Assert.StartsWith($"The terms say two things on issue {again}.", error.Message, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Nothing_is_said_in_one_way() => Assert.Same(Terms.Empty, Terms.Create());

    [Fact]
    public void They_are_told_in_the_order_in_which_they_were_put_down() =>
        Assert.Equal("warranty: none, price: 9000", Terms.Create(Warranty.Is("none"), Price.Is(9_000)).ToString());

    private static Terms Some(int count) => [.. Enumerable.Range(0, count).Select(at => new Term($"issue {at}", Value.Of(at)))];
}
