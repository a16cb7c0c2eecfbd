using Xunit;

namespace NegotiationModel.Tests.Model.Collections;

/// <summary>What Unicode lets be left out when it is drawn shows nothing, and its neighbours do.</summary>
public class TextsThatShow
{
    [Theory]
    [InlineData(0x034F, 0x034F)]
    [InlineData(0x115F, 0x1160)]
    [InlineData(0x17B4, 0x17B5)]
    [InlineData(0x180B, 0x180F)]
    [InlineData(0x2800, 0x2800)]
    [InlineData(0x3164, 0x3164)]
    [InlineData(0xFE00, 0xFE0F)]
    [InlineData(0xFFA0, 0xFFA0)]
    public void Are_not_those_of_hidden_characters_alone(int first, int last)
    {
        for (var code = first; code <= last; code++)
            Assert.False(VisibleText.HasAny(char.ConvertFromUtf32(code)), $"{code:X}");
        Assert.True(VisibleText.HasAny(char.ConvertFromUtf32(last + 1)));
        Assert.True(first == 0xFE00 || VisibleText.HasAny(char.ConvertFromUtf32(first - 1)));
    }

    [
        Theory,
        InlineData(" ", false),
        InlineData("!", true),
        InlineData("~", true),
        InlineData("\u007F", false),
        InlineData(" \u2800a", true)
    ]
    [InlineData("", false), InlineData("\u00A0\u200B", false), InlineData("\U000E0100", false), InlineData("\U000E01EF", false)]
    public void Are_those_with_something_in_them(string text, bool shows) => Assert.Equal(shows, VisibleText.HasAny(text));
}
