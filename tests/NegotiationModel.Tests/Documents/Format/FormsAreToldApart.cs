using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Where a thing may be written in several forms, each is read, and what is none of them is told once.</summary>
public class FormsAreToldApart
{
    private const string Acceptance =
        "$.protocol.acceptance: must be \"unanimous\", \"majority\", \"consensus\", { \"quorum\": n }, { \"share\": s }, "
        + "{ \"majority\": \"voting\" }, { \"weights\": { party: w }, \"threshold\": t }, { \"in\": [party] or group, \"need\": rule }, "
        + "{ \"all\": [rule] } or { \"any\": [rule] }";

    [Fact]
    public void Of_acceptance()
    {
        Assert.Equal(NegotiationModel.AcceptanceRule.Unanimous, Accepting("\"unanimous\""));
        Assert.Equal(NegotiationModel.AcceptanceRule.Majority, Accepting("\"majority\""));
        Assert.Equal(NegotiationModel.AcceptanceRule.AtLeast(2), Accepting("{ \"quorum\": 2 }"));
        Assert.Equal(
            NegotiationModel.AcceptanceRule.Weighted(2, new PartyWeight("b", 1), new PartyWeight("a", 2)),
            Accepting("{ \"threshold\": 2, \"weights\": { \"b\": 1, \"a\": 2 } }")
        );
        Assert.Equal(NegotiationModel.AcceptanceRule.Weighted(2), Accepting("{ \"weights\": {}, \"threshold\": 2 }"));
        Assert.Equal(NegotiationModel.AcceptanceRule.Consensus, Accepting("\"consensus\""));
        Assert.Equal(NegotiationModel.AcceptanceRule.Share(0.55m), Accepting("{ \"share\": 0.55 }"));
        Assert.Equal(NegotiationModel.AcceptanceRule.MajorityOfThoseVoting, Accepting("{ \"majority\": \"voting\" }"));
        Assert.Equal(
            NegotiationModel.AcceptanceRule.All(
                NegotiationModel.AcceptanceRule.Any(NegotiationModel.AcceptanceRule.Majority, NegotiationModel.AcceptanceRule.Consensus),
                NegotiationModel.AcceptanceRule.Among(["b", "a"], NegotiationModel.AcceptanceRule.Unanimous)
            ),
            Accepting(
                "{ \"all\": [ { \"any\": [ \"majority\", \"consensus\" ] }, { \"need\": \"unanimous\", \"in\": [ \"b\", \"a\" ] } ] }"
            )
        );
    }

    [Theory]
    [
        InlineData("\"everybody\"", Acceptance),
        InlineData("{}", Acceptance),
        InlineData("{ \"weights\": { \"a\": 1 } }", Acceptance),
        InlineData("{ \"threshold\": 1 }", Acceptance)
    ]
    [
        InlineData("{ \"in\": [ \"a\" ] }", Acceptance),
        InlineData("{ \"need\": \"majority\" }", Acceptance),
        InlineData("{ \"share\": 0.5, \"quorum\": 1 }", Acceptance),
        InlineData("{ \"majority\": \"present\" }", "$.protocol.acceptance.majority: must be voting"),
        InlineData("{ \"all\": [] }", "$.protocol.acceptance.all: must hold at least one rule"),
        InlineData("{ \"share\": 1.01 }", "$.protocol.acceptance.share: a share must be above 0 and at most 1"),
        InlineData("{ \"share\": 0 }", "$.protocol.acceptance.share: a share must be above 0 and at most 1"),
        InlineData("{ \"in\": \"c\", \"need\": \"majority\" }", "$.protocol.acceptance.in: no group c is listed"),
        InlineData("{ \"in\": [ \"z\" ], \"need\": \"majority\" }", "$.protocol.acceptance.in[0]: no party z is listed"),
        InlineData("{ \"in\": [ \"a\", \"a\" ], \"need\": \"majority\" }", "$.protocol.acceptance.in[1]: the party a stands twice"),
        InlineData("{ \"any\": [ { \"quorum\": 0 } ] }", "$.protocol.acceptance.any[0].quorum: a quorum must be at least 1")
    ]
    [
        InlineData("{ \"quorum\": 2, \"weights\": { \"a\": 1 } }", Acceptance),
        InlineData("{ \"quorum\": 2, \"threshold\": 1 }", Acceptance),
        InlineData("{ \"quorum\": 2, \"weights\": {}, \"threshold\": 1 }", Acceptance)
    ]
    [
        InlineData("2", "$.protocol.acceptance: must be an object"),
        InlineData("{ \"quorum\": \"2\" }", "$.protocol.acceptance.quorum: must be a number"),
        InlineData("{ \"quorum\": -2147483648 }", "$.protocol.acceptance.quorum: a quorum must be at least 1"),
        InlineData("{ \"quorum\": 2147483648 }", "$.protocol.acceptance.quorum: must be a whole number")
    ]
    [
        InlineData("{ \"weights\": 7, \"threshold\": 1 }", "$.protocol.acceptance.weights: must be an object"),
        InlineData("{ \"weights\": { \"a\": 1 }, \"threshold\": [] }", "$.protocol.acceptance.threshold: must be a number")
    ]
    [
        InlineData(
            "{ \"weights\": { \"a\": 1, \"a\": [ 2 ], \"b\": 1 }, \"threshold\": 1 }",
            "$.protocol.acceptance.weights.a: stands twice"
        ),
        InlineData(
            "{ \"quorum\": 2, \"colour\": [ { \"quorum\": 1 } ] }",
            "$.protocol.acceptance.colour: is not a known property here. "
                + "Known are quorum, weights, threshold, share, majority, in, need, all, any"
        )
    ]
    public void Of_acceptance_and_of_nothing_else(string acceptance, string told) => Assert.Equal([told], Read(acceptance).Problems);

