using System.Globalization;
using NegotiationModel.Pictures;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>The contrast of WCAG 2.2: (L₁ + 0.05) ÷ (L₂ + 0.05) of relative luminances.</summary>
public class ColoursCanBeRead
{
    public static TheoryData<string, bool> Foregrounds
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var tone in Enum.GetValues<Tone>().Except([Tone.Paper, Tone.Panel]))
            {
                data.Add(tone.ToString(), false);
                data.Add(tone.ToString(), true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Foregrounds))]
    public void Texts_keep_four_and_a_half_to_one_and_rules_three_to_one(string name, bool isDark)
    {
        var tone = Enum.Parse<Tone>(name);
        string Colour(Tone one) => isDark ? Palette.Dark(one) : Palette.Light(one);
        Assert.All(
            [Tone.Paper, Tone.Panel],
            ground => Assert.InRange(Contrast(Colour(tone), Colour(ground)), tone == Tone.Rule ? 3 : 4.5, 21)
        );
    }

    /// <summary>The zone of possible agreement is tinted: the colours of what may lie in it are seen there too.</summary>
    [Theory]
    [MemberData(nameof(Foregrounds))]
    public void Marks_keep_three_to_one_in_the_zone(string name, bool isDark)
    {
        string Colour(Tone one) => isDark ? Palette.Dark(one) : Palette.Light(one);
        var zone = Mixed(Colour(Tone.Panel), Colour(OutcomePlot.ZoneTone), OutcomePlot.ZoneOpacity);
        Assert.InRange(Contrast(Colour(Enum.Parse<Tone>(name)), zone), 3, 21);
    }

    [Fact]
    public void The_contrast_of_black_on_white_is_twenty_one() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 6);

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static string Mixed(string under, string over, double opacity) =>
        "#"
        + string.Concat(
            new[] { 1, 3, 5 }.Select(at =>
                ((int)Math.Round(Part(under, at) * (1 - opacity) + Part(over, at) * opacity)).ToString("x2", CultureInfo.InvariantCulture)
            )
        );

    private static int Part(string colour, int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double Luminance(string colour) =>
        0.2126 * Channel(colour, 1) + 0.7152 * Channel(colour, 3) + 0.0722 * Channel(colour, 5);

    private static double Channel(string colour, int at)
    {
        var share = Part(colour, at) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
