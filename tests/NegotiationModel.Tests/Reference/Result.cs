using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>Where things stand, as the result JSON.</summary>
internal static class Result
{
    private static readonly string[] FromTheLeast = ["rejected", "none", "conditional", "accepted"];

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Referee referee)
    {
        State state = referee.State;
        var result = new JsonObject
        {
            ["id"] = state.Setting.Id,
            ["status"] = state.Talks,
            ["moves"] = referee.Played,
            ["at"] = Times.Write(state.Now),
            ["deadline"] = state.Deadline is { } deadline ? Times.Write(deadline) : null,
            ["turn"] = state.Protocol.Alternating && state.Active ? state.Turn : null,
            ["parties"] = List(
                state.Parties.Select(p => new JsonObject
                {
                    ["id"] = p.Id,
                    ["role"] = p.Role,
                    ["present"] = p.Present,
                })
            ),
            ["refusals"] = List(referee.Refusals.Select(r => new JsonObject { ["move"] = r.Move, ["code"] = r.Code })),
            ["proposals"] = List(
                state
                    .Proposals.Select(p => new JsonObject
                    {
                        ["id"] = p.Id,
                        ["by"] = p.By,
                        ["status"] = p.Status,
                        ["responses"] = Responses(state, p),
                        ["terms"] = Terms(p.Terms),
                        ["at"] = Times.Write(p.At),
                        ["answers"] = p.Answers,
                        ["replaces"] = p.Replaces,
                        ["expires"] = Time(p.Expires),
                    })
                    .Select(WithoutNull)
            ),
            ["conditions"] = List(
                state
                    .Conditions.Select(c => new JsonObject
                    {
                        ["id"] = c.Id,
                        ["proposal"] = c.Proposal,
                        ["by"] = c.By,
                        ["kind"] = c.Kind,
                        ["status"] = c.Status,
                        ["text"] = c.Text.Length == 0 ? null : c.Text,
                        ["of"] = c.Of,
                        ["to"] = c.NamedTo,
                        ["due"] = Time(c.Due),
                        ["at"] = Times.Write(c.At),
                    })
                    .Select(WithoutNull)
            ),
            ["agreements"] = List(
                state.Agreements.Select(a => new JsonObject
                {
                    ["id"] = a.Id,
                    ["status"] = a.Status,
                    ["proposals"] = new JsonArray(a.Proposal),
                    ["terms"] = Terms(a.Agreed),
                    ["acceptedBy"] = new JsonArray([.. a.AcceptedBy.Select(p => JsonValue.Create(p))]),
                    ["at"] = Times.Write(a.At),
                    ["holds"] = new JsonArray([.. a.Terms.Where(_ => a.Holds).Select(t => JsonValue.Create(t.Key))]),
                })
            ),
            ["transitions"] = List(
                state.Transitions.Select(t => new JsonObject
                {
                    ["move"] = t.Move,
                    ["machine"] = t.Machine,
                    ["subject"] = t.Subject,
                    ["from"] = t.From,
                    ["trigger"] = t.Trigger,
                    ["to"] = t.To,
                })
            ),
            ["limits"] = List(
                state.Limits.Select(l => new JsonObject
                {
                    ["subject"] = l.Subject,
                    ["limit"] = l.Name,
                    ["end"] = Time(l.Chain[^1].End),
                    ["at"] = Time(l.Chain[^1].End),
                    ["changes"] = List(l.Chain.Select(c => new JsonObject { ["move"] = c.Move, ["end"] = Time(c.End) })),
                })
            ),
        };
        return result.ToJsonString(Options);
    }

    /// <summary>Per principal at the table the least of its words, the committed proposer left out.</summary>
    private static JsonObject Responses(State state, Proposal proposal)
    {
        var responses = new JsonObject();
        foreach (Party party in state.PrincipalsPresent().Where(p => !proposal.Committed || p.Id != proposal.By))
        {
            int least = proposal.Terms.Min(t => Array.IndexOf(FromTheLeast, AcceptanceRule.Word(proposal, party.Id, t.Key)));
            responses[party.Id] = FromTheLeast[least];
        }

        return responses;
    }

    private static string? Time(Instant? instant) => instant is { } known ? Times.Write(known) : null;

    private static JsonObject WithoutNull(JsonObject all)
    {
        foreach (string name in all.Where(p => p.Value is null).Select(p => p.Key).ToList())
        {
            all.Remove(name);
        }

        return all;
    }

    private static JsonObject Terms(List<KeyValuePair<string, string>> agreed)
    {
        var terms = new JsonObject();
        foreach ((string issue, string value) in agreed)
        {
            terms[issue] = JsonNode.Parse(value);
        }

        return terms;
    }

    private static JsonArray List(IEnumerable<JsonObject> items) => new([.. items]);
}
