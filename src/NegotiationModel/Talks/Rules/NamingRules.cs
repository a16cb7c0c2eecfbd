namespace NegotiationModel;

/// <summary>Whether the parties that a move names are listed, and the ids that it gives are free.</summary>
internal static class NamingRules
{
    /// <summary>Whether a proposal, a condition or an agreement has an id: an id names one thing.</summary>
    public static bool IsTaken(in Table table, string id) =>
        table.Proposals.IndexOf(id) >= 0 || table.Conditions.IndexOf(id) >= 0 || table.Agreements.IndexOf(id) >= 0;

    /// <summary>Whether a party is not listed.</summary>
    public static bool IsUnknown(in Table table, PartyId? party) => party is { } named && table.Seats.IndexOf(named.Value) < 0;

    /// <summary>Whether one of some parties is not listed.</summary>
    public static bool AnyUnknown(in Table table, ValueList<PartyId> parties)
    {
        foreach (var party in parties)
            if (table.Seats.IndexOf(party.Value) < 0)
                return true;
        return false;
    }

    /// <summary>The first party or group that a rule names and that is not listed; null for none.</summary>
    public static string? UnknownIn(in Table table, AcceptanceRule? rule)
    {
        if (rule is AcceptanceRule.AmongRule { Group: { } group } && !IsGroup(table, group))
            return group;
        if (rule is AcceptanceRule.AmongRule among)
            foreach (var party in among.Parties)
                if (IsUnknown(table, party))
                    return party.Value;
        if (rule is AcceptanceRule.WeightedRule weighted)
            foreach (var (party, _) in weighted.Weights)
                if (IsUnknown(table, party))
                    return party.Value;
        foreach (var part in rule?.Parts ?? default)
            if (UnknownIn(table, part) is { } unknown)
                return unknown;
        return null;
    }

    private static bool IsGroup(in Table table, string name)
    {
        foreach (var group in table.Setting.Groups)
            if (group.Name == name)
                return true;
        return false;
    }

    /// <summary>Whether some conditions name a party that is not listed.</summary>
    public static bool AnyUnknown(in Table table, ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (
                IsUnknown(table, condition.AskedParty)
                || (condition.Rest is not null && (IsUnknown(table, condition.Beneficiary) || AnyUnknown(table, condition.Judges)))
            )
                return true;
        return false;
    }

    /// <summary>Whether some conditions wait for a condition that is neither there nor among them.</summary>
    public static bool AwaitUnknown(in Table table, ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (condition.DueAfter is { Count: > 0 } awaited && AnyUnknown(table, conditions, awaited))
                return true;
        return false;
    }

    private static bool AnyUnknown(in Table table, ValueList<ConditionDefinition> conditions, ValueList<ConditionId> awaited)
    {
        foreach (var id in awaited)
            if (table.Conditions.IndexOf(id.Value) < 0 && !Gives(conditions, id.Value))
                return true;
        return false;
    }

    /// <summary>Whether some conditions watch what is neither there nor among them.</summary>
    public static bool WatchUnknown(in Table table, ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (
                condition.Watched is { SubjectId: var subject }
                && subject != table.Setting.Id
                && !IsTaken(table, subject)
                && !Gives(conditions, subject)
            )
                return true;
        return false;
    }

    /// <summary>Whether some conditions are given an id.</summary>
    public static bool Gives(ValueList<ConditionDefinition> conditions, string id)
    {
        foreach (var condition in conditions)
            if (condition.Id?.Value == id)
                return true;
        return false;
    }

    /// <summary>Whether some conditions are given an id that something has, or what they come with, or two of them the same.</summary>
    public static bool RepeatsId(in Table table, ValueList<ConditionDefinition> conditions, string? with = null)
    {
        foreach (var condition in conditions)
            if (condition.Id is { } id && (id.Value == with || IsTaken(table, id.Value)))
                return true;
        return conditions.Count > 1 && NamesOneTwice(conditions);
    }

    // A few are compared with each other, so that a refusal takes no memory.
    private static bool NamesOneTwice(ValueList<ConditionDefinition> conditions)
    {
        const int few = 8;
        if (conditions.Count > few)
        {
            var named = new HashSet<ConditionId>();
            foreach (var condition in conditions)
                if (condition.Id is { } id && !named.Add(id))
                    return true;
            return false;
        }

        for (var one = 1; one < conditions.Count; one++)
        for (var other = 0; other < one; other++)
            if (conditions[one].Id is { } id && id == conditions[other].Id)
                return true;
        return false;
    }
}
