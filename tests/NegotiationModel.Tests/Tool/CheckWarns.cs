using Xunit;

namespace NegotiationModel.Tests.Tool;

/// <summary>Talks that can only fail are allowed, and warned of.</summary>
public class CheckWarns
{
    private const string Three =
            """[{ "id": "a", "role": "principal" }, { "id": "b", "role": "principal" }, { "id": "c", "role": "observer" }]""",
        Choice = """{ "id": "x", "type": "choice", "options": ["y", "n"] }""";

    [Theory]
    [InlineData(
        """{ "acceptance": { "quorum": 3 } }""",
        "$.protocol.acceptance.quorum: warning: nothing can be agreed: 3 must accept, there are 2 principals, and nobody may join"
    )]
    [InlineData(
        """{ "acceptance": { "weights": { "a": 2, "b": 1, "c": 9 }, "threshold": 4 } }""",
        "$.protocol.acceptance.threshold: warning: nothing can be agreed: 4 is needed, and all principals together have 3, "
            + "and nobody may join"
    )]
    [InlineData(
        """{ "joining": true, "acceptance": { "weights": { "a": 2, "z": 1 }, "threshold": 4 } }""",
        "$.protocol.acceptance.threshold: warning: nothing can be agreed: 4 is needed, and all principals together have 3\n"
    )]
    [InlineData(
        """{ "onlyMediatorsPropose": true }""",
        "$.protocol: warning: nobody can propose: only mediators may, no mediator is listed, and nobody may join"
    )]
    public void Of_rules_that_nobody_can_meet(string protocol, string told) =>
        Assert.Contains(told, Checked(protocol, Choice), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "acceptance": { "quorum": 2 } }""")]
    [InlineData("""{ "joining": true, "acceptance": { "quorum": 3 } }""")]
    [InlineData("""{ "acceptance": { "weights": { "a": 2, "b": 1 }, "threshold": 3 } }""")]
    [InlineData("""{ "joining": true, "acceptance": { "weights": { "a": 2, "z": 1 }, "threshold": 3 } }""")]
    [InlineData("""{ "joining": true, "onlyMediatorsPropose": true }""")]
    public void Of_nothing_where_they_can(string protocol) => Assert.Empty(Checked(protocol, Choice));

    [Theory]
    [InlineData("""{ "agendaSetBy": "nobody" }""")]
    [InlineData("""{ "agendaSetBy": "nobody", "joining": true }""")]
    [InlineData("""{ "agendaSetBy": "mediators" }""")]
    public void Of_an_empty_agenda_that_nobody_may_amend(string protocol) =>
        Assert.Contains(
            "$.agenda: warning: nothing can be agreed: there is no issue on the agenda, and nobody may add one",
            Checked(protocol, ""),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("{ }")]
    [InlineData("""{ "agendaSetBy": "mediators", "joining": true }""")]
    public void Of_nothing_where_somebody_may(string protocol) => Assert.Empty(Checked(protocol, ""));

    [Fact]
    public void Of_an_issue_on_which_no_value_is_possible() =>
        Assert.Contains(
            "$.agenda[0]: warning: no value is possible on n",
            Checked("\"contract\"", """{ "id": "n", "type": "integer", "min": 1.2, "max": 1.8 }"""),
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_rounds_where_turns_are_free()
    {
        Assert.Contains(
            "$.protocol.maxRounds: warning: it has no effect: turns are free, and only alternating turns make rounds",
            Checked("""{ "maxRounds": 3 }""", Choice),
            StringComparison.Ordinal
        );
        Assert.Empty(Checked("""{ "turnOrder": "alternating", "maxRounds": 3 }""", Choice));
    }

    [Fact]
    public void Of_nothing_in_the_built_in_scenarios() =>
        Assert.All(Scenario.All, scenario => Assert.Empty(scenario.Read().Setting.Warnings()));

    private static string Checked(string protocol, string issue)
    {
        var (exit, output, error) = Negotiate.Run(
            ["check", "-"],
            $$"""{ "format": "negotiation/1", "id": "t", "convened": "2026-03-02", "protocol": {{protocol}}, "parties": {{Three}}, "agenda": [{{issue}}], "moves": [] }"""
        );
        Assert.True(exit == 0, error);
        Assert.Contains("0 moves, all permitted", output, StringComparison.Ordinal);
        return error;
    }
}
