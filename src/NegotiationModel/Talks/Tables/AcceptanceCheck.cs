namespace NegotiationModel;

/// <summary>What a rule on acceptance must be before talks can begin.</summary>
/// <param name="setting">The setting whose parties and groups it names.</param>
/// <param name="listed">The parties that are listed.</param>
internal sealed class AcceptanceCheck(Setting setting, HashSet<PartyId> listed)
{
    private const decimal Heaviest = 1_000_000_000_000m;

    /// <summary>What is wrong with a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">Where it stands.</param>
    public IEnumerable<SettingProblem> Problems(AcceptanceRule rule, string path) =>
        rule switch
        {
            AcceptanceRule.AtLeastRule { Count: < 1 } => [new(path + ".quorum", "a quorum must be at least 1")],
            AcceptanceRule.ShareRule { RequiredShare: <= 0 or > 1 } => [new(path + ".share", "a share must be above 0 and at most 1")],
            AcceptanceRule.WeightedRule weighted => OfWeights(weighted, path),
            AcceptanceRule.AmongRule among => OfThose(among, path + ".in").Concat(Problems(among.Rule, path + ".need")),
            AcceptanceRule.AllRule all => OfEach(all.Rules, path + ".all"),
            AcceptanceRule.AnyRule any => OfEach(any.Rules, path + ".any"),
            _ => [],
        };

    /// <summary>What is wrong with a list of parties.</summary>
    public static IEnumerable<SettingProblem> OfParties(ValueList<PartyId> parties, string path, HashSet<PartyId> listed, bool joining)
    {
        var known = new HashSet<PartyId>();
        for (var index = 0; index < parties.Count; index++)
        {
            if (!joining && !listed.Contains(parties[index]))
                yield return new($"{path}[{index}]", $"no party {parties[index]} is listed");
            if (!known.Add(parties[index]))
                yield return new($"{path}[{index}]", $"the party {parties[index]} stands twice");
        }
    }

    private IEnumerable<SettingProblem> OfThose(AcceptanceRule.AmongRule among, string path) =>
        among.Group is not { } group ? OfParties(among.Parties, path, listed, setting.Protocol.AllowsJoining)
        : setting.Groups.Any(one => one.Name == group) ? []
        : [new(path, $"no group {group} is listed")];

    private IEnumerable<SettingProblem> OfEach(ValueList<AcceptanceRule> rules, string path)
    {
        for (var index = 0; index < rules.Count; index++)
            foreach (var problem in Problems(rules[index], $"{path}[{index}]"))
                yield return problem;
    }

    private IEnumerable<SettingProblem> OfWeights(AcceptanceRule.WeightedRule rule, string start)
    {
        if (rule.Threshold <= 0)
            yield return new(start + ".threshold", "the threshold must be above 0");
        var known = new HashSet<PartyId>();
        foreach (var (party, weight) in rule.Weights)
        {
            var path = $"{start}.weights{JsonPath.Member(party.Value)}";
            if (!setting.Protocol.AllowsJoining && !listed.Contains(party))
                yield return new(path, $"no party {party} is listed");
            if (weight is < 0 or > Heaviest)
                yield return new(path, "a weight lies between 0 and 1000000000000");
            if (!known.Add(party))
                yield return new(path, $"the weight of {party} stands twice");
        }
    }
}
