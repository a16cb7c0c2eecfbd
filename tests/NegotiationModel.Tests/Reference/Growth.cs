using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

/// <summary>Whether something of the second part of the domain is used: a ratification is then a condition like others.</summary>
internal static class Growth
{
    private static readonly string[] NewMoves = ["require", "concede", "withhold", "undertake", "setLimit", "abstain"];

    private static readonly string[] NewOfConditions = ["asks", "when", "anyOf", "status", "tests", "roll", "binding", "step"];

    private static readonly string[] NewOfProposals =
    [
        "between",
        "conditions",
        "term",
        "entry",
        "entryAfter",
        "appliedFrom",
        "exit",
        "suspension",
        "accession",
        "changedBy",
        "amends",
        "supplements",
        "ends",
        "issues",
        "silence",
    ];

    private static readonly string[] NewRules = ["baskets", "silence", "abstention", "resubmission", "firmOffers"];

    private static readonly string[] Limits = ["expires", "firmUntil", "until", "deadline"];

    public static bool IsNew(JsonElement document)
    {
        JsonElement protocol = document.GetProperty("protocol");
        return (document.TryGetProperty("groups", out JsonElement groups) && groups.EnumerateObject().Any())
            || IsEvent(document, "deadline")
            || (
                protocol.ValueKind == JsonValueKind.Object
                && (
                    NewRules.Any(r => Of(protocol, r) is { } said && !IsUsual(said))
                    || (Of(protocol, "acceptance") is { } rule && IsNewRule(rule))
                )
            );
    }

    private static bool IsUsual(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.False
        || (rule.ValueKind == JsonValueKind.Array && rule.GetArrayLength() == 0)
        || (rule.ValueKind == JsonValueKind.String && rule.GetString() is "free" or "revocation");

    /// <summary>From a move on that uses something, ratifications are conditions: they come up with it as they stand, and get their ids
    /// then.</summary>
    public static void Begin(State state, Move move)
    {
        if (state.Grown || !IsNew(state, move))
        {
            return;
        }

        List<Condition> asked = [.. state.Conditions.Where(c => c.IsRatification)];
        state.Conditions.RemoveAll(c => c.IsRatification);
        state.Grown = true;
        state.GrownIn = state.Step + 1;
        foreach (Condition condition in asked)
        {
            condition.Id = Ids.Free(state, condition.Id);
            state.Conditions.Add(condition);
        }
    }

    public static bool IsNew(State state, Move move) =>
        NewMoves.Contains(move.Type)
        || (move.Object is not null && move.Type is "withdraw" or "accept" or "suspend" or "resume")
        || move.Has("votes")
        || (move.Type == "propose" && (NewOfProposals.Any(p => move.Has(p) && !IsNever(move.Json, p)) || move.Relation(state) is not null))
        || Limits.Any(l => IsEvent(move.Json, l))
        || move.Items("conditions").Any(IsNewCondition)
        || move.Terms().Any(t => Values.IsOpen(t.Value))
        || (move.Type == "amendAgenda" && move.Items("issues").Any(i => i.TryGetProperty("basket", out _)));

    /// <summary>What is said as if it were left out uses nothing.</summary>
    public static bool IsNever(JsonElement json, string property) =>
        Of(json, property) is { } said && (said.ValueKind == JsonValueKind.Array ? said.EnumerateArray().All(IsNever) : IsNever(said));

    private static bool IsNever(JsonElement way) =>
        way.ValueKind == JsonValueKind.False || (way.ValueKind == JsonValueKind.String && way.GetString() == "never");

    private static bool IsNewCondition(JsonElement json) =>
        NewOfConditions.Any(p => json.TryGetProperty(p, out _)) || DocumentReading.Text(json, "kind") == "free" || IsEvent(json, "due");

    private static bool IsNewRule(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.String
            ? rule.GetString() == "consensus"
            : !rule.TryGetProperty("quorum", out _) && !rule.TryGetProperty("weights", out _);

    private static bool IsEvent(JsonElement json, string property) => Of(json, property) is { ValueKind: JsonValueKind.Object };

    private static JsonElement? Of(JsonElement json, string property) =>
        json.TryGetProperty(property, out JsonElement value) ? value : null;
}
