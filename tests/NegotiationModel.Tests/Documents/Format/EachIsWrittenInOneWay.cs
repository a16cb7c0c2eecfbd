using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Whatever the order in which it was read, and whatever usual things it said: properties stand in the order of the format, and
/// what is usual is left out.</summary>
public class EachIsWrittenInOneWay
{
    [Theory]
    [InlineData(
        """{"type":"propose","by":"a","through":"r","at":"2026-03-02T09:00:00Z","precision":"day","proposal":"p1","with":["b","c"],"terms":{"x":1.5},"answers":"p2","replaces":"p3","revives":"p4","expires":"2026-03-04T00:00:00Z","firmUntil":"2026-03-03T00:00:00Z","withoutCommitment":true,"text":"so","citations":[{"source":"news","published":"2026-03-02","speaker":"S","quote":"Q","url":"u"},{"source":"more"}]}"""
    )]
    [InlineData("""{"type":"propose","by":"a","terms":{"n":-2,"x":"y","f":true,"g":false,"d":{"from":"2026-04-01","to":"2026-04-03"}}}""")]
    [InlineData("""{"type":"propose","by":"a","terms":{}}""")]
    [InlineData(
        """{"type":"accept","by":"a","proposal":"p1","terms":{"x":1},"issues":["x","y"],"conditions":[{"id":"c1","text":"soon","of":"b","due":"2026-03-04T00:00:00Z","kind":"subsequent","to":"a","judges":["b","c"],"ifSilent":"meet"},{"text":"now","ifSilent":"fail"},{"kind":"subsequent","ifSilent":"lapse"},{"to":"b"},{"judges":["a"]},{}]}"""
    )]
    [
        InlineData("""{"type":"accept","by":"a","proposal":"p1","terms":{},"issues":[]}"""),
        InlineData("""{"type":"accept","by":"a","proposal":"p1"}""")
    ]
    [
        InlineData("""{"type":"reject","by":"a","proposal":"p1","text":""}"""),
        InlineData("""{"type":"withdraw","by":"a","precision":"year","proposal":"p1"}""")
    ]
    [
        InlineData("""{"type":"meet","by":"a","condition":"c1"}"""),
        InlineData("""{"type":"waive","by":"a","condition":"c1"}"""),
        InlineData("""{"type":"refuse","by":"a","condition":"c1"}"""),
        InlineData("""{"type":"fail","by":"a","condition":"c1"}""")
    ]
    [
        InlineData("""{"type":"suspend","by":"a","until":"2026-03-04T00:00:00Z"}"""),
        InlineData("""{"type":"suspend","by":"a"}"""),
        InlineData("""{"type":"resume","by":"a"}""")
    ]
    [
        InlineData("""{"type":"setDeadline","by":"a","deadline":"2026-03-04T00:00:00Z"}"""),
        InlineData("""{"type":"setDeadline","by":"a","deadline":null}""")
    ]
    [
        InlineData("""{"type":"ratify","by":"a","agreement":"a1"}"""),
        InlineData("""{"type":"ratify","by":"a"}"""),
        InlineData("""{"type":"refuseRatification","by":"a","agreement":"a1"}"""),
        InlineData("""{"type":"refuseRatification","by":"a"}""")
    ]
    [InlineData("""{"type":"walkAway","by":"a"}"""), InlineData("""{"type":"reopen","by":"a"}""")]
    [InlineData(
        """{"type":"amendAgenda","by":"a","issues":[{"id":"x","name":"X","type":"choice","options":["y","z"]},{"id":"n","type":"integer","min":-1,"max":9,"step":2},{"id":"s","type":"number","min":0.5,"max":1.5,"step":0.25},{"id":"m","type":"money","currency":"EUR","min":0,"max":9},{"id":"d","type":"date"}]}"""
    )]
    [InlineData("""{"type":"amendAgenda","by":"a","issues":[]}""")]
    [InlineData("""{"type":"amendAgenda","by":"a","issues":[{"id":"w","type":"text","essential":true,"basket":"k"}]}""")]
    [InlineData(
        """{"type":"amendAgenda","by":"a","issues":[{"id":"n","type":"integer"},{"id":"m","type":"money","currency":"EUR","max":1},{"id":"r","type":"dateRange"},{"id":"p","type":"duration"},{"id":"b","type":"boolean"},{"id":"t","type":"text"}]}"""
    )]
    [
        InlineData(
            """{"type":"join","by":"a","party":{"id":"a","name":"A","role":"principal","representatives":[{"id":"r","name":"R","authority":"speak"},{"id":"s","authority":"bind"}]}}"""
        ),
        InlineData("""{"type":"join","by":"a","party":{"id":"a","role":"guarantor"}}""")
    ]
    [
        InlineData("""{"type":"meet","by":"a","condition":"c1","votes":{"for":5,"against":1,"abstained":2,"invalid":3}}"""),
        InlineData("""{"type":"refuse","by":"a","condition":"c1","votes":{"for":1,"against":5}}""")
    ]
    [InlineData(
        """{"type":"accept","by":"a","proposal":"p1","conditions":[{"asks":"consent","when":["c0"],"anyOf":"proof","tests":["majority",{"share":0.67,"of":"roll"},{"share":0.5},{"atLeast":4},{"turnout":0.5}],"roll":9,"binding":false,"step":"closing"},{"anyOf":"proof"},{"when":["c0"]},{"tests":["majority"]},{"roll":9}]}"""
    )]
    [InlineData("""{"type":"undertake","by":"a","conditions":[{"id":"c2"}],"done":true}""")]
    [InlineData("""{"type":"undertake","by":"a","conditions":[{"id":"c2"}]}""")]
    [InlineData("""{"type":"state","by":"a","about":"p1","kind":"redLine"}"""), InlineData("""{"type":"state","by":"a"}""")]
    public void A_move(string canonical)
    {
        Assert.Equal(canonical, Written(canonical));
        Assert.Equal(canonical, Written(Turned(JsonNode.Parse(canonical)!).ToJsonString()));
    }

