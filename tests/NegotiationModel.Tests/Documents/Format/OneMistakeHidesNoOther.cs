using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>What contradicts itself is told beside what cannot be read, unless it may only seem so because of that.</summary>
public class OneMistakeHidesNoOther
{
    private const string OfEvery = "type, by, through, at, precision, text, citations",
        OfReject = ". Known are proposal, issues, " + OfEvery,
        OfResume = ". Known are condition, agreement, " + OfEvery;

    private const string One = """[ { "id": "a", "role": "principal" }, { "id": "b", "role": "observer" } ]""";

    private const string Lonely = "$.parties: a table has at least two principals; 1 is listed",
        Stranger = "$.preferences[0].party: no party z is listed or joins";

    [Fact]
    public void Moves_and_what_is_wanted_say_nothing_about_the_setting()
    {
        Assert.Equal([Lonely], Problems(("parties", One)));
        Assert.Equal(
            [Lonely, "$.moves[0].by: must be a string"],
            Problems(("parties", One), ("moves", """[ { "type": "state", "by": 7 } ]"""))
        );
        Assert.Equal(
            [Lonely, "$.preferences[0].reservation: must be a number"],
            Problems(("parties", One), ("preferences", """[ { "party": "a", "interests": [], "reservation": true } ]"""))
        );
    }

    [Theory]
    [
        InlineData("id", "7", "$.id: must be a string"),
        InlineData("title", "7", "$.title: must be a string"),
        InlineData("agenda", "7", "$.agenda: must be an array"),
        InlineData(
            "protocol",
            "\"war\"",
            "$.protocol: must be one of diplomacy, contract, bargaining, alternatingOffers, singleText, bestOffer, unlike \"war\""
        )
    ]
    [InlineData(
        "convened",
        "\"soon\"",
        "$.convened: must be a time: an instant such as 2026-03-02T09:00:00Z, a local date-time, or a date, in the years 1 to 9999"
    )]
    public void A_setting_that_cannot_be_read_is_not_judged(string name, string value, string told) =>
        Assert.Equal([told], Problems(("parties", One), (name, value)));

    [Theory]
    [InlineData("id", "7", true), InlineData("title", "7", true), InlineData("protocol", "7", true), InlineData("convened", "7", true)]
    [
        InlineData("parties", "[ { \"id\": \"a\", \"role\": \"king\" } ]", false),
        InlineData("agenda", "[ 7 ]", false),
        InlineData("moves", "[ 7 ]", false),
        InlineData("parties", null, false),
        InlineData("agenda", null, false),
        InlineData("moves", null, false)
    ]
    public void What_is_wanted_is_looked_up_where_parties_agenda_and_moves_can_be_read(string name, string? value, bool isLookedUp)
    {
        var problems = Problems(("preferences", """[ { "party": "z", "interests": [] } ]"""), (name, value)).ToList();
        Assert.Equal(isLookedUp ? 2 : 1, problems.Count);
        Assert.Equal(isLookedUp, problems.Contains(Stranger));
    }

    [Fact]
    public void Everything_that_a_move_may_not_have_is_told() =>
        Assert.Equal(
            [
                "$: lacks the property proposal",
                "$.terms: is not a property of a move of type reject" + OfReject,
                "$.until: is not a property of a move of type reject" + OfReject,
                "$.agreement: is not a property of a move of type reject" + OfReject,
                "$.precision: must be one of exact, day, week, month, year, unlike \"hour\"",
            ],
            OfMove("""{ "type": "reject", "by": "a", "terms": {}, "until": "2026-03-02", "agreement": "a1", "precision": "hour" }""")
        );

