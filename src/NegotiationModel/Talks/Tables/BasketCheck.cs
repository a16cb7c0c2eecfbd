namespace NegotiationModel;

/// <summary>What baskets must be before talks can begin: each has an id of its own, and an issue stands in one.</summary>
internal static class BasketCheck
{
    public static IEnumerable<SettingProblem> Problems(Setting setting, AcceptanceCheck check, HashSet<PartyId> listed)
    {
        var baskets = setting.Protocol.Baskets;
        var known = new HashSet<string>();
        var agenda = setting.Agenda.Select(issue => issue.Id).ToHashSet();
        var placed = new HashSet<IssueId>();
        for (var index = 0; index < baskets.Count; index++)
        {
            var (basket, path) = (baskets[index], $"$.protocol.baskets[{index}]");
            if (!known.Add(basket.Id))
                yield return new(path + ".id", $"the basket {basket.Id} stands twice");
            for (var at = 0; at < basket.Issues.Count; at++)
            {
                if (!agenda.Contains(basket.Issues[at]))
                    yield return new($"{path}.issues[{at}]", $"no issue {basket.Issues[at]} is on the agenda");
                if (!placed.Add(basket.Issues[at]))
                    yield return new($"{path}.issues[{at}]", $"the issue {basket.Issues[at]} stands in a basket already");
            }

            foreach (var problem in basket.Acceptance is { } rule ? check.Problems(rule, path + ".acceptance") : [])
                yield return problem;
            foreach (var problem in SettingCheck.OfRatifiers(basket.Ratifiers ?? default, path + ".ratifiers", listed))
                yield return problem;
        }
    }
}
