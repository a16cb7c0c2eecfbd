namespace NegotiationModel;

/// <summary>The id that is the trouble, and those that there are.</summary>
internal static partial class RefusalFacts
{
    private static Refusal Unknown(Refusal facts, string? id, IReadOnlyList<string> existing) =>
        facts with
        {
            OffendingId = id,
            ExistingIds = [.. existing],
            ClosestMatch = id is null ? null : NearestName.To(id, existing),
        };

    private static Refusal OfUnknownParty(in Table table, Refusal facts)
    {
        var seats = table.Seats;
        var named = facts
            .Move.NamedParties.Prepend(facts.Move.By)
            .Select(party => party.Value)
            .FirstOrDefault(id => seats.Find(id) is null);
        named ??= facts.Move is Move.Propose propose ? NamingRules.UnknownIn(table, propose.ChangeRule) : null;
        return Unknown(facts, named, [.. seats.Items().Take(Most).Select(seat => seat.Party.Id.Value)]);
    }

    // Of what a move refers to, the first that nobody has.
    private static string? UnknownIdOf(in Table table, Move move)
    {
        foreach (var id in move.ReferredIds)
            if (!NamingRules.IsTaken(table, id))
                return id;
        return move.ReferredIds.FirstOrDefault();
    }

    // Of the ids that a move gives, the first that something has, or that it gives twice; of who joins again, its own.
    private static string? TakenBy(in Table table, Move move)
    {
        var given = new HashSet<string>();
        foreach (var id in move.GivenIds)
            if (NamingRules.IsTaken(table, id) || !given.Add(id))
                return id;
        return move.GivenIds.FirstOrDefault();
    }

    private static string[] People(in Table table, PartyId party) =>
        [.. ((SeatOf(table, party)?.Party.Representatives) ?? []).Take(Most).Select(one => one.Id.Value)];

    // The newest are those that are most often meant; they are listed in their order.
    private static string[] Ids<T>(in Register<T> register)
        where T : KeyedListItem
    {
        var ids = new string[Math.Min(Most, register.Count)];
        for (var at = 0; at < ids.Length; at++)
            ids[at] = register[register.Count - ids.Length + at].Key;
        return ids;
    }

    private static List<string> Pending(in Table table)
    {
        var ids = new List<string>();
        for (var at = table.Registers.Pending.Next(0); at >= 0 && ids.Count < Most; at = table.Registers.Pending.Next(at + 1))
            ids.Add(table.Agreements[at].Key);
        return ids;
    }

    // Of what the limits of a move hang on, the first that is not there, nor given by the move itself.
    private static string? UnknownEventOf(in Table table, Move move)
    {
        foreach (var id in EventsOf(move))
            if (table.Conditions.IndexOf(id) < 0 && table.Agreements.IndexOf(id) < 0 && !move.GivenIds.Contains(id))
                return id;
        return null;
    }

    // Of what conditions wait for, and of what they watch, the first that is not there and does not come along.
    private static string? UnknownWhenOf(in Table table, Move move)
    {
        foreach (var id in move.Brought.SelectMany(condition => condition.DueAfter))
            if (table.Conditions.IndexOf(id.Value) < 0 && !NamingRules.Gives(move.Brought, id.Value))
                return id.Value;
        return null;
    }

    private static string? UnknownWatchedOf(in Table table, Move move)
    {
        foreach (var id in move.Brought.Select(condition => condition.Watched?.SubjectId).OfType<string>())
            if (id != table.Setting.Id && !NamingRules.IsTaken(table, id) && !NamingRules.Gives(move.Brought, id))
                return id;
        return null;
    }

    // What a move acts on; where that is a substitute or asks for one, what is replaced or to whom it belongs.
    private static string? ConcernedId(in Table table, Move move, RefusalCode code) =>
        (code, move) switch
        {
            (RefusalCode.NotPartyToAgreement, Move.Require require) when DemandRules.AgreementOf(table, require) is >= 0 and var at => table
                .Agreements[at]
                .Key,
            (RefusalCode.NotPartyToAgreement, Move.ConcedeDemand concede)
                when DemandRules.AgreementOf(table, table.Conditions[concede.Condition.Value]) is >= 0 and var at => table
                .Agreements[at]
                .Key,
            (RefusalCode.ConditionNotOutstanding, Move.ConcedeDemand concede) => DemandRules
                .Replaced(table, table.Conditions[concede.Condition.Value])
                ?.Key,
            _ => move.ActsOnId,
        };

    // Those between whom the proposal is that the move answers; nobody where it is about an agreement.
    private static ValueList<string> Answerers(in Table table, Move move) =>
        table.Proposals.Find((move as Move.Propose)?.CounterTo?.Value ?? move.ActsOnId!) is { } answered
        && SideDealRules.CircleOf(table, answered) >= 0
            ? [.. answered.Move.Between.Take(Most).Select(party => party.Value)]
            : [];

    private static List<string> AwaitedBySuspension(in Table table)
    {
        var ids = new List<string>();
        var conditions = table.Registers.Suspension?.Conditions ?? default;
        for (var at = conditions.Next(0); at >= 0 && ids.Count < Most; at = conditions.Next(at + 1))
            if (table.Conditions[at] is { HoldsUp: true, IsWaiting: true } open)
                ids.Add(open.Key);
        return ids;
    }

    private static string? CircularIn(in Table table, Move move) =>
        move is Move.SetLimit set
            ? set.Target
            : EventsOf(move).FirstOrDefault(id => move.GivenIds.Contains(id)) ?? EventsOf(move).FirstOrDefault();

    private static IEnumerable<string> EventsOf(Move move) => move.Limits.SelectMany(limit => limit.Form?.AllNames ?? []);
}
