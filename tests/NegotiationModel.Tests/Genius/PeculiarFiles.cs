using System.Text;
using NegotiationModel.Genius;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Genius;

/// <summary>What published files have, made up anew.</summary>
public class PeculiarFiles
{
    private const string Food =
        "<issue index=\"1\" name=\"food\"><item index=\"1\" value=\"Fish &amp; chips\" /><item index=\"2\" value=\"Soupe à "
        + "l’oignon\" /></issue>";

    private const string Wants =
        "<issue index=\"1\" name=\"food\"><item index=\"1\" value=\"Fish &amp; chips\" evaluation=\"1\" /><item index=\"2\" "
        + "value=\"Soupe à l’oignon\" evaluation=\"4\" /></issue><weight index=\"1\" value=\"1\" />";

    [Fact]
    public void An_ampersand_may_stand_for_itself()
    {
        var warnings = new List<GeniusWarning>();
        var bare = Domain(Food).Replace("&amp;", "&", StringComparison.Ordinal);
        Assert.Equal(["Fish & chips", "Soupe à l’oignon"], ((ChoiceIssue)GeniusXml.ReadDomain(Stream(bare), warnings.Add)[0]).Options);
        Assert.Equal("(4,58): warning: an & that stands for itself is read so; XML has it written as &amp;", warnings.Single().ToString());
        Assert.Equal(0.25, Read(bare, Profile(Wants)).Preferences.Utility([new("food", Value.Of("Fish & chips"))]));
        var line = bare.Replace("\n", "", StringComparison.Ordinal);
        GeniusXml.ReadDomain(Stream(line), warnings.Add);
        Assert.Equal((1, line.IndexOf('&', StringComparison.Ordinal) + 1), (warnings[^1].Line, warnings[^1].Column));
    }

    [Theory]
    [InlineData("&lt;&gt;&quot;&apos;&#65;&#x42;", "<>\"'AB")]
    [InlineData("a&#9;b&#xA;c", "a\tb\nc")]
    [InlineData("a&b;&;&#;&#x;&nbsp;&verylongname;&", "a&b;&;&#;&#x;&nbsp;&verylongname;&")]
    [InlineData("&#xg1;&#x1g;&#a1;&#1a;", "&#xg1;&#x1g;&#a1;&#1a;")]
    public void Only_the_entities_of_XML_mean_something(string written, string read) =>
        Assert.Equal(
            read,
            (
                (ChoiceIssue)GeniusXml.ReadDomain(Stream(Domain($"<issue index=\"1\" name=\"x\"><item value=\"{written}\" /></issue>")))[0]
            ).Options[0]
        );

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")]
    [InlineData("\n\n  <?xml version=\"1.0\"?>")]
    [InlineData("<!-- 2 > 1 -->")]
    [InlineData("<!-- <utility_space> -->\n<?xml version=\"1.0\" encoding=\"utf-16\" ?>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><!DOCTYPE utility_space SYSTEM \"http://example.invalid/x.dtd\">")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>\n")]
    public void What_stands_before_the_root_does_not_count(string before)
    {
        var profile = before + Profile(Wants);
        Assert.Equal(GeniusFileKind.Profile, GeniusXml.KindOf(Stream(profile)));
        Assert.Equal(1, Read(before + Domain(Food), profile).Preferences.Utility([new("food", Value.Of("Soupe à l’oignon"))]));
    }

    [Fact]
    public void Entities_of_the_file_itself_are_not_read()
    {
        var domain =
            "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d SYSTEM \"file:///etc/passwd\">]>"
            + Domain("<issue index=\"1\" name=\"x\"><item value=\"&b;\" /><item value=\"&d;\" /></issue>");
        Assert.Equal(["&b;", "&d;"], ((ChoiceIssue)GeniusXml.ReadDomain(Stream(domain))[0]).Options);
    }

    [Theory, InlineData("utf-16"), InlineData("utf-16BE"), InlineData("utf-8"), InlineData("iso-8859-1"), InlineData("windows-1252")]
    public void Files_are_read_in_the_encoding_that_they_have(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var text =
            $"<?xml version=\"1.0\" encoding=\"{name}\"?>"
            + Domain(Food.Replace('’', '\'').Replace("&amp;", "og", StringComparison.Ordinal));
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        Assert.Equal(["Fish og chips", "Soupe à l'oignon"], ((ChoiceIssue)GeniusXml.ReadDomain(new MemoryStream(bytes))[0]).Options);
    }

    [Fact]
    public void What_is_not_UTF8_though_it_should_be_is_read_as_Windows_has_it()
    {
        var warnings = new List<GeniusWarning>();
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Domain(Food));
        Assert.Equal("Soupe à l’oignon", ((ChoiceIssue)GeniusXml.ReadDomain(new MemoryStream(bytes), warnings.Add)[0]).Options[1]);
        Assert.Equal("the text is not UTF-8; it is read as Windows-1252", warnings.Single().Message);
    }

