using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Lines and columns are counted in characters from 1, as an editor counts them.</summary>
public class PlacesAreTold
{
    [Fact]
    public void Of_the_setting_as_a_whole_and_of_single_values_at_once() =>
        Assert.Equal(
            ["(3,60): $.parties[1].id: the party a stands twice", "(5,39): $.moves[0].by: must be a string"],
            Read(
                    """
                    {
                      "format": "negotiation/1", "id": "t", "convened": "2026-03-02T09:00:00Z", "protocol": "diplomacy",
                      "parties": [ { "id": "a", "role": "principal" }, { "id": "a", "role": "principal" } ],
                      "agenda": [],
                      "moves": [ { "type": "state", "by": 7 } ]
                    }
                    """
                )
                .Select(problem => problem.ToString())
        );

    [Fact]
    public void In_characters_whatever_stands_before() =>
        Assert.Equal(
            ["(2,27): $.moves: must be an array", "(2,36): $.id: must be a string"],
            Read("{ \"format\": \"negotiation/1\",\n \"title\": \"\u041A\u20AC\U0001F91D\", \"moves\": 7, \"id\": 7 }")
                .Where(problem => problem.Line == 2)
                .Select(problem => problem.ToString())
        );

    [Fact]
    public void Without_the_control_characters_of_what_is_quoted() =>
        Assert.DoesNotContain(Assert.Single(Read("{ \"id\": tr\u0007e }")).Message, char.IsControl);

    // A tab must not stand inside a string. Letters of two, three and four bytes before it are one character each.
    [Theory]
    [InlineData("{ \"\u041A\u0438\u0457\u0432\t", 1, 8)]
    [InlineData("{\n\"\u041A\u0438\u0457\u0432\t", 2, 6)]
    [InlineData("{\n\n\n  \"id\": \"t\",\n  \"\u041B\u044C\u0432\u0456\u0432\": \"\u041A\u0438\u0457\u0432\t", 5, 17)]
    [InlineData("{\r\n\r\n  \"\u20AC\u20AC\t", 3, 6)]
    [InlineData("\n\n{ \"\U0001F91D\t", 3, 5)]
    public void Where_the_text_breaks_whatever_stands_around_it(string before, int line, int column)
    {
        foreach (var after in new[] { "", "\": 1 }", "\u0432\u0432\": 1,\n\n  \"\u0432\": 2\n}\n" })
        {
            var problem = Assert.Single(Read(before + after));
            Assert.Equal((line, column, "$"), (problem.Line, problem.Column, problem.Path));
        }
    }

    // Else the line and the bytes, which the reader counts from 0, would stand beside ours. What is quoted is no such number.
    [Theory]
    [
        InlineData("{ \"id\": \"t\t\" }", "'0x09' is invalid"),
        InlineData("{\n  \"id\": LineNumber: 7 }", "'L' is an invalid"),
        InlineData("{ \"id\": 7", ""),
        InlineData("", "")
    ]
    [InlineData("{ \"id\": truth LineNumber: 7 }", "'truth LineNumber: 7 }' is an invalid")]
    public void Once_and_not_in_the_words_of_the_reader(string text, string begin)
    {
        var problem = Assert.Single(Read(text));
        Assert.StartsWith("this is not JSON: " + begin, problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Message[("this is not JSON: ".Length + begin.Length)..], StringComparison.Ordinal);
    }

    private static ValueList<DocumentProblem> Read(string text)
    {
        Assert.Null(NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(text), out var problems));
        return problems;
    }
}
