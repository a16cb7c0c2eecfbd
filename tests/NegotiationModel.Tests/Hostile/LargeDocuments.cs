namespace NegotiationModel.Tests.Hostile;

/// <summary>Documents that hold very much of something, all of it allowed by the format.</summary>
internal static class LargeDocuments
{
    private const string Two = """{"id":"a","role":"principal"},{"id":"b","role":"principal"}""";

    /// <summary>All issues agreed provisionally, and then all of them anew.</summary>
    public static string AgreedAnew(int issues) =>
        Document(
            """{"settlement":"provisional"}""",
            Two,
            Issues(issues + 1),
            string.Join(
                ',',
                Propose(issues, 1),
                """{"type":"accept","by":"b","proposal":"p1"}""",
                Propose(issues, 2),
                """{"type":"accept","by":"b","proposal":"p2"}"""
            )
        );

    /// <summary>A choice among many options, which gains one after the other.</summary>
    public static string OptionsAdded(int options) =>
        Document(
            "\"diplomacy\"",
            Two,
            $$"""{"id":"x","type":"choice","options":[{{Many(options, at => $"\"o{at}\"")}}]}""",
            Many(options / 4, at => $$"""{"type":"amendAgenda","by":"a","issues":[{"id":"x","type":"choice","options":["more{{at}}"]}]}""")
        );

    /// <summary>A party with a long name, and many moves of it that are refused.</summary>
    public static string LongNameRefused(int moves) => Named(moves, """{"type":"reject","by":"a","proposal":"p9"}""");

    /// <summary>A party with a long name that says much.</summary>
    public static string LongNameTold(int moves) => Named(moves, """{"type":"state","by":"a"}""");

    /// <summary>Many proposals that lapse at one instant, and many moves after it that are refused.</summary>
    public static string LapsedAndRefused(int moves) =>
        Document(
            "\"diplomacy\"",
            Two,
            Issues(1),
            Many(
                moves,
                _ => """{"type":"propose","by":"a","at":"2026-03-02T09:00:00Z","terms":{"i0":1},"expires":"2026-03-03T09:00:00Z"}"""
            )
                + ","
                + Many(moves, _ => """{"type":"reject","by":"b","at":"2026-03-04T09:00:00Z","proposal":"p99999"}""")
        );

    /// <summary>Many issues whose ids are those that an example would take, and many moves of somebody who may do nothing else that are
    /// refused.</summary>
    public static string NamesTaken(int issues) =>
        Document(
            "\"diplomacy\"",
            Two + """,{"id":"o","role":"observer"}""",
            Many(issues, at => $$"""{"id":"issue-{{issues + 1 + at}}","type":"number"}"""),
            Refused(issues, by: "o")
        );

    /// <summary>Many issues, all settled but the last, and many moves that are refused.</summary>
    public static string Settled(int issues) =>
        Document(
            "\"diplomacy\"",
            Two,
            Issues(issues + 1),
            Propose(issues, 1) + """,{"type":"accept","by":"b","proposal":"p1"},""" + Refused(issues)
        );

    /// <summary>An agreement that very many have to ratify.</summary>
    public static string Ratified(int ratifiers) =>
        Document(
            $$"""{"ratifiers":[{{Many(ratifiers, at => $"\"r{at}\"")}}]}""",
            Two + "," + Many(ratifiers, at => $$"""{"id":"r{{at}}","role":"observer"}"""),
            Issues(1),
            Propose(1, 1)
                + """,{"type":"accept","by":"b","proposal":"p1"},"""
                + Many(ratifiers, at => $$"""{"type":"ratify","by":"r{{at}}"}""")
        );

    /// <summary>A proposal on many issues that many accept, one of them not.</summary>
    public static string Accepted(int parties, int issues) =>
        Document(
            "\"diplomacy\"",
            Two + "," + Many(parties, at => $$"""{"id":"r{{at}}","role":"principal"}"""),
            Issues(issues),
            Propose(issues, 1) + "," + Many(parties, at => $$"""{"type":"accept","by":"r{{at}}","proposal":"p1"}""")
        );

    /// <summary>Many at the table and much on it: what each principal has said to each proposal is listed in the result.</summary>
    public static string Answers(int parties, int proposals) =>
        Document(
            "\"diplomacy\"",
            Two + "," + Many(parties, at => $$"""{"id":"r{{at}}","role":"principal"}"""),
            Issues(1),
            Many(proposals, _ => Propose(1, 1))
        );

    /// <summary>A party that gives very many values, all of them different, a worth: in a table, on a curve, and two by two.</summary>
    public static string Wanted(int values) => Wanted(values, at => at);

    /// <summary>A party that gives very many values of another than the issue's type a worth, each of them twice.</summary>
    public static string WantedTwice(int values) => Wanted(values, at => at / 2, "text");

    /// <summary>Numbers that a sum of their parts does not tell apart.</summary>
    public static string WantedAlike(int values) =>
        Document(
            "\"diplomacy\"",
            Two,
            Issues(1),
            "",
            $$"""[{"party":"a","interests":[{"issue":"i0","weight":1,"table":[{{Many(values, at => $$"""{"value":{{((at + 1) * 4_294_967_296L) + at + 1}},"worth":1}""")}}]}]}]"""
        );

    private static string Wanted(int values, Func<int, decimal> value, string type = "number")
    {
        var curve = Many(values, at => $$"""{"value":{{at}},"worth":1}""");
        var table = Many(values, at => $$"""{"value":{{value(at)}},"worth":1}""");
        var lines = Many(values, at => $$"""{"linear":{"worst":0,"best":1},"issue":"i{{at}}","weight":1}""");
        var together = Many(values, at => $$"""{"when":{"i{{at}}":1},"worth":1}""");
        return Document(
            "\"diplomacy\"",
            Two,
            $$"""{"id":"x","type":"number"},{"id":"y","type":"{{type}}"},{{Issues(values)}}""",
            "",
            $$"""[{"party":"a","interests":[{"issue":"x","weight":1,"curve":[{{curve}}]},{"issue":"y","weight":1,"table":[{{table}}]},{{lines}}],"interactions":[{{together}}]}]"""
        );
    }

    private static string Named(int moves, string move) =>
        Document(
            "\"diplomacy\"",
            $$"""{"id":"a","role":"principal","name":"{{new string('n', moves * 10)}}"},{"id":"b","role":"principal"}""",
            Issues(1),
            Many(moves, _ => move)
        );

    private static string Refused(int moves, string by = "b") => Many(moves, _ => $$"""{"type":"reject","by":"{{by}}","proposal":"p9"}""");

    private static string Issues(int count) => Many(count, at => $$"""{"id":"i{{at}}","type":"number"}""");

    private static string Propose(int issues, int value) =>
        $$$"""{"type":"propose","by":"a","terms":{{{{Many(issues, at => $"\"i{at}\":{value}")}}}}}""";

    private static string Many(int count, Func<int, string> one) => string.Join(',', Enumerable.Range(0, count).Select(one));

    private static string Document(string protocol, string parties, string agenda, string moves, string preferences = "[]") =>
        $$"""{"format":"negotiation/1","id":"t","convened":"2026-03-02T09:00:00Z","protocol":{{protocol}},"parties":[{{parties}}],"agenda":[{{agenda}}],"preferences":{{preferences}},"moves":[{{moves}}]}""";
}
