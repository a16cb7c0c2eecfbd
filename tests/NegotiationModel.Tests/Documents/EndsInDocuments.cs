using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents;

/// <summary>Ends are read as they are written, and what is none is told with its place.</summary>
public class EndsInDocuments
{
    [Theory]
    [InlineData("""{"after":"P30D"}""")]
    [InlineData("""{"after":"P1M","of":"c1"}""")]
    [InlineData("""{"on":"c1"}""")]
    [InlineData("""{"first":["2026-03-09T00:00:00Z",{"on":"c1"}]}""")]
    [InlineData("""{"last":[{"after":"PT2H"},null]}""")]
    [InlineData("""{"if":"c1","then":null,"else":{"on":"c2"}}""")]
    public void As_they_are_written(string end)
    {
        var propose = $$"""{"type":"propose","by":"a","terms":{"n":1},"expires":{{end}},"firmUntil":{{end}}}""";
        var accept = $$"""{"type":"accept","by":"a","proposal":"p1","conditions":[{"text":"x","due":{{end}}}]}""";
        foreach (
            var move in new[]
            {
                propose,
                accept,
                $$"""{"type":"suspend","by":"a","until":{{end}}}""",
                $$"""{"type":"setDeadline","by":"a","deadline":{{end}}}""",
                $$"""{"type":"setLimit","by":"a","subject":"p1","limit":"firmUntil","until":{{end}}}""",
            }
        )
            Assert.Equal(move, Encoding.UTF8.GetString(NegotiationJson.Write(NegotiationJson.ReadMove(Encoding.UTF8.GetBytes(move)))));
    }

    [Theory]
    [InlineData("{}", "must have exactly one of the properties after, on, first, last, if")]
    [InlineData("""{"on":"c1","after":"P1D"}""", "must have exactly one of the properties after, on, first, last, if")]
    [InlineData("""{"on":"c1","of":"c2"}""", "has the property of, which belongs to after")]
    [InlineData("""{"if":"c1","then":null}""", "must have if, then and else together")]
    [InlineData("""{"after":"P0D"}""", "must be more than nothing")]
    [InlineData("""{"after":"-P1D"}""", "must be a period such as P30D or PT2H")]
    [InlineData("""{"after":"soon"}""", "must be a period such as P30D or PT2H")]
    [InlineData("""{"first":[]}""", "must name at least one end")]
    [InlineData("""{"first":["soon"]}""", "must be a time")]
    [InlineData("""{"on":""}""", "must not be empty")]
    [InlineData("""{"when":"c1"}""", "is not a known property here")]
    [InlineData("5", "must be a string")]
    public void What_is_none_is_told(string end, string problem)
    {
        var move = $$"""{"type":"suspend","by":"a","until":{{end}}}""";
        var told = Assert.Throws<DocumentException>(() => NegotiationJson.ReadMove(Encoding.UTF8.GetBytes(move)));
        Assert.Contains(problem, told.Message, StringComparison.Ordinal);
    }

    // One that hangs on an event is an end itself.
    [Theory]
    [InlineData("{\"type\":\"suspend\",\"by\":\"a\",\"until\":END}")]
    [InlineData("{\"type\":\"propose\",\"by\":\"a\",\"terms\":{\"n\":1},\"appliedFrom\":END}")]
    public void Nested_as_deep_as_they_may_be_and_no_deeper(string move)
    {
        byte[] Nested(int around)
        {
            var (before, after) = (Enumerable.Repeat("{\"last\":[", around), Enumerable.Repeat("]}", around));
            var end = string.Concat(before) + "{\"on\":\"c1\"}" + string.Concat(after);
            return Encoding.UTF8.GetBytes(move.Replace("END", end, StringComparison.Ordinal));
        }

        Assert.Equal(Nested(15), NegotiationJson.Write(NegotiationJson.ReadMove(Nested(15))));
        var told = Assert.Throws<DocumentException>(() => NegotiationJson.ReadMove(Nested(16)));
        Assert.Contains("nested deeper than 16", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_too_deep()
    {
        var end = string.Concat(Enumerable.Repeat("{\"last\":[", 20)) + "null" + string.Concat(Enumerable.Repeat("]}", 20));
        var move = $$"""{"type":"suspend","by":"a","until":{{end}}}""";
        var told = Assert.Throws<DocumentException>(() => NegotiationJson.ReadMove(Encoding.UTF8.GetBytes(move)));
        Assert.Contains("nested deeper than 16", told.Message, StringComparison.Ordinal);
    }
}