    // From 2 on, in digits alone, a number after the name is a newer format.
    [Theory]
    [
        InlineData("negotiation/2", true),
        InlineData("negotiation/02", true),
        InlineData("negotiation/10", true),
        InlineData("negotiation/", false),
        InlineData("negotiation/0", false),
        InlineData("negotiation/01", false)
    ]
    [
        InlineData("negotiation/1.5", false),
        InlineData("negotiation/2x", false),
        InlineData("negotiation/-2", false),
        InlineData("Negotiation/2", false),
        InlineData("negotiation2", false),
        InlineData("2", false),
        InlineData("", false),
        InlineData(" negotiation/1", false)
    ]
    public void Of_formats(string format, bool isNewer)
    {
        NegotiationJson.TryReadDocument(
            Encoding.UTF8.GetBytes($$"""{ "title": { "format": "negotiation/3" }, "format": "{{format}}", "colour": 1 }"""),
            out var problems
        );
        Assert.Equal(
            isNewer
                ? $"$.format: the format {format} is newer than this reader, which knows negotiation/1"
                : "$.format: must be negotiation/1",
            Told(Assert.Single(problems))
        );
    }

    // A longer name is no format, and is not repeated.
    [Theory]
    [InlineData(999, "is newer than this reader, which knows negotiation/1"), InlineData(1000, "must be negotiation/1")]
    public void Of_formats_of_many_digits(int length, string told) =>
        Assert.EndsWith(
            told,
            Assert.Single(Read("\"majority\"", $"\"{"negotiation/".PadRight(length, '2')}\"").Problems),
            StringComparison.Ordinal
        );

    [Theory]
    [
        InlineData("7", "$.format: must be a string"),
        InlineData("null", "$.format: must be a string"),
        InlineData("[\"negotiation/2\"]", "$.format: must be a string"),
        InlineData("\"\\ud800\"", "$.format: must be valid text")
    ]
    public void Of_formats_that_are_no_text(string format, string told) => Assert.Contains(told, Read("\"majority\"", format).Problems);

    // Found wherever it stands, and only at the top.
    [Theory]
    [
        InlineData("\"timeZone\": \"Europe/Kyiv\"", "2026-03-01T22:00:00Z"),
        InlineData("\"timeZone\": \"UTC\"", "2026-03-02T00:00:00Z"),
        InlineData("\"title\": \"timeZone\"", "2026-03-02T00:00:00Z"),
        InlineData("\"title\": \"timeZone\", \"timeZone\": \"Asia/Tokyo\"", "2026-03-01T15:00:00Z")
    ]
    public void Of_zones(string zone, string convened)
    {
        var document = NegotiationJson.ReadDocument(
            Encoding.UTF8.GetBytes(
                $$"""
                {
                  "format": "negotiation/1", "id": "t", "convened": "2026-03-02", "protocol": "diplomacy", "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ],
                  "agenda": [], "moves": [ { "type": "state", "by": "a", "text": "\"timeZone\": \"America/Lima\"" } ], {{zone}}
                }
                """
            )
        );
        Assert.Equal(convened, document.Setting.ConvenedAt.ToString());
    }

    private static AcceptanceRule? Accepting(string acceptance)
    {
        var (document, problems) = Read(acceptance);
        Assert.Empty(problems);
        return document!.Setting.Protocol.Acceptance;
    }

    private static (NegotiationDocument? Document, IEnumerable<string> Problems) Read(
        string acceptance,
        string format = "\"negotiation/1\""
    )
    {
        var document = NegotiationJson.TryReadDocument(
            Encoding.UTF8.GetBytes(
                $$"""
                {
                  "format": {{format}}, "id": "t", "convened": "2026-03-02T09:00:00Z", "protocol": { "preset": "contract", "acceptance": {{acceptance}} },
                  "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ], "agenda": [], "moves": []
                }
                """
            ),
            out var problems
        );
        return (document, problems.Select(Told));
    }

    private static string Told(DocumentProblem problem) => $"{problem.Path}: {problem.Message}";
}
