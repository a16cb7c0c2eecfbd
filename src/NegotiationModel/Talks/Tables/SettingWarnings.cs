namespace NegotiationModel;

/// <summary>What is no error in a setting, and lets the talks only fail, or has no effect.</summary>
internal static class SettingWarnings
{
    public static IEnumerable<SettingProblem> Of(Setting setting)
    {
        var protocol = setting.Protocol;
        if (!protocol.AllowsJoining && protocol.OnlyMediatorsPropose && !setting.Parties.Any(protocol.MayPropose))
            yield return new("$.protocol", "nobody can propose: only mediators may, no mediator is listed, and nobody may join");
        if (setting.Agenda.Count == 0 && !MayBeAmended(setting))
            yield return new("$.agenda", "nothing can be agreed: there is no issue on the agenda, and nobody may add one");
        if (OfAcceptance(setting) is { } never)
            yield return never;
        if (protocol is { MaxAlternatingRounds: not null, TurnOrder: TurnOrder.Free })
            yield return new("$.protocol.maxRounds", "it has no effect: turns are free, and only alternating turns make rounds");
        for (var index = 0; index < setting.Agenda.Count; index++)
            if (setting.Agenda[index].Listed is var issue && !issue.Fits(issue.Sample))
                yield return new($"$.agenda[{index}]", $"no value is possible on {issue.Id}");
    }

    // Who joins may be a mediator.
    private static bool MayBeAmended(Setting setting) =>
        setting.Parties.Any(party => Protocol.MaySteer(setting.Protocol.AgendaSetBy, party))
        || (setting.Protocol.AllowsJoining && setting.Protocol.AgendaSetBy != ProcedureControl.Nobody);

    // A rule that all who may ever be at the table cannot meet together.
    private static SettingProblem? OfAcceptance(Setting setting)
    {
        var principals = setting.Parties.Where(party => party.May(Rights.Commit)).ToList();
        var joins = setting.Protocol.AllowsJoining;
        return setting.Protocol.Acceptance switch
        {
            AcceptanceRule.AtLeastRule atLeast when !joins && atLeast.Count > principals.Count => new(
                "$.protocol.acceptance.quorum",
                $"nothing can be agreed: {atLeast.Count} must accept, there are {principals.Count} principals, and nobody may join"
            ),
            AcceptanceRule.WeightedRule rule when Most(rule, principals, joins) is var most && most < rule.Threshold => new(
                "$.protocol.acceptance.threshold",
                $"nothing can be agreed: {Value.Shortest(rule.Threshold)} is needed, and all principals together have "
                    + $"{Value.Shortest(most)}{(joins ? "" : ", and nobody may join")}"
            ),
            { IsPlain: false } rule when !joins && !CanBeMet(rule, principals, setting.Groups) => new(
                "$.protocol.acceptance",
                $"nothing can be agreed: {rule} is not met where all principals accept, and nobody may join"
            ),
            _ => null,
        };
    }

    private static bool CanBeMet(AcceptanceRule rule, List<Party> principals, ValueList<PartyGroup> groups)
    {
        var votes = principals.ConvertAll(_ => Vote.Accepts);
        return rule.Decide(new([.. principals.Select(party => party.Id)], [.. votes], IsOver: true, groups)) == AcceptanceVerdict.Met;
    }

    // Who may join may be anybody that has a weight.
    private static decimal Most(AcceptanceRule.WeightedRule rule, List<Party> principals, bool joins)
    {
        var listed = principals.Select(party => party.Id).ToHashSet();
        return rule.Weights.Where(one => joins || listed.Contains(one.Party)).Sum(one => one.Weight);
    }
}