    [Theory]
    [InlineData("""{"type":"state","by":"a","precision":"exact","citations":[],"kind":"remark"}""", """{"type":"state","by":"a"}""")]
    [InlineData(
        """{"type":"propose","by":"a","with":[],"terms":{"x":1.50},"withoutCommitment":false}""",
        """{"type":"propose","by":"a","terms":{"x":1.5}}"""
    )]
    [InlineData("""{"type":"accept","by":"a","proposal":"p1","conditions":[]}""", """{"type":"accept","by":"a","proposal":"p1"}""")]
    [InlineData(
        """{"type":"accept","by":"a","proposal":"p1","conditions":[{"text":"","kind":"precedent","judges":[],"ifSilent":"lapse"},{"kind":"subsequent","ifSilent":"fail"}]}""",
        """{"type":"accept","by":"a","proposal":"p1","conditions":[{},{"kind":"subsequent"}]}"""
    )]
    [InlineData(
        """{"type":"join","by":"a","party":{"id":"a","name":"a","role":"observer","representatives":[]}}""",
        """{"type":"join","by":"a","party":{"id":"a","role":"observer"}}"""
    )]
    [InlineData(
        """{"type":"join","by":"a","party":{"id":"a","role":"observer","representatives":[{"id":"r","name":"r"}]}}""",
        """{"type":"join","by":"a","party":{"id":"a","role":"observer","representatives":[{"id":"r","authority":"bind"}]}}"""
    )]
    [InlineData(
        """{"type":"amendAgenda","by":"a","issues":[{"id":"x","name":"x","type":"text"}]}""",
        """{"type":"amendAgenda","by":"a","issues":[{"id":"x","type":"text"}]}"""
    )]
    [InlineData(
        """{"type":"state","by":"a","at":"2026-03-02","precision":"exact"}""",
        """{"type":"state","by":"a","at":"2026-03-02T00:00:00Z"}"""
    )]
    [InlineData(
        """{"type":"accept","by":"a","proposal":"p1","conditions":[{"due":"2026-03-04"}]}""",
        """{"type":"accept","by":"a","proposal":"p1","conditions":[{"due":"2026-03-05T00:00:00Z"}]}"""
    )]
    public void A_move_that_says_what_is_usual(string read, string canonical) => Assert.Equal(canonical, Written(read));

    [Theory]
    [InlineData(
        """{"format":"negotiation/1","id":"t","title":"Talks","timeZone":"Europe/Kyiv","convened":"2026-03-02T09:00:00Z","deadline":"2026-04-02T00:00:00Z","protocol":"diplomacy","parties":[{"id":"a","role":"principal"},{"id":"b","role":"principal"}],"agenda":[{"id":"x","type":"text"},{"id":"y","type":"date"}]}"""
    )]
    [InlineData(
        """{"format":"negotiation/1","id":"t","convened":"2026-03-02T09:00:00Z","protocol":{},"parties":[{"id":"a","role":"principal"},{"id":"b","role":"principal"}],"agenda":[]}"""
    )]
    [InlineData(
        """{"format":"negotiation/1","id":"t","convened":"2026-03-02T09:00:00Z","protocol":{"preset":"contract","turnOrder":"alternating","acceptance":{"weights":{"a":2,"b":0.5},"threshold":2.5},"counter":"leavesOpen","liveProposals":"one","settlement":"provisional","mediatorsMayPropose":true,"onlyMediatorsPropose":true,"conditions":false,"ratifiers":["a","b"],"onRefusedRatification":"breakOff","walkAway":"leaves","reopening":true,"joining":true,"maxRounds":3,"deadlineSetBy":"mediators","agendaSetBy":"nobody","suspendedBy":"mediators","changedAcceptance":"refused","expiry":"unanswered"},"parties":[{"id":"a","role":"principal"},{"id":"b","role":"principal"}],"agenda":[]}"""
    )]
    [InlineData(
        """{"format":"negotiation/1","id":"t","convened":"2026-03-02T09:00:00Z","protocol":{"preset":"diplomacy","acceptance":{"quorum":2},"mediatorsMayPropose":false,"reopening":false,"joining":false,"expiry":"always"},"parties":[{"id":"a","role":"principal"},{"id":"b","role":"principal"}],"agenda":[]}"""
    )]
    [InlineData(
        """{"format":"negotiation/1","id":"t","convened":"2026-03-02T09:00:00Z","protocol":{"acceptance":"majority","counter":"terminates"},"parties":[{"id":"a","role":"principal"},{"id":"b","role":"principal"}],"agenda":[]}"""
    )]
    [InlineData(
        """{"format":"negotiation/1","id":"t","convened":"2026-03-02T09:00:00Z","protocol":{"acceptance":{"in":"h","need":"majority"},"baskets":[{"id":"k","issues":["x"],"settlement":"byIssue"}]},"parties":[{"id":"a","role":"principal"},{"id":"b","role":"principal"}],"groups":{"h":["a","b"]},"agenda":[{"id":"x","type":"text"}]}"""
    )]
    public void A_setting(string canonical)
    {
        Assert.Equal(
            canonical,
            Encoding.UTF8.GetString(NegotiationJson.Write(NegotiationJson.ReadSetting(Encoding.UTF8.GetBytes(canonical))))
        );
        Assert.Equal(
            canonical,
            Encoding.UTF8.GetString(
                NegotiationJson.Write(
                    NegotiationJson.ReadSetting(Encoding.UTF8.GetBytes(Turned(JsonNode.Parse(canonical)!).ToJsonString()))
                )
            )
        );
    }

