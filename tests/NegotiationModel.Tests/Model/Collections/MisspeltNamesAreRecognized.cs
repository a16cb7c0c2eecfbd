using Xunit;

namespace NegotiationModel.Tests.Model.Collections;

public class MisspeltNamesAreRecognized
{
    [Theory]
    [InlineData("abcdef", "badcef")]
    [InlineData("abcdef", "abcd")]
    [InlineData("abcdef", "abcdefgh")]
    [InlineData("abcdef", "xbcdex")]
    [InlineData("ab-cD_ef", "ABCDEF")]
    [InlineData("abc", "bac")]
    public void Within_one_mistake_in_three_letters(string written, string name) => Assert.Equal(name, Meant(written, [name]));

    [Theory]
    [InlineData("abcdef", "badcfe")]
    [InlineData("abcdef", "abc")]
    [InlineData("abcdef", "abcdefghi")]
    [InlineData("abcdef", "xbxdex")]
    [InlineData("abcdef", "cabfed")]
    [InlineData("ab", "ba")]
    [InlineData("abc", "cab")]
    public void But_not_with_more_mistakes(string written, string name) => Assert.Null(Meant(written, [name]));

    [Fact]
    public void Nearest_of_all_and_first_of_those_as_near()
    {
        Assert.Equal("abdcef", Meant("abcdef", ["badcef", "abdcef", "abcdeg"]));
        Assert.Equal("aaaaaaaa", Meant("aaaaaa", [.. Enumerable.Repeat("b", 99), "aaaaaaaa", "aaaaaa"]));
    }

    private static string? Meant(string written, string[] names) =>
        UnknownName.Explain(written, names).Split(" Did you mean ") is [_, var name] ? name.TrimEnd('?') : null;
}
