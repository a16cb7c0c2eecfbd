using Xunit;

namespace NegotiationModel.Tests.Model.Collections;

public class QuotesAndPaths
{
    [Fact]
    public void A_text_is_quoted_whole_up_to_its_longest()
    {
        Assert.Equal("abcd", Excerpt.Short("abcd", 4));
        Assert.Equal("abcd…", Excerpt.Short("abcde", 4));
        Assert.Equal(new string('x', 100), Excerpt.Short(new('x', 100)));
        Assert.Equal(new string('x', 100) + "…", Excerpt.Short(new('x', 101)));
        Assert.Equal(new string('x', 60), Excerpt.Name(new('x', 60)));
        Assert.Equal(new string('x', 60) + "…", Excerpt.Name(new('x', 61)));
    }

    [Fact]
    public void A_character_that_takes_two_places_is_not_cut_in_two()
    {
        Assert.Equal("ab🤝…", Excerpt.Short("ab🤝cd", 4));
        Assert.Equal("abc…", Excerpt.Short("abc🤝d", 4));
    }

    [Theory]
    [InlineData("price", ".price")]
    [InlineData("a_1-b", ".a_1-b")]
    [InlineData("the bank", "[\"the bank\"]")]
    [InlineData("a.b", "[\"a.b\"]")]
    [InlineData("a\"b", "[\"a\\u0022b\"]")]
    [InlineData("", "[\"\"]")]
    public void A_member_is_plain_where_its_name_allows_it(string name, string path) => Assert.Equal(path, JsonPath.Member(name));

    [Fact]
    public void A_long_member_is_quoted_and_cut()
    {
        Assert.Equal("." + new string('x', 60), JsonPath.Member(new('x', 60)));
        Assert.Equal($"[\"{new string('x', 60)}\\u2026\"]", JsonPath.Member(new('x', 61)));
    }
}
