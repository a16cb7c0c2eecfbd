using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>What a caller has to say of a document is told where it stands there.</summary>
public class PlacesAreFound
{
    private const string Text =
        "{\n  \"id\": \"t\",\n  \"a.b\": { \"x\": [1, { \"y\": 2 }] },\n  \"moves\": [ { \"by\": \"a\" },\n    { \"by\": "
        + "\"b\" } ],\n  \"moves\": 7\n}\n";

    [Theory]
    [
        InlineData("$", 1, 1),
        InlineData("$.id", 2, 9),
        InlineData("$.moves", 4, 12),
        InlineData("$.moves[0]", 4, 14),
        InlineData("$.moves[1]", 5, 5),
        InlineData("$.moves[1].by", 5, 13)
    ]
    [
        InlineData("$[\"a.b\"]", 3, 10),
        InlineData("$[\"a.b\"].x", 3, 17),
        InlineData("$[\"a.b\"].x[0]", 3, 18),
        InlineData("$[\"a.b\"].x[1].y", 3, 28)
    ]
    [
        InlineData("$.moves[2]", 4, 12),
        InlineData("$.moves[1].at", 5, 5),
        InlineData("$.moves[0].by.more[3].deeper", 4, 22),
        InlineData("$.nothing", 1, 1),
        InlineData("$.id[0]", 2, 9)
    ]
    public void Or_around_the_place_where_it_would_stand(string path, int line, int column)
    {
        Assert.Equal([new DocumentProblem(line, column, path, "here")], Located(Text, path));
        Assert.Equal([new DocumentProblem(line, column, path, "here")], Located("\uFEFF" + Text, path));
    }

    [Fact]
    public void In_the_order_of_the_document_and_where_two_stand_together_as_given()
    {
        Assert.Equal(
            ["$", "$.nothing", "$.id", "$.moves[0]", "$.moves[1].by"],
            Located(Text, "$.moves[1].by", "$", "$.moves[0]", "$.nothing", "$.id").Select(problem => problem.Path)
        );
        Assert.Empty(Located(Text));
    }

    [Theory]
    [InlineData(""), InlineData("id"), InlineData(".id"), InlineData("moves[0]")]
    public void Only_of_paths_from_the_top(string path) =>
        Assert.Contains(
            $"unlike {path}.",
            Assert.Throws<ArgumentException>(() => Located(Text, "$.id", path)).Message,
            StringComparison.Ordinal
        );

    private static ValueList<DocumentProblem> Located(string text, params IEnumerable<string> paths) =>
        NegotiationJson.Locate(Encoding.UTF8.GetBytes(text), paths.Select(path => KeyValuePair.Create(path, "here")));
}
