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

    public static ValueList<ConditionDefinition> Of(in Table table, ValueList<ConditionDefinition> conditions)
    {
        var taken = conditions.Where(one => one.Id is not null).Select(one => one.Id!.Value.Value).ToHashSet();
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
            number = int.Parse(table.Conditions.FirstFree.AsSpan(1), CultureInfo.InvariantCulture) - 1;
        do id = $"c{++number}";
        while (taken.Contains(id) || table.Names(id) || table.Books.Hanging?.IsPromised(id) == true);
        return id;
    }
}
