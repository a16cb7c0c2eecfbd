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
        foreach (var problem in OfProtocol(setting).Concat(OfParties(setting)).Concat(OfGroups(setting)).Concat(OfAgenda(setting)))
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
        var listed = setting.Parties.Select(party => party.Id).ToHashSet();
        var ratifiers = new HashSet<string>();
        for (var index = 0; index < protocol.Ratifiers.Count; index++)
        {
            if (!listed.Contains(protocol.Ratifiers[index]))
                yield return new($"$.protocol.ratifiers[{index}]", $"no party {protocol.Ratifiers[index]} is listed");
            if (!ratifiers.Add(protocol.Ratifiers[index].Value))
                yield return new($"$.protocol.ratifiers[{index}]", $"the ratifier {protocol.Ratifiers[index]} stands twice");
        }

        if (protocol.MaxRounds < 1)
            yield return new("$.protocol.maxRounds", "the number of rounds must be at least 1");
        var check = new AcceptanceCheck(setting, listed);
        foreach (var problem in check.Problems(protocol.Acceptance, "$.protocol.acceptance"))
            yield return problem;
    }

    private static IEnumerable<SettingProblem> OfGroups(Setting setting)
    {
        var listed = setting.Parties.Select(party => party.Id).ToHashSet();
        var known = new HashSet<string>();
        foreach (var group in setting.Groups)
        {
            var path = "$.groups" + JsonPath.Member(group.Name);
            if (!known.Add(group.Name))
                yield return new(path, $"the group {group.Name} stands twice");
            foreach (var problem in AcceptanceCheck.OfParties(group.Parties, path, listed, setting.Protocol.AllowsJoining))
                yield return problem;
        }
    }
}
