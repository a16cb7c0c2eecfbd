using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>A document that is written says every id, also where a move left it out.</summary>
public class EveryIdIsWritten
{
    [Theory]
    [InlineData("""{ "type": "require", "by": "a", "conditions": [{}] }""")]
    [InlineData("""{ "type": "undertake", "by": "a", "conditions": [{}] }""")]
    [InlineData("""{ "type": "propose", "by": "a", "proposal": "p1", "terms": { "n": 1 }, "conditions": [{}] }""")]
    public void Of_the_conditions_that_a_move_brings(string move) =>
        Assert.Equal("c1", (string?)Written(move).Single()["conditions"]![0]!["id"]);

    [Fact]
    public void Of_the_conditions_of_an_acceptance() =>
        Assert.Equal(
            "c1",
            (string?)
                Written(
                    """{ "type": "propose", "by": "a", "proposal": "p1", "terms": { "n": 1 } }""",
                    """{ "type": "accept", "by": "b", "proposal": "p1", "conditions": [{}] }"""
                )[1]["conditions"]![0]!["id"]
        );

    // Silence accepts p2 before the refused move, and the condition of its text has its id from then on.
    [Fact]
    public void Of_a_refused_move_as_ids_are_taken_at_its_instant() =>
        Assert.Equal(
            "p3",
            (string?)
                Written(
                    """
                    { "type": "propose", "by": "a", "at": "2026-03-02T09:00:00Z", "proposal": "p2", "terms": { "n": 1 }, "conditions": [{ "id": "p1" }],
                      "expires": "2026-03-03T09:00:00Z", "silence": "accepts" }
                    """,
                    """{ "type": "propose", "by": "a", "at": "2026-03-04T09:00:00Z", "terms": {} }"""
                )[1]["proposal"]
        );

    private static JsonObject[] Written(params string[] moves) =>
        [
            .. JsonNode.Parse(NegotiationJson.Write(NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(Document(moves)))))!["moves"]!
                .AsArray()
                .Select(move => move!.AsObject()),
        ];

    private static string Document(string[] moves) =>
        $$"""
            {
              "format": "negotiation/1", "id": "t", "convened": "2026-03-02T09:00:00Z", "protocol": { "conditions": true, "silence": true },
              "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ],
              "agenda": [ { "id": "n", "type": "number" } ],
              "moves": [ {{string.Join(", ", moves)}} ]
            }
            """;
}