    [Theory]
    [
        InlineData("\"title\":\"t\"", ""),
        InlineData("\"timeZone\":\"UTC\"", ""),
        InlineData("\"protocol\":{\"preset\":\"bargaining\",\"liveProposals\":\"one\",\"ratifiers\":[]}", "\"protocol\":\"bargaining\""),
        InlineData("\"protocol\":{\"acceptance\":\"unanimous\",\"turnOrder\":\"free\"}", "\"protocol\":{}")
    ]
    public void A_setting_that_says_what_is_usual(string read, string canonical)
    {
        var protocol = read.StartsWith("\"protocol\"", StringComparison.Ordinal);
        string Text(string first, string second) =>
            $$"""{"format":"negotiation/1","id":"t",{{(first.Length == 0 ? "" : first + ",")}}"convened":"2026-03-02T09:00:00Z",{{second}},"parties":[{"id":"a","role":"principal"},{"id":"b","role":"principal"}],"agenda":[]}""";
        var setting = NegotiationJson.ReadSetting(
            Encoding.UTF8.GetBytes(protocol ? Text("", read) : Text(read, "\"protocol\":\"contract\""))
        );
        Assert.Equal(
            protocol ? Text("", canonical) : Text(canonical, "\"protocol\":\"contract\""),
            Encoding.UTF8.GetString(NegotiationJson.Write(setting))
        );
    }

    [Fact]
    public void A_deadline_that_includes_its_day() =>
        Assert.Contains(
            "\"deadline\":\"2026-03-05T00:00:00Z\"",
            Encoding.UTF8.GetString(
                NegotiationJson.Write(
                    NegotiationJson.ReadSetting(
                        """{"format":"negotiation/1","id":"t","convened":"2026-03-02","deadline":"2026-03-04","protocol":"contract","parties":[{"id":"a","role":"principal"},{"id":"b","role":"principal"}],"agenda":[]}"""u8
                    )
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Terms_by_themselves()
    {
        Terms terms = [Issue.Number("n").Is(1.50m), Issue.Text("x").Is("y")];
        Assert.Equal("""{"n":1.5,"x":"y"}""", Encoding.UTF8.GetString(NegotiationJson.Write(terms)));
    }

    [Fact]
    public void Nothing_is_not_written()
    {
        Assert.Throws<ArgumentNullException>("document", () => NegotiationJson.Write((NegotiationDocument)null!));
        Assert.Throws<ArgumentNullException>("setting", () => NegotiationJson.Write((Setting)null!));
        Assert.Throws<ArgumentNullException>("move", () => NegotiationJson.Write((Move)null!));
        Assert.Throws<ArgumentNullException>("terms", () => NegotiationJson.Write((Terms)null!));
    }

    private static string Written(string move) =>
        Encoding.UTF8.GetString(NegotiationJson.Write(NegotiationJson.ReadMove(Encoding.UTF8.GetBytes(move))));

    // The properties from last to first; what is listed, and what is named by an id, stays in its order.
    private static JsonNode Turned(JsonNode node) =>
        node switch
        {
            JsonArray list => new JsonArray([.. list.Select(one => Turned(one!))]),
            JsonObject one when one.Parent is JsonObject && one.GetPropertyName() is "terms" or "weights" => one.DeepClone(),
            JsonObject one => new JsonObject(
                one.Reverse().Select(property => KeyValuePair.Create(property.Key, property.Value is { } value ? Turned(value) : null))
            ),
            _ => node.DeepClone(),
        };
}
