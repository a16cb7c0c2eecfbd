using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Of two values under one name neither is taken silently.</summary>
public class NothingStandsTwice
{
    // Every property of the format; the other way to accept takes the place of this one.
    private const string Everything = """
        {
          "format": "negotiation/1", "id": "t", "title": "Talks", "timeZone": "Europe/Kyiv", "convened": "2026-03-02T09:00:00Z", "deadline": "2026-04-02",
          "protocol": {
            "preset": "diplomacy", "turnOrder": "alternating", "acceptance": { "weights": { "a": 2, "b": 1 }, "threshold": 2 }, "counter": "leavesOpen", "liveProposals": "many", "settlement": "package",
            "mediatorsMayPropose": true, "onlyMediatorsPropose": false, "conditions": true, "ratifiers": ["a"], "onRefusedRatification": "reopen", "walkAway": "ends", "reopening": true, "joining": true,
            "maxRounds": 3, "deadlineSetBy": "anyone", "agendaSetBy": "anyone", "suspendedBy": "anyone", "changedAcceptance": "counters", "expiry": "always", "baskets": [ { "id": "k", "issues": ["n"], "settlement": "byIssue", "acceptance": "majority", "ratifiers": ["a"], "resubmission": "free" } ], "silence": true, "abstention": true, "resubmission": "changed", "firmOffers": "option"
          },
          "parties": [ { "id": "a", "name": "A", "role": "principal", "representatives": [ { "id": "r", "name": "R", "authority": "bind" } ] }, { "id": "b", "role": "principal" } ],
          "groups": { "g": ["a"] },
          "agenda": [ { "id": "n", "name": "N", "type": "number", "min": 0, "max": 9, "step": 1, "essential": true }, { "id": "m", "type": "money", "currency": "EUR" }, { "id": "x", "type": "choice", "options": ["y"] }, { "id": "d", "type": "dateRange" } ],
          "brief": "So.", "sheets": [ { "party": "a", "text": "So." } ],
          "preferences": [ {
            "party": "a", "because": "So.", "reservation": 0.1, "discount": { "factor": 0.9, "by": "round" }, "evaluations": "raw",
            "interests": [
              { "issue": "n", "weight": 1, "linear": { "worst": 1, "best": 2 } },
              { "issue": "x", "weight": 1, "table": [ { "value": "y", "worth": 1 } ] },
              { "issue": "m", "weight": 1, "curve": [ { "value": 1, "worth": 1 }, { "value": 2, "worth": 2 } ] }
            ],
            "interactions": [ { "when": { "x": "y" }, "worth": 1 } ]
          } ],
          "moves": [
            { "type": "propose", "by": "a", "through": "r", "at": "2026-03-02T09:00:00Z", "precision": "day", "text": "so", "citations": [ { "source": "news", "published": "2026-03-02", "speaker": "S", "quote": "Q", "url": "u" } ],
              "proposal": "p1", "with": [], "terms": { "n": 5, "d": { "from": "2026-04-01", "to": "2026-04-03" } }, "answers": "p0", "replaces": "p0", "revives": "p0", "expires": "2026-03-03", "firmUntil": "2026-03-03", "withoutCommitment": true, "between": [ "a", "b" ], "term": "2027-03-03", "entry": { "quorum": 1 }, "entryAfter": "P30D", "appliedFrom": "2026-04-03", "exit": [ "atWill", { "notice": "P3M" }, { "failing": "c1" } ], "suspension": "anyParty", "accession": true },
            { "type": "accept", "by": "b", "proposal": "p1", "issues": ["n"], "conditions": [ { "id": "c1", "text": "soon", "of": "a", "due": "2026-03-03", "kind": "precedent", "to": "a", "judges": ["b"], "ifSilent": "fail", "asks": "status", "when": ["c0"], "anyOf": "proof", "status": { "subject": "a1", "is": ["inForce"] }, "tests": ["majority", { "share": 0.67, "of": "roll" }, { "atLeast": 4 }, { "turnout": 0.5 }], "roll": 9, "binding": false, "step": "closing" } ] },
            { "type": "meet", "by": "a", "condition": "c1", "votes": { "for": 5, "against": 1, "abstained": 1, "invalid": 1 } },
            { "type": "suspend", "by": "a", "until": "2026-03-03" },
            { "type": "undertake", "by": "a", "conditions": [ { "id": "c2" } ], "about": "p1", "done": true },
            { "type": "setDeadline", "by": "a", "deadline": "2026-03-05" },
            { "type": "setLimit", "by": "a", "subject": "c1", "limit": "until", "until": { "first": [ { "after": "P1D", "of": "c1" }, { "last": [ { "on": "c1" }, { "if": "c1", "then": "2026-03-08", "else": "2026-03-09" } ] } ] } },
            { "type": "ratify", "by": "a", "agreement": "a1" },
            { "type": "propose", "by": "a", "amends": "a1" },
            { "type": "propose", "by": "a", "ends": "a1" },
            { "type": "propose", "by": "a", "supplements": "a1", "terms": { "m": 5 }, "changedBy": "majority", "issues": [ { "id": "m", "type": "integer" } ] },
            { "type": "withdraw", "by": "a", "agreement": "a1", "effective": "2027-03-03" },
            { "type": "amendAgenda", "by": "a", "issues": [ { "id": "w", "type": "text", "basket": "k" } ] },
            { "type": "abstain", "by": "b", "proposal": "p1" },
            { "type": "propose", "by": "a", "terms": { "n": { "open": "so" } }, "expires": "2026-03-03", "silence": "accepts" },
            { "type": "join", "by": "c", "party": { "id": "c", "role": "observer" } },
            { "type": "state", "by": "a", "about": "p1", "kind": "remark" }
          ]
        }
        """;

