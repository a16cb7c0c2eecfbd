using NegotiationModel.Genius;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Genius;

/// <summary>What makes a text no XML is told with its line and column, whatever stands before it.</summary>
public class PlacesOfFaults
{
    [Theory]
    [InlineData("<utility_space><!-- <a> </b> -->\n<issue></utility_space>")]
    [InlineData("<utility_space><!--a--><!--<b>-->\n<issue></utility_space>")]
    [InlineData("<utility_space><![CDATA[<a> </b>]]>\n<issue></utility_space>")]
    [InlineData("<utility_space><?a <b> </c>?>\n<issue></utility_space>")]
    [InlineData("<utility_space><a/><b /><c></c>\n<issue></utility_space>")]
    [InlineData("<utility_space><a.b-c_d:e1></a.b-c_d:e1>\n<issue></utility_space>")]
    [InlineData("<utility_space a='\"' b = \"'/>\"\tc\n=\n'1'><issue></utility_space>", 3)]
    [InlineData("<!-- <a>\n<b> -->\r\n<?xml?><!DOCTYPE a [<!ENTITY b \"c\">]>\n<utility_space><issue>\n</utility_space>", 5)]
    public void Comments_and_whole_tags_before_it_are_passed_over(string text, int line = 2) =>
        Assert.Matches($@"^\({line},\d+\): this is not XML: </utility_space> stands where <issue> of line \d is to be closed$", Told(text));

    [Theory]
    [InlineData("<utility_space><!-- <a>", "(1,2): this is not XML: <utility_space> is never closed; the file may be cut off")]
    [InlineData("<utility_space><![CDATA[<a>", "(1,2): this is not XML: <utility_space> is never closed; the file may be cut off")]
    [InlineData("<utility_space><?a <b>", "(1,2): this is not XML: <utility_space> is never closed; the file may be cut off")]
    [InlineData("<utility_space><a><b></b>", "(1,17): this is not XML: <a> is never closed; the file may be cut off")]
    [InlineData("<utility_space></utility_space", "(1,18): this is not XML: the tag has no end: >")]
    [InlineData("<utility_space>\n </utility_space \n", "(2,4): this is not XML: the tag has no end: >")]
    [InlineData("<utility_space", "(1,15): this is not XML: the tag has no end: >")]
    [InlineData("<utility_space a='1' ", "(1,15): this is not XML: the tag has no end: >")]
    [InlineData("<utility_space a", "(1,16): this is not XML: an attribute is written as name=\"value\"")]
    [InlineData("<utility_space a='1' b>", "(1,22): this is not XML: an attribute is written as name=\"value\"")]
    [InlineData("<utility_space a='1'/b='2'>", "(1,21): this is not XML: an attribute is written as name=\"value\"")]
    [InlineData("<utility_space =\"1\">", "(1,16): this is not XML: an attribute is written as name=\"value\"")]
    [InlineData("<utility_space a=", "(1,16): this is not XML: the value of a must stand in quotation marks")]
    [InlineData("<utility_space a= \n1>", "(1,16): this is not XML: the value of a must stand in quotation marks")]
    [InlineData("<utility_space\na='\">", "(2,1): this is not XML: the value of a has no closing quotation mark")]
    [InlineData(
        "<utility_space\na='<'/>",
        "(2,4): this is not XML: within a value < is written as &lt;, or a quotation mark is missing before it"
    )]
    [InlineData("<utility_space a='1'\n a=''/>", "(2,2): this is not XML: the attribute a stands twice on one element; take one away")]
    [InlineData("<utility_space><", "(1,16): this is not XML: a < that begins no tag is written as &lt;")]
    [InlineData("<utility_space></", "(1,16): this is not XML: a < that begins no tag is written as &lt;")]
    [InlineData("<utility_space>\n<a>< b", "(2,4): this is not XML: a < that begins no tag is written as &lt;")]
    [InlineData("<a/ >", "(1,3): this is not XML: an attribute is written as name=\"value\"")]
    [InlineData("<_a>\n<b></_a>", "(2,6): this is not XML: </_a> stands where <b> of line 2 is to be closed")]
    [InlineData("<_a/>", "(1,2): a file of Genius has <negotiation_template> or <utility_space> at its root, not <_a>")]
    [InlineData("<1a>", "(1,1): this is not XML: a file of Genius begins with <negotiation_template> or <utility_space>")]
    [InlineData(" \n<!-- a -->\n x", "(2,1): this is not XML: a file of Genius begins with <negotiation_template> or <utility_space>")]
    [InlineData("<!-- a", "(1,1): this is not XML: a file of Genius begins with <negotiation_template> or <utility_space>")]
    [InlineData(
        "<a>\n <b>\n  \u0001</b></a>",
        "(3,3): this is not XML: a character stands here that XML does not allow in this place; take it out"
    )]
    public void They_are_told_where_the_tag_or_the_attribute_begins(string text, string told) => Assert.Equal(told, Told(text));

    [Fact]
    public void Elements_stand_within_each_other_64_deep_and_no_deeper()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("<x>", depth)) + string.Concat(Enumerable.Repeat("</x>", depth));
        Assert.Equal("(1,2): a file of Genius has <negotiation_template> or <utility_space> at its root, not <x>", Told(Nested(65)));
        Assert.Equal("(1,197): elements stand within each other more than 64 deep", Told(Nested(66)));
        Assert.Equal("(1,201): elements stand within each other more than 64 deep", Told("<x><y/>" + Nested(65)));
        Assert.Equal("(1,204): elements stand within each other more than 64 deep", Told("<x><y></y>" + Nested(65)));
    }

    private static string Told(string text) => Assert.Throws<GeniusException>(() => GeniusXml.ReadDomain(Stream(text))).Message;
}
