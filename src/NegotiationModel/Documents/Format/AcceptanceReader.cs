using System.Text.Json;

namespace NegotiationModel;

/// <summary>Reads a rule on acceptance: a name, or an object of one form, perhaps with rules within.</summary>
internal static class AcceptanceReader
{
    private const string Forms =
        "must be \"unanimous\", \"majority\", \"consensus\", { \"quorum\": n }, { \"share\": s }, { \"majority\": \"voting\" }, "
        + "{ \"weights\": { party: w }, \"threshold\": t }, { \"in\": [party] or group, \"need\": rule }, { \"all\": [rule] } or "
        + "{ \"any\": [rule] }";

    private static readonly string[][] Shapes =
    [
        ["quorum"],
        ["share"],
        ["majority"],
        ["weights", "threshold"],
        ["in", "need"],
        ["all"],
        ["any"],
    ];

    public static AcceptanceRule? Read(ref JsonWalker walk) => Read(ref walk, 1);

    /// <summary>Reads the weights of parties.</summary>
    public static List<PartyWeight> Weights(ref JsonWalker walk)
    {
        var weights = new List<PartyWeight>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        if (!walk.EnterObject())
            return weights;
        while (walk.NextName())
        {
            var party = walk.Name;
            if (!known.Add(party))
                walk.Wrong("stands twice");
            else if (IdRules.Problem(party) is { } problem)
                walk.Wrong("an id " + problem);
            else if (walk.Number() is { } weight)
                weights.Add(new(party, weight));
        }

        return weights;
    }

    private static AcceptanceRule? Read(ref JsonWalker walk, int depth)
    {
        if (depth > AcceptanceRule.Deepest)
        {
            walk.Wrong($"must not be nested deeper than {AcceptanceRule.Deepest} rules");
            return null;
        }

        return walk.Token == JsonTokenType.String ? Named(ref walk) : OfForm(ref walk, depth);
    }

    private static AcceptanceRule? Named(ref JsonWalker walk)
    {
        switch (walk.String())
        {
            case "unanimous":
                return AcceptanceRule.Unanimous;
            case "majority":
                return AcceptanceRule.Majority;
            case "consensus":
                return AcceptanceRule.Consensus;
            default:
                walk.Note(Forms);
                return null;
        }
    }

    private static AcceptanceRule? OfForm(ref JsonWalker walk, int depth)
    {
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        if (!walk.EnterObject())
            return null;
        AcceptanceRule? rule = null,
            need = null;
        decimal? threshold = null;
        List<PartyWeight> weights = [];
        string? group = null;
        List<string> parties = [];
        PropertyNameSet seen = default;
        while (walk.NextProperty(ref seen))
            switch (walk.Name)
            {
                case "quorum":
                    rule = walk.Whole() is { } count ? AcceptanceRule.AtLeast(count) : null;
                    break;
                case "weights":
                    weights = Weights(ref walk);
                    break;
                case "threshold":
                    threshold = walk.Number();
                    break;
                case "share":
                    rule = walk.Number() is { } share ? AcceptanceRule.Share(share) : null;
                    break;
                case "majority":
                    if (walk.String() is { } among && among != "voting")
                        walk.Note("must be voting");
                    rule = AcceptanceRule.MajorityOfThoseVoting;
                    break;
                case "in" when walk.Token == JsonTokenType.String:
                    group = walk.Id();
                    break;
                case "in":
                    parties = SettingReader.Ids(ref walk);
                    break;
                case "need":
                    need = Read(ref walk, depth + 1);
                    break;
                case "all":
                    rule = Several(ref walk, depth) is { Count: > 0 } all ? AcceptanceRule.All([.. all]) : null;
                    break;
                case "any":
                    rule = Several(ref walk, depth) is { Count: > 0 } any ? AcceptanceRule.Any([.. any]) : null;
                    break;
                default:
                    walk.Unknown(KnownProperties.Acceptance);
                    break;
            }

        if (!HasOneShape(seen))
            walk.Note(start, walk.Path(), Forms);
        return walk.Problems.Count > problems ? null
            : seen.Has("weights") ? AcceptanceRule.Weighted(threshold!.Value, [.. weights])
            : !seen.Has("in") ? rule
            : group is not null ? AcceptanceRule.Among(group, need!)
            : AcceptanceRule.Among([.. parties.Select(id => new PartyId(id))], need!);
    }

    private static List<AcceptanceRule> Several(ref JsonWalker walk, int depth)
    {
        var (start, problems) = (walk.Offset, walk.Problems.Count);
        var rules = new List<AcceptanceRule>();
        if (!walk.EnterArray())
            return rules;
        while (walk.NextElement())
            if (Read(ref walk, depth + 1) is { } rule)
                rules.Add(rule);
        if (rules.Count == 0 && walk.Problems.Count == problems)
            walk.Note(start, walk.Path(), "must hold at least one rule");
        return rules;
    }

    private static bool HasOneShape(PropertyNameSet seen)
    {
        var found = 0;
        foreach (var shape in Shapes)
        {
            var count = shape.Count(seen.Has);
            if (count > 0 && count < shape.Length)
                return false;
            found += count > 0 ? 1 : 0;
        }

        return found == 1;
    }
}