    [Theory]
    [InlineData("\n<utility_space/>")]
    [InlineData("\npareto front")]
    [InlineData("\0\0")]
    public void Genius_reads_no_further_than_the_root(string rest)
    {
        var warnings = new List<GeniusWarning>();
        Assert.Single(GeniusXml.ReadDomain(Stream(Domain(Food) + rest), warnings.Add));
        Assert.Equal("what stands after </negotiation_template> is not read", warnings.Single().Message);
    }

    [Theory]
    [
        InlineData("<Domain/>", GeniusFileKind.Other),
        InlineData("", GeniusFileKind.Other),
        InlineData("0.5 1.0", GeniusFileKind.Other),
        InlineData("<", GeniusFileKind.Other),
        InlineData("<!", GeniusFileKind.Other)
    ]
    [InlineData("<utility_space", GeniusFileKind.Profile), InlineData("<!-- --><negotiation_template>", GeniusFileKind.Domain)]
    public void The_root_says_what_a_file_holds(string text, GeniusFileKind kind) => Assert.Equal(kind, GeniusXml.KindOf(Stream(text)));

    [Theory]
    [
        InlineData("type=\"discrete\"", "x, y"),
        InlineData("vtype=\"discrete\"", "x, y"),
        InlineData("", "x, y"),
        InlineData("type=\"Discrete\" vtype=\"integer\"", "x, y")
    ]
    public void The_type_may_be_written_in_several_ways(string type, string options) =>
        Assert.Equal(
            options,
            (
                (ChoiceIssue)
                    GeniusXml.ReadDomain(
                        Stream(Domain($"<issue index=\"1\" name=\"a\" {type}><item value=\"x\" /><item value=\"y\" /></issue>"))
                    )[0]
            ).Options.ToString()
        );

    [Fact]
    public void A_type_that_is_written_twice_alike_contradicts_nothing()
    {
        var warnings = new List<GeniusWarning>();
        var issue = "<issue index=\"1\" name=\"a\" type=\"discrete\" vtype=\"Discrete\"><item value=\"x\" /><item value=\"y\" /></issue>";
        Assert.Single(GeniusXml.ReadDomain(Stream(Domain(issue)), warnings.Add));
        Assert.Empty(warnings);
    }

    [Fact]
    public void Options_without_an_index_stand_as_they_are_written()
    {
        Assert.Equal("b, a", Options("<item value=\"b\" /><item index=\"1\" value=\"a\" />"));
        Assert.Equal("b, a", Options("<item index=\"1\" value=\"b\" /><item value=\"a\" />"));
        Assert.Equal("b, a", Options("<item index=\"x\" value=\"b\" /><item index=\"1\" value=\"a\" />"));
        Assert.Equal("a, b", Options("<item index=\"2\" value=\"b\" /><item index=\"1\" value=\"a\" />"));
        Assert.Equal("b, a", Options("<item index=\"1\" value=\"b\" /><item index=\"1\" value=\"a\" />"));
    }

    [Fact]
    public void A_file_is_bounded()
    {
        var told = Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(new MemoryStream(new byte[(16 << 20) + 1])));
        Assert.Equal("(1,1): the file is larger than 16 MiB; files up to that size are read", told.Message);
        told = Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(new MemoryStream(new byte[16 << 20])));
        Assert.DoesNotContain("larger", told.Message, StringComparison.Ordinal);
    }

    private static string Options(string items) =>
        ((ChoiceIssue)GeniusXml.ReadDomain(Stream(Domain($"<issue index=\"1\" name=\"a\">{items}</issue>")))[0]).Options.ToString();
}
