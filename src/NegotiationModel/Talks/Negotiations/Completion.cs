namespace NegotiationModel;

/// <summary>An allowed move with what it left out filled in, so that a log says everything.</summary>
internal static class Completion
{
    public static Move Of(in Table table, Move move) =>
        move switch
        {
            Move.Propose { Proposal: null } propose => propose with { Proposal = table.Proposals.FirstFree },
            Move.Accept { Conditions.Count: > 0 } accept => Named(table, accept),
            Move.Accept { Counter: null, Terms: not null } accept when Restatement.IsCounter(table, accept) => accept with
            {
                Counter = table.Proposals.FirstFree,
            },
            Move.Ratify { Agreement: null } ratify => ratify with { Agreement = OnlyPending(table) },
            Move.RefuseRatification { Agreement: null } refuse => refuse with { Agreement = OnlyPending(table) },
            _ => move,
        };

    /// <summary>An allowed move, in which an id stands only where something has it.</summary>
    public static Move OfAllowed(in Table table, Move move) =>
        Of(
            table,
            move is Move.Accept { Counter: not null } accept && !Restatement.IsCounter(table, accept)
                ? accept with
                {
                    Counter = null,
                }
                : move
        );

    private static AgreementId? OnlyPending(in Table table) =>
        SubjectRules.OnlyPending(table) is >= 0 and var only ? table.Agreements[only].Id : (AgreementId?)null;

    // Ids left out are the first free ones; those named in the same move are taken.
    private static Move.Accept Named(in Table table, Move.Accept move)
    {
        var conditions = move.Conditions;
        var lacking = 0;
        foreach (var condition in conditions)
            lacking += condition.Id is null ? 1 : 0;
        if (lacking == 0)
            return move;
        var taken = conditions.Where(one => one.Id is not null).Select(one => one.Id!.Value.Value).ToHashSet();
        var number = 0;
        var named = new ConditionDefinition[conditions.Count];
        for (var at = 0; at < named.Length; at++)
            named[at] = conditions[at].Id is null ? conditions[at] with { Id = Free(table, taken, ref number) } : conditions[at];
        return move with { Conditions = [.. named] };
    }

    private static ConditionId Free(in Table table, HashSet<string> taken, ref int number)
    {
        string id;
        if (number == 0)
            number = int.Parse(table.Conditions.FirstFree.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1;
        do id = $"c{++number}";
        while (taken.Contains(id) || table.Names(id));
        return id;
    }
}
