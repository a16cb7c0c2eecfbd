using System.Text.Json;

namespace NegotiationModel.Tests.Hostile;

/// <summary>Wounds to references: to nothing, to oneself, to what comes later, to something of another kind.</summary>
internal static class ReferenceWounds
{
    private static readonly string[] ToProposals = ["answers", "replaces", "revives", "proposal", "about"];

    private static readonly string[] References =
    [
        "by",
        "through",
        "proposal",
        "answers",
        "replaces",
        "revives",
        "condition",
        "agreement",
        "about",
        "of",
        "with",
        "ratifiers",
        "issues",
        "party",
        "issue",
    ];

    private static readonly string[] Types =
    [
        "propose",
        "accept",
        "reject",
        "withdraw",
        "meet",
        "waive",
        "refuse",
        "fail",
        "suspend",
        "resume",
        "setDeadline",
        "ratify",
        "refuseRatification",
        "walkAway",
        "reopen",
        "amendAgenda",
        "join",
        "state",
    ];

    public static readonly Func<Text, byte[]>[] All =
    [
        text => text.Put(text.Any(JsonTokenType.String, References), AnyId(text)),
        text => text.Put(text.Any(JsonTokenType.String, References), AnyId(text)),
        text => text.Put(text.Any(JsonTokenType.String, "by"), AnyId(text, "parties")),
        text => text.Put(text.Any(JsonTokenType.String, "by"), AnyId(text, "parties")),
        text => text.Put(text.Any(JsonTokenType.String, "party"), AnyId(text, "parties")),
        text => text.Put(text.Any(JsonTokenType.String, "issue"), AnyId(text, "agenda")),
        text => text.Put(text.Any(JsonTokenType.String, ToProposals), AnyId(text, "moves")),
        text => text.Put(text.Any(JsonTokenType.String, "condition", "about"), AnyId(text, "conditions")),
        text => text.Quote(text.Any(JsonTokenType.String, References), "nothing"),
        text => text.Quote(text.Any(JsonTokenType.String, "type"), text.Pick(Types)),
        text => Proposed(text, text.Pick(["answers", "replaces", "revives"])),
        text => Proposed(text, "with"),
        text => text.Into(text.Any(JsonTokenType.StartObject, "conditions"), $"\"of\":{AnyId(text, "parties")}"),
        text => text.Into(StructureWounds.Move(text), $"\"through\":{AnyId(text, "representatives")}"),
        text => text.Into(text.Any(JsonTokenType.StartArray, "ratifiers", "issues"), AnyId(text)),
        text =>
            text.Into(
                text.Any(JsonTokenType.StartObject, "terms"),
                $"{AnyId(text, "agenda")}:{text.Pick(["0", "\"\"", "true", "\"none\""])}"
            ),
        text => text.Protocol($"\"ratifiers\":[{AnyId(text, "parties")},{AnyId(text, "parties")}]"),
        text =>
            text.Protocol(
                text.Pick([
                    "\"settlement\":\"byIssue\"",
                    "\"settlement\":\"provisional\"",
                    "\"turnOrder\":\"alternating\"",
                    "\"liveProposals\":\"one\"",
                    "\"counter\":\"terminates\"",
                    "\"walkAway\":\"leaves\"",
                    "\"joining\":true",
                    "\"reopening\":true",
                    "\"conditions\":true",
                    "\"onlyMediatorsPropose\":true",
                    "\"onRefusedRatification\":\"breakOff\"",
                    "\"deadlineSetBy\":\"nobody\"",
                    "\"agendaSetBy\":\"nobody\"",
                    "\"suspendedBy\":\"mediators\"",
                    "\"changedAcceptance\":\"counters\"",
                ])
            ),
    ];

    private static string AnyId(Text text, string list = "") => text.Ids(list) is { Count: > 0 } ids ? text.Pick(ids) : "\"p1\"";

    // A reference on a proposal that has none: to itself, to an earlier one, to a later one.
    private static byte[] Proposed(Text text, string name)
    {
        var move = text.Any(spot =>
            spot is { Name: "moves", Kind: JsonTokenType.StartObject }
            && text.Inside(spot) is var members
            && members.Exists(one => text.Of(one) == "\"propose\"")
            && !members.Exists(one => one.Name == name)
        );
        return text.Into(
            move,
            name == "with" ? $"\"with\":[{AnyId(text, "parties")},{AnyId(text, "parties")}]" : $"\"{name}\":{AnyId(text, "moves")}"
        );
    }
}
