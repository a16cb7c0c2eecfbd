namespace NegotiationModel;

/// <summary>What a setting must be before talks can begin.</summary>
internal static class SettingCheck
{
    public static IEnumerable<SettingProblem> Problems(Setting setting)
    {
        if (IdRules.Problem(setting.Id) is { } badId)
            yield return new("$.id", $"an id {badId}");
        if (setting.Deadline <= setting.ConvenedAt)
            yield return new("$.deadline", "the deadline must be after the talks are convened");
        var listed = setting.Parties.Select(party => party.Id).ToHashSet();
        foreach (var problem in OfProtocol(setting, listed).Concat(OfParties(setting)))
            yield return problem;
        foreach (var problem in setting.Groups.Count > 0 ? OfGroups(setting, listed) : [])
            yield return problem;
        foreach (var problem in OfAgenda(setting))
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

        if (setting.Parties.Count(party => party.May(Rights.Commit)) is var principals and < 2)
            yield return new("$.parties", $"a table has at least two principals; {(principals == 0 ? "none is" : "1 is")} listed");
    }

    private static IEnumerable<SettingProblem> OfAgenda(Setting setting)
    {
        var known = new HashSet<string>();
        for (var index = 0; index < setting.Agenda.Count; index++)
        {
            if (!known.Add(setting.Agenda[index].Id.Value))
                yield return new($"$.agenda[{index}].id", $"the issue {setting.Agenda[index].Id} stands twice");
            if (setting.Agenda[index].AddedToBasket is not null)
                yield return new($"$.agenda[{index}].basket", "is for amendments: the protocol's baskets name the issues of the agenda");
            if (setting.Agenda[index].Listed.Problem is { } problem)
                yield return new($"$.agenda[{index}]", problem);
        }
    }

    // Talks convene often, and most have neither ratifiers nor baskets nor groups: those are looked at where there are some.
    private static IEnumerable<SettingProblem> OfProtocol(Setting setting, HashSet<PartyId> listed)
    {
        var protocol = setting.Protocol;
        foreach (var problem in protocol.Ratifiers.Count > 0 ? OfRatifiers(protocol.Ratifiers, "$.protocol.ratifiers", listed) : [])
            yield return problem;
        if (protocol.MaxAlternatingRounds < 1)
            yield return new("$.protocol.maxRounds", "the number of rounds must be at least 1");
        var check = new AcceptanceCheck(setting, listed);
        foreach (var problem in check.Problems(protocol.Acceptance, "$.protocol.acceptance"))
            yield return problem;
        foreach (var problem in protocol.Baskets.Count > 0 ? BasketCheck.Problems(setting, check, listed) : [])
            yield return problem;
    }

    /// <summary>What is wrong with a list of ratifiers.</summary>
    public static IEnumerable<SettingProblem> OfRatifiers(ValueList<PartyId> ratifiers, string path, HashSet<PartyId> listed)
    {
        var known = new HashSet<string>();
        for (var index = 0; index < ratifiers.Count; index++)
        {
            if (!listed.Contains(ratifiers[index]))
                yield return new($"{path}[{index}]", $"no party {ratifiers[index]} is listed");
            if (!known.Add(ratifiers[index].Value))
                yield return new($"{path}[{index}]", $"the ratifier {ratifiers[index]} stands twice");
        }
    }

    private static IEnumerable<SettingProblem> OfGroups(Setting setting, HashSet<PartyId> listed)
    {
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
