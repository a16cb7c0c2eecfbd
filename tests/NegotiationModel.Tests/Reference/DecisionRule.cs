using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

/// <summary>Those who are asked, and what each said: "yes", "no", "abstained" or "open".</summary>
internal sealed record Said(List<string> Counted, Func<string, string> Word, bool AtTheEnd, Dictionary<string, List<string>> Groups)
{
    public int Count(string word) => Counted.Count(p => Word(p) == word);
}

/// <summary>Whose word is needed: one expression with three answers, "met", "possible" and "impossible".</summary>
internal static class DecisionRule
{
    public static readonly JsonElement Unanimous = JsonDocument.Parse("\"unanimous\"").RootElement;

    /// <summary>Whether it names a party, or a group, that is not listed.</summary>
    public static bool NamesUnknown(State state, JsonElement rule)
    {
        if (rule.ValueKind == JsonValueKind.Object && rule.TryGetProperty("weights", out JsonElement weights))
        {
            return weights.EnumerateObject().Any(w => state.FindParty(w.Name) is null);
        }

        if (rule.ValueKind == JsonValueKind.Object && rule.TryGetProperty("in", out JsonElement part))
        {
            bool unknown =
                part.ValueKind == JsonValueKind.String
                    ? !state.Setting.Groups.ContainsKey(part.GetString()!)
                    : part.EnumerateArray().Any(p => state.FindParty(p.GetString()!) is null);
            return unknown || NamesUnknown(state, rule.GetProperty("need"));
        }

        return rule.ValueKind == JsonValueKind.Object
            && (rule.TryGetProperty("all", out JsonElement rules) || rule.TryGetProperty("any", out rules))
            && rules.EnumerateArray().Any(one => NamesUnknown(state, one));
    }

    public static string Ask(JsonElement rule, Said said)
    {
        int yes = said.Count("yes");
        int open = said.Count("open");
        int all = said.Counted.Count;
        if (rule.ValueKind == JsonValueKind.String)
        {
            return rule.GetString() switch
            {
                "unanimous" => Reach(yes == all, yes + open == all),
                "majority" => Reach(yes * 2 > all, (yes + open) * 2 > all),
                _ => Consensus(said),
            };
        }

        if (rule.TryGetProperty("quorum", out JsonElement quorum))
        {
            return Reach(yes >= quorum.GetInt32(), yes + open >= quorum.GetInt32());
        }

        if (rule.TryGetProperty("share", out JsonElement share))
        {
            return Reach(yes >= share.GetDecimal() * all, yes + open >= share.GetDecimal() * all);
        }

        if (rule.TryGetProperty("majority", out _))
        {
            return MajorityOfThoseVoting(said);
        }

        if (rule.TryGetProperty("weights", out JsonElement weights))
        {
            decimal threshold = rule.GetProperty("threshold").GetDecimal();
            decimal Weight(string word) => said.Counted.Where(p => said.Word(p) == word).Sum(p => DocumentReading.Number(weights, p) ?? 0);
            return Reach(Weight("yes") >= threshold, Weight("yes") + Weight("open") >= threshold);
        }

        if (rule.TryGetProperty("in", out JsonElement part))
        {
            List<string> among =
                part.ValueKind == JsonValueKind.String
                    ? said.Groups.GetValueOrDefault(part.GetString()!) ?? []
                    : [.. part.EnumerateArray().Select(p => p.GetString()!)];
            return Ask(rule.GetProperty("need"), said with { Counted = [.. said.Counted.Where(among.Contains)] });
        }

        bool every = rule.TryGetProperty("all", out JsonElement parts);
        List<string> answers = [.. (every ? parts : rule.GetProperty("any")).EnumerateArray().Select(r => Ask(r, said))];
        return every
            ? Reach(answers.All(a => a == "met"), !answers.Contains("impossible"))
            : Reach(answers.Contains("met"), answers.Any(a => a != "impossible"));
    }

    private static string Reach(bool met, bool possible) =>
        met ? "met"
        : possible ? "possible"
        : "impossible";

    /// <summary>More accept than reject: decided when all have spoken, or when time is up.</summary>
    private static string MajorityOfThoseVoting(Said said)
    {
        int lead = said.Count("yes") - said.Count("no");
        int open = said.Count("open");
        return open == 0 || said.AtTheEnd ? Reach(lead > 0, false) : Reach(false, lead + open > 0);
    }

    /// <summary>Nobody rejects: decided when all have spoken, or when time is up.</summary>
    private static string Consensus(Said said) =>
        Reach(said.Count("no") == 0 && (said.Count("open") == 0 || said.AtTheEnd), said.Count("no") == 0);
}
