using System.Text.Json;
using Xunit;

namespace NegotiationModel.Tests.Tool;

/// <summary>One thing is told with its whole history.</summary>
public class AskingForOneThing
{
    // A lease: a permit comes first, the handover after it, and the permit's time is set anew once.
    private const string Lease = """
        {
          "format": "negotiation/1", "id": "lease", "convened": "2026-03-01", "protocol": "contract",
          "parties": [ { "id": "owner", "role": "principal" }, { "id": "baker", "role": "principal" }, { "id": "office", "role": "observer" } ],
          "agenda": [ { "id": "rent", "type": "money", "currency": "EUR" } ],
          "moves": [
            { "type": "propose", "by": "owner", "at": "2026-03-02", "proposal": "offer", "terms": { "rent": 900 }, "expires": "2026-03-20",
              "conditions": [
                { "id": "permit", "text": "the office agrees", "of": "office", "due": "2026-03-10" },
                { "id": "handover", "text": "the keys", "of": "owner", "kind": "free", "to": "baker", "when": ["permit"], "due": { "after": "P5D" } },
                { "id": "roof", "text": "the roof holds", "kind": "subsequent", "due": { "after": "P1Y", "of": "permit" } } ] },
            { "type": "accept", "by": "baker", "at": "2026-03-03", "proposal": "offer" },
            { "type": "setLimit", "by": "owner", "at": "2026-03-04", "subject": "permit", "until": "2026-03-12" },
            { "type": "meet", "by": "office", "at": "2026-03-11", "condition": "permit" },
            { "type": "meet", "by": "baker", "at": "2026-03-12", "condition": "permit" },
            { "type": "state", "by": "baker", "at": "2026-04-01" }
          ]
        }
        """;

    [Fact]
    public void An_agreement_with_what_it_waited_for()
    {
        using var then = Asked("a1", "--as-of", "2026-03-05");
        Assert.Equal("pending", then.RootElement.GetProperty("status").GetString());
        Assert.Equal(["permit", "roof"], Names(then, "waitsFor"));
        using var now = Asked("a1");
        Assert.Equal(("inForce", 1), (now.RootElement.GetProperty("status").GetString(), now.RootElement.GetProperty("move").GetInt32()));
        var change = Assert.Single(now.RootElement.GetProperty("history").EnumerateArray());
        Assert.Equal(
            """{"move":3,"at":"2026-03-11T00:00:00Z","by":"office","type":"meet","from":"pending","trigger":"ratify","to":"inForce"}""",
            JsonSerializer.Serialize(change)
        );
    }

    [Fact]
    public void A_condition_with_its_limits_and_what_waits_for_it()
    {
        using var permit = Asked("permit", "--as-of", "2026-03-05");
        Assert.Equal(["a1", "handover", "roof"], Names(permit, "awaitedBy"));
        var limit = Assert.Single(permit.RootElement.GetProperty("limits").EnumerateArray());
        Assert.Equal(2, limit.GetProperty("changes").GetArrayLength());
        Assert.Equal("office", permit.RootElement.GetProperty("subject").GetProperty("of").GetString());
    }

    [Fact]
    public void What_time_alone_changes_is_told_with_its_instant()
    {
        using var handover = Asked("handover");
        var change = Assert.Single(handover.RootElement.GetProperty("history").EnumerateArray());
        Assert.Equal(("2026-03-16T00:00:00Z", false), (change.GetProperty("at").GetString(), change.TryGetProperty("by", out _)));
        using var waiting = Asked("handover", "--as-of", "2026-03-05");
        Assert.Equal(["permit"], Names(waiting, "waitsFor"));
    }

    [Fact]
    public void A_proposal_and_the_talks()
    {
        using var offer = Asked("offer");
        Assert.Equal(
            ("accepted", "proposal"),
            (offer.RootElement.GetProperty("status").GetString(), offer.RootElement.GetProperty("machine").GetString())
        );
        using var talks = Asked("lease");
        Assert.Equal("concluded", talks.RootElement.GetProperty("status").GetString());
        Assert.Equal(2, talks.RootElement.GetProperty("history").GetArrayLength());
    }

    [Fact]
    public void In_words()
    {
        var (exit, output, error) = Told("permit");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("permit (condition): met", output, StringComparison.Ordinal);
        Assert.Contains("owner: the office agrees (asked of office)", output, StringComparison.Ordinal);
        Assert.Contains("came up with move 2", output, StringComparison.Ordinal);
        Assert.Contains(
            "outstanding → met, move 4: office reports the condition permit met",
            output.ReplaceLineEndings(" "),
            StringComparison.Ordinal
        );
        Assert.Contains("due: the end of 12 Mar 2026, before the end of 10 Mar 2026", output, StringComparison.Ordinal);
        Assert.Contains("is waited for by", Told("permit", "--as-of", "2026-03-05").Output, StringComparison.Ordinal);
        Assert.Contains("by time alone", Told("handover").Output, StringComparison.Ordinal);
        foreach (var id in new[] { "a1", "offer", "lease" })
            Assert.Equal(0, Told(id).Exit);
    }

    [Fact]
    public void What_is_not_there_is_told_with_what_is()
    {
        var (exit, _, error) = Told("permitt");
        Assert.Equal(64, exit);
        Assert.Contains("Nothing has the id permitt in these talks. Did you mean permit?", error, StringComparison.Ordinal);
        Assert.Contains("by then", Told("a1", "--as-of", "2026-03-02").Error, StringComparison.Ordinal);
        Assert.Contains("--as-of takes an instant", Told("a1", "--as-of", "soon").Error, StringComparison.Ordinal);
        Assert.Equal(2, Negotiate.Run("status", "nowhere.json", "a1").Exit);
    }

    [Fact]
    public void The_word_of_a_ratifier()
    {
        var treaty = Lease.Replace("\"contract\"", """{ "preset": "contract", "ratifiers": ["office"] }""", StringComparison.Ordinal);
        var (exit, output, _) = Negotiate.Run(["status", "-", "a1-office"], treaty);
        Assert.Equal(0, exit);
        Assert.Contains("a1-office (condition): outstanding", output, StringComparison.Ordinal);
        Assert.Contains("ratification (asked of office)", output, StringComparison.Ordinal);
        Assert.Contains("is waited for by a1", output, StringComparison.Ordinal);
        Assert.Contains("a1-office", Negotiate.Run(["status", "-", "a1"], treaty).Output, StringComparison.Ordinal);
        Assert.Contains("ratification", Negotiate.Run(["replay", "-"], treaty).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_in_scenario_too() =>
        Assert.Contains("first-bid (proposal)", Negotiate.Run("status", "used-car", "first-bid").Output, StringComparison.Ordinal);

    private static string[] Names(JsonDocument json, string property) =>
        [.. json.RootElement.GetProperty(property).EnumerateArray().Select(one => one.GetString()!)];

    private static JsonDocument Asked(string subject, params string[] options) =>
        JsonDocument.Parse(Told(subject, ["--json", .. options]).Output);

    private static (int Exit, string Output, string Error) Told(string subject, params string[] options) =>
        Negotiate.Run(["status", "-", subject, .. options], Lease);
}
