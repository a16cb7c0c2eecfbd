using System.Globalization;

namespace NegotiationModel;

/// <summary>Fills in the ids of conditions that come up: those left out are the first free ones, and those named beside them are
/// taken.</summary>
internal static class NewIds
{
    public static bool Lack(ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (condition.Id is null)
                return true;
        return false;
    }

    /// <summary>The first free id of a proposal, which none of its own conditions has.</summary>
    public static ProposalId OfProposal(in Table table, Move.Propose move)
    {
        var id = ProposalId.Known(table.Proposals.FirstFree);
        for (var number = Number(id.Value); NamingRules.Gives(move.AgreementConditions, id.Value) || NamingRules.IsTaken(table, id.Value); )
            id = ProposalId.Known($"p{++number}");
        return id;
    }

    /// <param name="table">The table.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="beside">The id of the proposal that brings them; null for none.</param>
    public static ValueList<ConditionDefinition> Of(in Table table, ValueList<ConditionDefinition> conditions, string? beside = null)
    {
        var taken = conditions.Where(one => one.Id is not null).Select(one => one.Id!.Value.Value).Append(beside ?? "").ToHashSet();
        var number = 0;
        var named = new ConditionDefinition[conditions.Count];
        for (var at = 0; at < named.Length; at++)
            named[at] = conditions[at].Id is null ? conditions[at] with { Id = Free(table, taken, ref number) } : conditions[at];
        return [.. named];
    }

    private static ConditionId Free(in Table table, HashSet<string> taken, ref int number)
    {
        string id;
        if (number == 0)
            number = Number(table.Conditions.FirstFree) - 1;
        do id = $"c{++number}";
        while (taken.Contains(id) || NamingRules.IsTaken(table, id) || table.Registers.AgreementConditions?.IsPromised(id) == true);
        return id;
    }

    private static int Number(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);
}