    [Theory]
    [InlineData(
        """{ "type": "accept", "by": "a", "proposal": "p1", "issues": [ { "id": "x", "type": "text" } ] }""",
        "$.issues: must name issues by their ids"
    )]
    [InlineData(
        """{ "type": "accept", "by": "a", "proposal": "p1", "issues": [ "y", { "id": "x", "type": "text" } ] }""",
        "$.issues: must name issues by their ids"
    )]
    [InlineData("""{ "type": "accept", "by": "a", "proposal": "p1", "issues": [ 7 ] }""", "$.issues[0]: must be a string")]
    [InlineData("""{ "type": "accept", "by": "a", "proposal": "p1", "issues": "y" }""", "$.issues: must be an array")]
    [InlineData("""{ "type": "amendAgenda", "by": "a", "issues": [ "y" ] }""", "$.issues: must list whole issues")]
    [InlineData(
        """{ "type": "amendAgenda", "by": "a", "issues": [ { "id": "x", "type": "text" }, "y" ] }""",
        "$.issues: must list whole issues"
    )]
    [InlineData(
        """{ "type": "amendAgenda", "by": "a", "issues": [ { "id": "x", "type": "tune" } ] }""",
        "$.issues[0].type: must be one of choice, integer, number, money, date, dateRange, duration, boolean, text, unlike \"tune\""
    )]
    [InlineData(
        """{ "type": "join", "by": "a", "party": { "id": "b", "role": "observer" } }""",
        "$.party.id: must be the id of the party that moves"
    )]
    [InlineData(
        """{ "type": "accept", "by": "a", "proposal": "p1", "conditions": { "text": "soon" } }""",
        "$.conditions: must be an array"
    )]
    [InlineData(
        """{ "type": "accept", "by": "a", "proposal": "p1", "conditions": [ { "text": "soon", "kind": "other" } ] }""",
        "$.conditions[0].kind: must be one of precedent, subsequent, free, unlike \"other\""
    )]
    [InlineData(
        """{ "type": "accept", "by": "a", "proposal": "p1", "conditions": [ { "text": "soon", "due": "later" } ] }""",
        "$.conditions[0].due: must be a time: an instant such as 2026-03-02T09:00:00Z, a local date-time, or a date, in the years 1 to 9999"
    )]
    [InlineData(
        """{ "type": "state", "by": "a", "kind": "song" }""",
        "$.kind: must be one of remark, inquiry, clarification, signal, threat, redLine, unlike \"song\""
    )]
    [InlineData(
        """{ "type": "propose", "by": "a", "terms": {}, "withoutCommitment": "no" }""",
        "$.withoutCommitment: must be true or false"
    )]
    [InlineData("""{ "type": "propose", "by": "a", "terms": {}, "with": [ "b", "" ] }""", "$.with[1]: must not be empty")]
    [InlineData("""{ "type": "setDeadline", "by": "a", "deadline": false }""", "$.deadline: must be a string")]
    [InlineData("""{ "type": "suspend", "by": "a", "until": null }""", "$.until: must be a string")]
    [InlineData("""{ "type": "state", "by": "7", "through": 7 }""", "$.through: must be a string")]
    [InlineData("""{ "type": "resume", "by": "a", "quorum": 1 }""", "$.quorum: is not a known property here" + OfResume)]
    [InlineData("""{ "type": "resume", "by": "a", "worth": { "terms": {} } }""", "$.worth: is not a known property here" + OfResume)]
    [InlineData("""{ "type": "resume", "by": "a", "title": "t" }""", "$.title: is not a known property here" + OfResume)]
    [InlineData(
        """{ "type": "resume", "by": "a", "longerThanAnyKnownName": "t" }""",
        "$.longerThanAnyKnownName: is not a known property here" + OfResume
    )] // by one
    public void What_is_wrong_with_a_move_is_told_once(string move, string told) => Assert.Equal([told], OfMove(move));

    // Which may stand after them.
    [Fact]
    public void Moves_without_a_time_begin_with_the_talks()
    {
        var document = Read(
            ("convened", null),
            (
                "moves",
                """[ { "type": "state", "by": "a" }, { "type": "state", "by": "b", "precision": "week" }, { "type": "state", "by": "a", "at": "2026-03-05" }, { "type": "state", "by": "b" }, { "type": "state", "by": "b", "precision": "month" } ]"""
            ),
            ("convened", "\"2026-03-02\"")
        );
        Assert.Equal(
            [(2, TimePrecision.Exact), (2, TimePrecision.Week), (5, TimePrecision.Day), (5, TimePrecision.Day), (5, TimePrecision.Month)],
            document.Document!.Moves.Select(move => (move.At!.Value.InUtc().Day, move.Precision))
        );
        Assert.Equal(Instant.FromUtc(2026, 3, 2, 0, 0), document.Document.Setting.ConvenedAt);
    }

    private static IEnumerable<string> OfMove(string move)
    {
        Assert.Null(NegotiationJson.TryReadMove(Encoding.UTF8.GetBytes(move), out var problems));
        return problems.OrderBy(problem => problem.Column).Select(Told);
    }

    private static IEnumerable<string> Problems(params (string Name, string? Value)[] changes) => Read(changes).Problems;

    /// <summary>A good document, changed at the top: null takes a name out.</summary>
    private static (NegotiationDocument? Document, IEnumerable<string> Problems) Read(params (string Name, string? Value)[] changes)
    {
        var text = JsonNode
            .Parse(
                """
                {
                  "format": "negotiation/1", "id": "t", "convened": "2026-03-02T09:00:00Z", "protocol": "diplomacy",
                  "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ], "agenda": [], "moves": []
                }
                """
            )!
            .AsObject();
        foreach (var (name, value) in changes)
            if (value is null)
                text.Remove(name);
            else
                text[name] = JsonNode.Parse(value);
        var document = NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(text.ToJsonString()), out var problems);
        return (document, problems.Select(Told));
    }

    private static string Told(DocumentProblem problem) => $"{problem.Path}: {problem.Message}";
}