    [Fact]
    public void In_any_object_of_a_document()
    {
        const string weights = "{ \"weights\": { \"a\": 2, \"b\": 1 }, \"threshold\": 2 }";
        const string rules = """
            { "all": [ { "quorum": 2 }, { "share": 0.5 }, { "any": [ { "majority": "voting" }, { "in": "g", "need": "majority" } ] } ] }
            """;
        Assert.Contains(weights, Everything, StringComparison.Ordinal);
        var met = new HashSet<string>();
        foreach (
            var root in new[] { Everything, Everything.Replace(weights, rules, StringComparison.Ordinal) }.Select(text =>
                JsonNode.Parse(text)!
            )
        )
        {
            Assert.Empty(Problems(root.ToJsonString()));
            foreach (var (inside, name) in Objects(root).SelectMany(one => one.Select(property => (one, property.Key))).ToList())
            {
                met.Add(name);
                inside["again"] = inside[name]!.DeepClone();
                Assert.Equal(
                    [$"{inside.GetPath()}.{name}: stands twice"],
                    Problems(root.ToJsonString().Replace("\"again\":", $"\"{name}\":", StringComparison.Ordinal))
                );
                inside.Remove("again");
            }
        }

        Assert.Empty(Enumerable.Range(0, PropertyNames.Count).Select(PropertyNames.Of).Except(met));
    }

    [Fact]
    public void Among_terms_however_many_there_are()
    {
        for (var count = 1; count <= 30; count++)
        for (var again = 0; again < count; again++)
        {
            var terms = string.Join(", ", Enumerable.Range(0, count).Append(again).Append(count).Select(issue => $"\"i{issue}\": {issue}"));
            Assert.Null(
                NegotiationJson.TryReadMove(
                    Encoding.UTF8.GetBytes($"{{ \"type\": \"propose\", \"by\": \"a\", \"terms\": {{ {terms} }} }}"),
                    out var problems
                )
            );
            Assert.Equal([$"$.terms.i{again}: stands twice"], problems.Select(Told));
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject all => all.SelectMany(one => Objects(one.Value)).Prepend(all),
            JsonArray all => all.SelectMany(Objects),
            _ => [],
        };

    private static IEnumerable<string> Problems(string text)
    {
        NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(text), out var problems);
        return problems.Select(Told);
    }

    private static string Told(DocumentProblem problem) => $"{problem.Path}: {problem.Message}";
}
