using System.Text;
using System.Text.Json.Nodes;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

/// <summary>The whole of what is written about small tournaments.</summary>
public class WrittenDown
{
    private const string Half = "0.3535533905932738",
        All = "0.7071067811865476"; // of the diagonal of what there is to share

    [Fact]
    public void As_json_where_nothing_is_agreed()
    {
        const string Distances = $$"""{"nash":{{Half}},"egalitarian":{{Half}},"kalaiSmorodinsky":{{Half}},"utilitarian":{{Half}}}""";
        var takings = $$"""{"utility":{{One("0.25")}},"surplus":{{One("0")}}}""";
        var score = $$"""
            "encounters":1,"agreement":{"count":1,"value":0,"low":0,"high":0.7301340512159462},"rounds":{{One("2")}},"toFrontier":{{One(
                Half
            )}},
            "distances":{"nash":{{One(Half)}},"egalitarian":{{One(Half)}},"kalaiSmorodinsky":{{One(Half)}},"utilitarian":{{One(
                Half
            )}}},"leftOnTheTable":{{One("0.5")}}
            """;
        Same(
            $$"""
            {"seed":0,"rounds":2,"repetitions":1,"selfPlay":true,"protocol":"alternatingOffers","strategies":["greedy"],"scenarios":["pie"],
            "summary":{"confidence":0.9,
            "strategies":[{"strategy":"greedy","utility":{"count":2,"value":0.25,"low":0.25,"high":0.25},"surplus":{"count":2,"value":0,"low":0,"high":0},{{score}}}],
            "pairings":[{"strategies":["greedy","greedy"],"takings":[{{takings}},{{takings}}],{{score}}}],
            "scenarios":[{"scenario":"pie","takings":[{{takings}},{{takings}}],{{score}}}]},
            "encounters":[{"scenario":"pie","strategies":["greedy","greedy"],"repetition":0,"seed":6039459159924182843,"status":"expired","terms":null,"rounds":2,"offers":4,
            "utilities":[0.25,0.25],"surpluses":[0,0],"toFrontier":{{Half}},"distances":{{Distances}},"leftOnTheTable":0.5}]}
            """,
            TournamentJson.Write(PieTournament.Among([PieTournament.Greedy]).Run(), 0.9)
        );
    }

    [Fact]
    public void As_json_where_all_is_taken()
    {
        var encounter = JsonNode.Parse(TournamentJson.Write(PieTournament.Tournament().Run()))!["encounters"]![2]!;
        Same(
            $$"""
            {"scenario":"pie","strategies":["greedy","generous"],"repetition":0,"seed":9818929255847459179,"status":"concluded","terms":{"pie":8},"rounds":1,"offers":1,
            "utilities":[1,0],"surpluses":[0.75,-0.25],"toFrontier":0,"distances":{"nash":{{All}},"egalitarian":{{All}},"kalaiSmorodinsky":{{All}},"utilitarian":{{Half}}},"leftOnTheTable":0}
            """,
            Encoding.UTF8.GetBytes(encounter.ToJsonString())
        );
    }

    [Fact]
    public void As_rows()
    {
        using var text = new StringWriter();
        TournamentCsv.Write(text, PieTournament.Tournament().Run());
        Assert.Equal(
            $"""
            encounter,scenario,repetition,seed,status,outcome,rounds,offers,toFrontier,nash,egalitarian,kalaiSmorodinsky,utilitarian,leftOnTheTable,strategy1,utility1,surplus1,strategy2,utility2,surplus2
            0,pie,0,7218609021456397208,concluded,1,1,1,0,0.5303300858899106,0.5303300858899106,0.5303300858899106,0.1767766952966369,0,generous,0.125,-0.125,generous,0.875,0.625
            1,pie,0,6350442708235204376,concluded,0,2,2,0,{All},{All},{All},{Half},0,generous,0,-0.25,greedy,1,0.75
            2,pie,0,9818929255847459179,concluded,8,1,1,0,{All},{All},{All},{Half},0,greedy,1,0.75,generous,0,-0.25
            3,pie,0,6039459159924182843,expired,,2,4,{Half},{Half},{Half},{Half},{Half},0.5,greedy,0.25,0,greedy,0.25,0

            """,
            text.ToString()
        );
    }

    // The fingerprint too must stay what it is, or nothing that was saved before could be gone on with.
    [Fact]
    public void As_lines_to_go_on_from() =>
        Assert.Equal(
            """
            {"format":"tournament/1","fingerprint":"0a2f776ead3044e67c95f300b8d03a8ead289cc94f6407a3fa91b5a13012d0ef","encounters":4}
            {"encounter":0,"outcome":1,"utilities":[0.125,0.875],"status":"concluded","rounds":1,"offers":1}
            {"encounter":1,"outcome":0,"utilities":[0,1],"status":"concluded","rounds":2,"offers":2}
            {"encounter":2,"outcome":8,"utilities":[1,0],"status":"concluded","rounds":1,"offers":1}
            {"encounter":3,"outcome":-1,"utilities":[0.25,0.25],"status":"expired","rounds":2,"offers":4}

            """,
            Encoding.UTF8.GetString(PieTournament.Tournament().Begin().Play().ToJsonLines())
        );

    [Theory]
    [
        InlineData("a,b", "\"a,b\""),
        InlineData("a\"b", "\"a\"\"b\""),
        InlineData("a\rb", "\"a\rb\""),
        InlineData("a\nb", "\"a\nb\""),
        InlineData("a b", "a b")
    ]
    public void Names_that_would_break_a_row_are_quoted(string name, string cell)
    {
        using var text = new StringWriter();
        TournamentCsv.Write(text, PieTournament.Among([PieTournament.Greedily(name)]).Run());
        Assert.Equal(2, text.ToString().Split($",{cell},0.25,0").Length - 1);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0"), InlineData("+1"), InlineData("-1"), InlineData("@sum"), InlineData("\tx")]
    public void Names_that_a_spreadsheet_would_run_are_texts(string name)
    {
        using var text = new StringWriter();
        TournamentCsv.Write(text, PieTournament.Among([PieTournament.Greedily(name)]).Run());
        Assert.Equal(2, text.ToString().Split($",'{name},0.25,0").Length - 1);
    }

    private static string One(string value) => $$"""{"count":1,"value":{{value}},"low":null,"high":null}""";

    private static void Same(string expected, byte[] written) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonNode.Parse(written)!.ToJsonString());
}
