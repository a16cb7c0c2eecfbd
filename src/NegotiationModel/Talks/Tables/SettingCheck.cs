namespace NegotiationModel;

/// <summary>What a setting must be before talks can begin.</summary>
internal static class SettingCheck
{
    public static IEnumerable<SettingProblem> Problems(Setting setting)
    {
        if (IdRules.Problem(setting.Id) is { } badId)
            yield return new("$.id", $"an id {badId}");
        if (setting.Deadline <= setting.Convened)
            yield return new("$.deadline", "the deadline must be after the talks are convened");
        foreach (var problem in OfProtocol(setting).Concat(OfParties(setting)).Concat(OfAgenda(setting)))
            yield return problem;
    }

    /// <summary>What is wrong with one party by itself, as a path within it and a message.</summary>
    public static IEnumerable<SettingProblem> OfParty(Party party)
    {
        var known = new HashSet<string>();
        for (var index = 0; index < party.Representatives.Count; index++)
            if (!known.Add(party.Representatives[index].Id.Value))
                yield return new($".representatives[{index}].id", $"the representative {party.Representatives[index].Id} stands twice");
    }

    private static IEnumerable<SettingProblem> OfParties(Setting setting)
    {
        var known = new HashSet<string>();
        for (var index = 0; index < setting.Parties.Count; index++)
        {
            if (!known.Add(setting.Parties[index].Id.Value))
                yield return new($"$.parties[{index}].id", $"the party {setting.Parties[index].Id} stands twice");
            foreach (var problem in OfParty(setting.Parties[index]))
                yield return new($"$.parties[{index}]{problem.Path}", problem.Message);
        }

        if (setting.Parties.Count(party => party.May(Rights.Commit)) < 2)
            yield return new("$.parties", "a table has at least two principals");
    }

    private static IEnumerable<SettingProblem> OfAgenda(Setting setting)
    {
        var known = new HashSet<string>();
        for (var index = 0; index < setting.Agenda.Count; index++)
        {
            if (!known.Add(setting.Agenda[index].Id.Value))
                yield return new($"$.agenda[{index}].id", $"the issue {setting.Agenda[index].Id} stands twice");
            if (setting.Agenda[index].Listed.Problem is { } problem)
                yield return new($"$.agenda[{index}]", problem);
        }
    }

    private static IEnumerable<SettingProblem> OfProtocol(Setting setting)
    {
        var protocol = setting.Protocol;
        var listed = setting.Parties.Select(party => party.Id.Value).ToHashSet();
        var ratifiers = new HashSet<string>();
        for (var index = 0; index < protocol.Ratifiers.Count; index++)
        {
            if (!listed.Contains(protocol.Ratifiers[index].Value))
                yield return new($"$.protocol.ratifiers[{index}]", $"no party {protocol.Ratifiers[index]} is listed");
            if (!ratifiers.Add(protocol.Ratifiers[index].Value))
                yield return new($"$.protocol.ratifiers[{index}]", $"the ratifier {protocol.Ratifiers[index]} stands twice");
        }

        if (protocol.MaxRounds < 1)
            yield return new("$.protocol.maxRounds", "the number of rounds must be at least 1");
        if (protocol.Acceptance is Acceptance.QuorumRule { Count: < 1 })
            yield return new("$.protocol.acceptance.quorum", "a quorum must be at least 1");
        if (protocol.Acceptance is Acceptance.WeightedRule weighted)
            foreach (var problem in OfWeights(weighted, protocol.AllowsJoining, listed))
                yield return problem;
    }

    private static IEnumerable<SettingProblem> OfWeights(Acceptance.WeightedRule rule, bool joining, HashSet<string> listed)
    {
        if (rule.Threshold <= 0)
            yield return new("$.protocol.acceptance.threshold", "the threshold must be above 0");
        var known = new HashSet<string>();
        foreach (var (party, weight) in rule.Weights)
        {
            var path = "$.protocol.acceptance.weights" + JsonPath.Member(party.Value);
            if (!joining && !listed.Contains(party.Value))
                yield return new(path, $"no party {party} is listed");
            if (weight is < 0 or > 1_000_000_000_000m)
                yield return new(path, "a weight lies between 0 and 1000000000000");
            if (!known.Add(party.Value))
                yield return new(path, $"the weight of {party} stands twice");
        }
    }
}
