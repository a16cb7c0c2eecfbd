using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>Where things stand, as the result JSON.</summary>
internal static class Result
{
    private static readonly string[] FromTheLeast = ["rejected", "abstained", "none", "conditional", "accepted"];

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
            ["deadline"] = Time(state.Deadline?.At(state)),
            ["turn"] = state.Protocol.Alternating && state.Active ? state.Turn : null,
            ["parties"] = List(
                state.Parties.Select(p => new JsonObject
                {
                    ["id"] = p.Id,
                    ["role"] = p.Role,
                    ["present"] = p.Present,
                })
            ),
            ["refusals"] = List(referee.Refusals.Select(r => new JsonObject { ["move"] = r.MoveIndex, ["code"] = r.Code })),
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
                        ["expires"] = Ends.Write(p.Expires?.End),
                        ["between"] = p.Between is { } between ? Strings(between) : null,
                    })
                    .Select(WithoutNull)
            ),
            ["conditions"] = List(
                state
                    .Told.Select(c => new JsonObject
                    {
                        ["id"] = c.Id,
                        ["proposal"] = c.Proposal,
                        ["by"] = c.By,
                        ["kind"] = c.Kind,
                        ["status"] = c.Status,
                        ["text"] = c.Text.Length == 0 ? null : c.Text,
                        ["of"] = c.AskedParty,
                        ["to"] = c.NamedTo,
                        ["on"] = c.On,
                        ["asks"] = c.Asks == "deed" ? null : c.Asks,
                        ["due"] = Ends.Write(c.Due?.End),
                        ["step"] = c.Step,
                        ["votes"] = c.Votes is { } votes ? JsonNode.Parse(votes) : null,
                        ["at"] = Times.Write(c.At),
                    })
                    .Select(WithoutNull)
            ),
            ["agreements"] = List(
                state
                    .Agreements.Select(a => new JsonObject
                    {
                        ["id"] = a.Id,
                        ["status"] = a.Status,
                        ["proposals"] = Strings([a.Proposal]),
                        ["terms"] = Terms(a.Agreed),
                        ["acceptedBy"] = Strings(a.AcceptedBy),
                        ["at"] = Times.Write(a.At),
                        ["holds"] = Strings(a.Terms.Where(_ => a.Holds).Select(t => t.Key)),
                        ["bySilence"] = a.BySilence.Count > 0 ? Strings(a.BySilence) : null,
                        ["parties"] = state.Grown ? Parties(state, a) : null,
                        ["amends"] = a.Amends,
                        ["amendedBy"] = AmendedBy(state, a),
                        ["supplements"] = a.Supplements,
                        ["term"] = Ends.Write(Instruments.First(state, a).Term?.End),
                    })
                    .Select(WithoutNull)
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
                    ["end"] = Ends.Write(l.Chain[^1].End?.End),
                    ["at"] = Time(Limits.At(state, l)),
                    ["changes"] = List(l.Chain.Select(c => new JsonObject { ["move"] = c.Move, ["end"] = Ends.Write(c.End?.End) })),
                })
            ),
        };
        return result.ToJsonString(Options);
    }

    /// <summary>Per principal at the table the least of its words, the committed proposer left out.</summary>
    private static JsonObject Responses(State state, Proposal proposal)
    {
        var responses = new JsonObject();
        foreach (string party in AcceptanceRule.Voters(state, proposal).Where(p => !proposal.Committed || p != proposal.By))
        {
            int least = proposal.Items.Min(i => Array.IndexOf(FromTheLeast, AcceptanceRule.Word(proposal, party, i)));
            responses[party] = FromTheLeast[least];
        }

        return responses;
    }

    /// <summary>Since when each is bound, until when it is leaving, since when it is gone; and what formalities it has done.</summary>
    private static JsonArray Parties(State state, Agreement agreement) =>
        List(
            agreement
                .Parties.Select(p => new JsonObject
                {
                    ["id"] = p.Id,
                    ["bound"] = p.Bound <= state.Now ? Time(p.Bound) : null,
                    ["leaving"] = p.Gone is null ? Ends.Write(p.Leaving?.End) : null,
                    ["gone"] = Time(p.Gone),
                    ["steps"] = Steps(state, agreement, p),
                })
                .Select(WithoutNull)
        );

    private static JsonArray? Steps(State state, Agreement agreement, Signatory party)
    {
        List<Condition> steps =
        [
            .. state.Told.Where(c =>
                c.Step is not null
                && c.Status == "met"
                && Conditions.HangsOn(c, agreement)
                && Entering.Owner(agreement, c) == party.Id
                && (c.AccessionOf is null || c.Batch == party.AccededIn)
            ),
        ];
        return steps.Count == 0
            ? null
            : List(steps.OrderBy(c => c.MetAt).Select(c => new JsonObject { ["step"] = c.Step, ["at"] = Time(c.MetAt) }));
    }

    private static JsonArray? AmendedBy(State state, Agreement agreement)
    {
        List<string> amendments = [.. state.Agreements.Where(a => a.Amends == agreement.Id && a.InForceAt is not null).Select(a => a.Id)];
        return amendments.Count == 0 ? null : Strings(amendments);
    }

    private static JsonArray Strings(IEnumerable<string> items) => new([.. items.Select(i => JsonValue.Create(i))]);

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
